#!/usr/bin/env node
/** What `briefdeck` starts: nothing but the way to the bundle of the command, which `src/build.mjs` fills in. */
import { join } from 'node:path';
import { runBundle } from './run-bundle.ts';

declare const bundleOfCommand: string;

void runBundle(join(import.meta.dirname, bundleOfCommand)).exports.command();
