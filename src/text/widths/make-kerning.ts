/** One style's kerning as a small table: characters that kern alike are a class, and a row says what a class does. */
import type { FontFile } from './read-font.ts';

/**
 * `rows[i]` belongs to the characters `left[i]` and has a value for each class of `right`: a letter for 1/256 em closer
 * (`A` once, `B` twice …), a sign for 1/256 em wider (`!` once, `"` twice …), a number for so many classes without any.
 */
export interface KerningTable {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly rows: readonly string[];
}

/** Steps in an em. A step is finer than any printer, and the rounding evens out over a line. */
export const kerningSteps = 256;
/** Codes before the first step either way, and how many steps there are signs for. */
export const closer = { code: 0x40, most: 62 };
export const wider = { code: 0x20, most: 15 };

/** Scripts that briefings are written in. What is left out keeps its full width, which is the safe side. */
const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x017f],
  [0x0370, 0x03ff],
  [0x0400, 0x04ff],
  [0x2010, 0x203a], // dashes, quotes, ellipsis
  [0x2116, 0x2122],
];

interface Class {
  readonly members: string;
  readonly values: readonly number[];
}

export function makeKerning(font: FontFile): KerningTable {
  const characters = blocks.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((codePoint) => font.advance(codePoint)),
  );
  const values = characters.map((left) => characters.map((right) => steps(font.kern(left, right), font.unitsPerEm)));
  const left = alike(characters, values);
  const right = alike(
    characters,
    characters.map((_, index) => left.map((row) => row.values[index] ?? 0)),
  );
  return {
    left: left.map(({ members }) => members),
    right: right.map(({ members }) => members),
    rows: left.map((_, index) => encode(right.map((column) => column.values[index] ?? 0))),
  };
}

/** Characters with the same values, in the order of their first; without those that have none. */
function alike(characters: readonly number[], values: readonly (readonly number[])[]): readonly Class[] {
  const found = new Map<string, { members: string; readonly values: readonly number[] }>();
  characters.forEach((codePoint, index) => {
    const own = values[index] ?? [];
    if (own.every((value) => value === 0)) return;
    const known = found.get(own.join());
    if (known) known.members += String.fromCodePoint(codePoint);
    else found.set(own.join(), { members: String.fromCodePoint(codePoint), values: own });
  });
  return [...found.values()];
}

function steps(units: number, unitsPerEm: number): number {
  const rounded = Math.round((units * kerningSteps) / unitsPerEm);
  return Math.min(wider.most, Math.max(-closer.most, rounded)) || 0;
}

const encode = (values: readonly number[]): string =>
  values
    .map((value) => (value === 0 ? '0' : String.fromCharCode(value < 0 ? closer.code - value : wider.code + value)))
    .join('')
    .replace(/0+/g, (none) => `${none.length}`);
