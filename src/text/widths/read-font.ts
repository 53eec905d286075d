/** The tables of a TrueType file that say how wide text is: widths, and `GPOS` (kerning). For the fonts that ours are made of. */
import { openFont, readAdvances } from '../font-file.ts';
import { readKerning } from './read-kerning.ts';

/** A font file, as far as the widths table needs it. */
export interface FontFile {
  readonly unitsPerEm: number;
  /** Advance width in font units, or `undefined` where the font has no glyph for the character. */
  advance(codePoint: number): number | undefined;
  /** How much is added to the width of two characters side by side, in font units; mostly nothing or less. */
  kern(left: number, right: number): number;
}

/** @throws Error when the file lacks a table that all fonts used here have: the fonts have changed, and the generator with them. */
export function readFont(bytes: Uint8Array): FontFile {
  const tables = openFont(bytes);
  const { unitsPerEm, advance } = readAdvances(tables);
  const pairs = tables.at('GPOS');
  if (pairs === undefined) throw new Error('font has no GPOS table');
  const kerning = readKerning(tables.view, pairs);
  return { unitsPerEm, advance, kern: (left, right) => kerning(tables.glyphOf(left), tables.glyphOf(right)) };
}
