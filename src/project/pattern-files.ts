/** The files with the patterns by which words are hyphenated, from their package. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ReadPatterns } from '../text/hyphens/part-words.ts';

export const readPatterns: ReadPatterns = (file) =>
  readFileSync(createRequire(import.meta.url).resolve(`hyphenopoly/patterns/${file}`));
