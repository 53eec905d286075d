/** The bases that `npm run build` made of the themes that come with Briefdeck: files beside the code, called after their key. */
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import type { Base } from '../base/base.ts';
import type { ReadyBases } from '../export/pptx/house/house-base.ts';
import { besideCode } from './package-root.ts';
import { readRegular } from './read-regular.ts';

/** Ten times what one is. */
const largest = 2_000_000;

const folder = join(besideCode, 'bases');

export const baseFile = (key: string): string => `${key}.pptx`;

/** What was read of it: plain values in the form of Node's structured clone, which an older Node need not know. */
export const readBaseFile = (key: string): string => `${key}.values`;

export const readyBases: ReadyBases = (key) => valuesOf(key) ?? fileOf(key);

function valuesOf(key: string): Base | undefined {
  const bytes = fileOf(key, readBaseFile);
  try {
    return bytes && deserialize(bytes);
  } catch {
    // The file itself is read instead.
    return undefined;
  }
}

function fileOf(key: string, nameOf = baseFile): Uint8Array | undefined {
  try {
    return readRegular(join(folder, nameOf(key)), largest);
  } catch {
    // It is made anew, as that of any other theme.
    return undefined;
  }
}
