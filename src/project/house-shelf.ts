/** The bases that `npm run build` made of the themes that come with Briefdeck: files beside the code, called after their key. */
import { basename, dirname, join } from 'node:path';
import type { HouseShelf } from '../memory/memory.ts';
import { readRegular } from './read-regular.ts';

/** A hundred times what one is. */
const largest = 2_000_000;

/** Beside `dist/parts`, where the command is; nothing in `src`, where none are made. */
const folder = join(basename(import.meta.dirname) === 'parts' ? dirname(import.meta.dirname) : import.meta.dirname, 'bases');

export const baseFile = (key: string): string => `${key}.pptx`;

export const houseShelf: HouseShelf = (key) => {
  try {
    return readRegular(join(folder, baseFile(key)), largest);
  } catch {
    // It is made anew, as that of any other theme.
    return undefined;
  }
};
