/** One family's table of advance widths and kerning, as the text of a data file that a person can read in a diff. */
import { type KerningTable, makeKerning } from './make-kerning.ts';
import { type FontFile, readFont } from './read-font.ts';

export const styles = ['regular', 'bold', 'italic', 'boldItalic'] as const;
export type Style = (typeof styles)[number];

/** Widths of one style by the first code point of each unbroken stretch, in hexadecimal: `"x20": "463 667*2"`. */
export type StyleWidths = Readonly<Record<string, string>>;

export interface WidthTable {
  /** The open font whose widths these are; it was drawn to match the family's. */
  readonly measuredFrom: string;
  readonly unitsPerEm: number;
  readonly styles: Readonly<Record<Style, StyleWidths>>;
  readonly kerning: Readonly<Record<Style, KerningTable>>;
}

/** The blocks that a briefing in Latin, Greek or Cyrillic letters draws on; fonts cover them in part. */
const blocks: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x007e],
  [0x00a0, 0x024f], // Latin-1, Latin Extended-A and B
  [0x0250, 0x02ff], // phonetic and modifier letters: the ʻ and ʼ of Uzbek and of transliterations
  [0x0370, 0x052f], // Greek, Cyrillic with its supplement
  [0x1e00, 0x1eff], // Latin Extended Additional
  [0x2000, 0x209f], // general punctuation, superscripts and subscripts
  [0x20a0, 0x20cf], // currency
  [0x2100, 0x22ff], // letterlike, number forms, arrows, mathematical operators
  [0x2300, 0x23ff],
  [0x2500, 0x26ff], // boxes, geometric bullets, symbols
  [0x2c60, 0x2c7f],
  [0xfb00, 0xfb06],
];

/** @param readStyle Bytes of the TrueType file of a style. */
export function makeWidthTable(measuredFrom: string, readStyle: (style: Style) => Uint8Array): string {
  const fonts = styles.map((style) => [style, readFont(readStyle(style))] as const);
  const unitsPerEm = fonts[0]?.[1].unitsPerEm ?? 0;
  if (fonts.some(([, font]) => font.unitsPerEm !== unitsPerEm)) throw new Error(`styles of ${measuredFrom} differ in scale`);
  const each = <T>(make: (font: FontFile) => T) =>
    Object.fromEntries(fonts.map(([style, font]) => [style, make(font)])) as Record<Style, T>;
  const table: WidthTable = { measuredFrom, unitsPerEm, styles: each(stretches), kerning: each(makeKerning) };
  return `${JSON.stringify(table, null, 1)}\n`;
}

function stretches(font: FontFile): StyleWidths {
  const found: [key: string, widths: number[]][] = [];
  for (const [first, last] of blocks) {
    let open: number[] | undefined;
    for (let codePoint = first; codePoint <= last; codePoint++) {
      const width = font.advance(codePoint);
      // No visible character is 0 wide: such a glyph is a gap in the font (Gelasio's U+02BB), and the reader has a safer guess.
      if (!width) open = undefined;
      else if (open) open.push(width);
      else {
        open = [width];
        found.push([codePoint.toString(16), open]);
      }
    }
  }
  // A key of digits alone would be moved to the front by JavaScript; `x` keeps the order of the characters.
  return Object.fromEntries(found.map(([key, widths]) => [`x${key}`, repeats(widths)]));
}

function repeats(widths: readonly number[]): string {
  const counted: [width: number, count: number][] = [];
  for (const width of widths) {
    const last = counted.at(-1);
    if (last?.[0] === width) last[1]++;
    else counted.push([width, 1]);
  }
  return counted.map(([width, count]) => (count === 1 ? `${width}` : `${width}*${count}`)).join(' ');
}
