/** The file of texts that `npm run build` has parsed ahead: `parsed.json`, beside the code. */
import { join } from 'node:path';
import { besideCode } from './package-root.ts';
import { readRegular } from './read-regular.ts';

export const parsedFileName = 'parsed.json';

/** Ten times what it is. */
const largest = 10_000_000;

/** Its text; undefined where it cannot be read, as in `src`, where none is made. */
export function readParsedFile(): string | undefined {
  try {
    return new TextDecoder().decode(readRegular(join(besideCode, parsedFileName), largest));
  } catch {
    // What is not parsed ahead is parsed as that of any other set.
    return undefined;
  }
}
