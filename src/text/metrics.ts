/** What layout has to know of a font: how wide each character is, and how far two move together. */
import type { FontFamily } from './body.ts';
import type { PartWord } from './hyphens/part-words.ts';
import type { GlyphCluster } from './shaping/open-shaper.ts';

export interface Face {
  readonly font: FontFamily;
  readonly bold: boolean;
  readonly italic: boolean;
  /** BCP 47: a script may have another font in it. */
  readonly language?: string;
}

/** A record of functions that stand for themselves: others are made of it by spreading it. */
export interface FontMetrics {
  /** Advance width of a character in em; for one the table lacks, a stated fallback on the wide side. */
  advance(codePoint: number, face: Face): number;
  /** What is added to the width of two characters side by side in one run, in em; mostly 0 or less. Absent: no kerning. */
  kern?(left: number, right: number, face: Face): number;
  /** A word of other letters as it is drawn; `undefined` where no font is known that has them. Absent: every letter counts by itself. */
  shape?(word: string, face: Face): readonly GlyphCluster[] | undefined;
  /** How many times as large as it is laid text will be drawn: widths are those of the size that is drawn. 1 if not given. */
  readonly magnified?: number;
  /** Where a word that is too wide may be hyphenated. Absent: words are cut. */
  readonly partWord?: PartWord;
  /** The language (BCP 47) of text that says none. Absent: it is not hyphenated. */
  readonly spoken?: string;
  /** Whether the character was measured in that family. */
  covers(codePoint: number, face: Face): boolean;
}
