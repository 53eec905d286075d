/** The reader of a style's kerning table, see `widths/make-kerning.ts`. */
import { closer, type KerningTable, kerningSteps, wider } from './widths/make-kerning.ts';

/** What is added to the width of two characters side by side, in em. */
export type KerningByCharacter = (left: number, right: number) => number;

/** No character of a table lies beyond; a plain array is the fastest way from a character to its class. */
const characterLimit = 0x2200;

const none: KerningByCharacter = () => 0;

export function decodeKerning({ left, right, rows }: KerningTable): KerningByCharacter {
  if (rows.length === 0) return none;
  const lefts = classes(left);
  const rights = classes(right);
  const columns = right.length + 1;
  // Row and column 0 are of the characters without a class.
  const values = new Float64Array((rows.length + 1) * columns);
  rows.forEach((row, index) => {
    readRow(row, values.subarray((index + 1) * columns + 1));
  });
  return (a, b) => values[(lefts[a] ?? 0) * columns + (rights[b] ?? 0)] ?? 0;
}

function classes(members: readonly string[]): Uint8Array {
  const found = new Uint8Array(characterLimit);
  members.forEach((characters, index) => {
    for (const character of characters) found[character.codePointAt(0) ?? 0] = index + 1;
  });
  return found;
}

function readRow(row: string, values: Float64Array): void {
  let column = 0;
  for (const [entry] of row.matchAll(/\d+|\D/g)) {
    const code = entry.charCodeAt(0);
    if (code > closer.code) values[column++] = (closer.code - code) / kerningSteps;
    else if (code < 0x30) values[column++] = (code - wider.code) / kerningSteps;
    else column += Number(entry);
  }
}
