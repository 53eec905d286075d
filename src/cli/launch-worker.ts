/** What a thread of a batch starts: the way to the bundle of the command, which `src/build.mjs` fills in, and its code cache. */
import { join } from 'node:path';
import { runBundle } from './run-bundle.ts';

declare const bundleOfCommand: string;

const { worker } = runBundle(join(import.meta.dirname, bundleOfCommand)).exports;

export const { greet, work } = await worker();
