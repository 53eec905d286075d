/** How wide text would be on one line, and how narrow it may be made before a word has to be broken. */
import type { ParagraphSpec } from '../text/body.ts';
import { measureParagraph, widthBetween } from '../text/measure-paragraph.ts';
import type { FontMetrics } from '../text/metrics.ts';
import { widthToHold } from '../text/width-reserve.ts';
import type { Pt } from '../units.ts';

export interface TextWidths {
  readonly natural: Pt;
  readonly least: Pt;
}

/** Between words, at a zero width space, and after a hyphen between letters; `6–10` stays whole. */
const breakPlaces = /[^\S\u00A0\u202F\n]+|\u200B|(?<=\p{L}[-–—])(?=\p{L})/gu;

/** Widths of the widest paragraph, indents included; what breaking lines keeps in reserve is added. */
export function textWidths(specs: readonly ParagraphSpec[], metrics: FontMetrics): TextWidths {
  let natural: Pt = 0;
  let least: Pt = 0;
  for (const spec of specs) {
    const measured = measureParagraph(spec, metrics);
    const { text } = measured;
    const widest = (cuts: readonly (readonly [number, number])[]): Pt =>
      Math.max(0, ...cuts.map(([start, end]) => widthBetween(measured, start, end)));
    const lines = stretches(text, /\n/g);
    natural = Math.max(natural, spec.indent + roomFor(widest(lines)));
    const words = lines.flatMap(([start, end]) =>
      stretches(text.slice(start, end), breakPlaces).map(([from, to]) => [start + from, start + to] as const),
    );
    least = Math.max(least, spec.indent + roomFor(widest(words)));
  }
  return { natural, least };
}

/** Columns are shares of a table's width; what rounding takes from one must not break its line. */
const hair: Pt = 0.1;
const roomFor = (text: Pt): Pt => (text > 0 ? widthToHold(text) + hair : 0);

/** Offsets of the stretches between matches. */
function stretches(text: string, separator: RegExp): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  let start = 0;
  for (const match of text.matchAll(separator)) {
    found.push([start, match.index]);
    start = match.index + match[0].length;
  }
  return [...found, [start, text.length]];
}
