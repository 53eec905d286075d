/**
 * Styled text before and after measuring. `layoutBody` turns `ParagraphSpec[]` into `LaidBody`;
 * exporters read both the runs (PowerPoint breaks lines again) and the lines (a preview does not).
 */
import type { Origin } from '../foundation/diagnostic.ts';
import type { Pt } from '../foundation/units.ts';

/** The four families whose widths are known; all of them come with PowerPoint. */
export const knownFamilies = ['Calibri', 'Arial', 'Georgia', 'Times New Roman'] as const;
export type KnownFamily = (typeof knownFamilies)[number];

export const isKnownFamily = (name: string): boolean => knownFamilies.some((family) => family === name);

/** One of the four, or a family of an organisation's own, which `withFamilies` measures. */
export type FontFamily = KnownFamily | (string & {});

/** A colour by its role in the theme (`ink`, `accent` …) or as `#RRGGBB`. */
export type Color = string;

/** Where a click on a run leads: out of the deck, to the entry of a source, or back from there to where it is first cited. */
export type Link =
  | { readonly kind: 'url'; readonly href: string }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'citation'; readonly id: string };

/** Text in one style. A line break inside a paragraph is the character U+000A. */
export interface StyledRun {
  readonly text: string;
  readonly font: FontFamily;
  /** Whole points. A superscript keeps the size of its line and is drawn at two thirds of it. */
  readonly size: Pt;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly superscript: boolean;
  readonly color: Color;
  readonly link?: Link;
  /** BCP 47, when it differs from the deck's. */
  readonly language?: string;
  readonly origin?: Origin;
}

export type Marker =
  | { readonly kind: 'bullet'; readonly character: string }
  /** `printed` where the number is in digits that Office does not count in: `٣.`. */
  | { readonly kind: 'number'; readonly value: number; readonly printed?: string };

export interface ParagraphSpec {
  readonly runs: readonly StyledRun[];
  readonly align: 'left' | 'center' | 'right';
  readonly marker?: Marker;
  /** Depth of a list item, 0 for the outermost; 0 without a list. */
  readonly level: number;
  /** Distance of the text from the inner left edge; a marker hangs `hanging` to its left. */
  readonly indent: Pt;
  readonly hanging: Pt;
  /** Dropped for the first paragraph of a body. */
  readonly spaceBefore: Pt;
  /** How far lines stand apart, as a share of what they do by themselves: 1 if not given. */
  readonly spacing?: number;
  /** Lines are said in points: in cells of tables, where programs differ in what a line of 100 % is. */
  readonly isExact?: true;
  /** Never the last thing before a break: a heading. */
  readonly keepWithNext: boolean;
}

/** One measured line; positions are relative to the top left of the text's own box, insets included. */
export interface MeasuredLine {
  readonly y: Pt;
  readonly height: Pt;
  readonly baseline: Pt;
  readonly pieces: readonly Piece[];
}

/** A stretch of one run on one line. */
export interface Piece {
  readonly text: string;
  /** Index into the paragraph's runs; -1 for the list marker. */
  readonly run: number;
  readonly x: Pt;
  readonly width: Pt;
  /** Its letters run from right to left. */
  readonly isRightToLeft?: true;
  /** A word goes on in the next line: a hyphen is drawn behind it, whose room `width` contains. */
  readonly isHyphenated?: true;
}

/** `align` is the side where the lines really stand: on a page that was mirrored, `left` has become `right`. */
export interface LaidParagraph extends ParagraphSpec {
  readonly lines: readonly MeasuredLine[];
  /** The paragraph's own direction, which is the deck's; text is laid from left to right, and mirrored afterwards. */
  readonly rightToLeft: boolean;
  /** Runs whose links are left out of a deck, or LibreOffice would set them alone at the head of a line. */
  readonly unlinked?: readonly number[];
  /** Offsets in the text of all runs at which a word is hyphenated. The runs have no hyphens there: only what is drawn has. */
  readonly hyphens?: readonly number[];
  /** Offsets at which a word is cut before its last letters: a deck says so by a place for a break that nobody sees. */
  readonly cuts?: readonly number[];
  /** The height of every line, where it is to be said in points: in cells, and where nobody knows how tall the font of some letters is. */
  readonly pitch?: Pt;
}

export interface Insets {
  readonly top: Pt;
  readonly right: Pt;
  readonly bottom: Pt;
  readonly left: Pt;
}

export interface LaidBody {
  readonly paragraphs: readonly LaidParagraph[];
  readonly insets: Insets;
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Height that the text takes, insets included. */
  readonly height: Pt;
  /** The least width of a frame that keeps these lines: the widest line with its reserve, insets and indents. */
  readonly width: Pt;
}
