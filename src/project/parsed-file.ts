/** The file of texts that `npm run build` has parsed ahead: `parsed.txt`, beside the code. */
import { join } from 'node:path';
import { besideCode } from './package-root.ts';
import { readRegular } from './read-regular.ts';

export const parsedFileName = 'parsed.txt';

/** Ten times what it is. */
const largest = 10_000_000;

/** Its text; undefined where it cannot be read, as in `src`, where none is made. */
export function readParsedFile(): string | undefined {
  try {
    const bytes = readRegular(join(besideCode, parsedFileName), largest);
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  } catch {
    // What is not parsed ahead is parsed as that of any other set.
    return undefined;
  }
}
