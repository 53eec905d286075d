/** What layout has to know of a font: how wide each character is. */
import type { FontFamily } from './body.ts';

export interface Face {
  readonly font: FontFamily;
  readonly bold: boolean;
  readonly italic: boolean;
}

export interface FontMetrics {
  /** Advance width of a character in em; for one the table lacks, a stated fallback on the wide side. */
  advance(codePoint: number, face: Face): number;
  /** Whether the character was measured in that family. */
  covers(codePoint: number, face: Face): boolean;
}
