/** The bases that `npm run build` made of the themes that come with Briefdeck: files beside the code, called after their key. */
import { join } from 'node:path';
import type { ReadyBases } from '../export/pptx/house/house-base.ts';
import { besideCode } from './package-root.ts';
import { readRegular } from './read-regular.ts';

/** A hundred times what one is. */
const largest = 2_000_000;

const folder = join(besideCode, 'bases');

export const baseFile = (key: string): string => `${key}.pptx`;

export const readyBases: ReadyBases = (key) => {
  try {
    return readRegular(join(folder, baseFile(key)), largest);
  } catch {
    // It is made anew, as that of any other theme.
    return undefined;
  }
};
