/** How wide text would be on one line, and how narrow it may be made before a word has to be broken. */

import { isUnspaced } from '../foundation/characters/unspaced.ts';
import type { Pt } from '../foundation/units.ts';
import type { ParagraphSpec } from '../text/body.ts';
import { words } from '../text/break-lines.ts';
import { hyphensIn } from '../text/hyphens/hyphen-chances.ts';
import { type MeasuredParagraph, type MeasuredText, measureParagraphs, widthBetween } from '../text/measure-paragraph.ts';
import type { FontMetrics } from '../text/metrics.ts';
import { isEastAsian } from '../text/unspaced-words.ts';
import { widthToHold } from '../text/width-reserve.ts';

export interface TextWidths {
  readonly natural: Pt;
  readonly least: Pt;
}

/** Widths of the widest paragraph, indents included; what breaking lines keeps in reserve is added. */
export const textWidths = (specs: readonly ParagraphSpec[], metrics: FontMetrics): TextWidths =>
  widthsOf(measureParagraphs(specs, metrics));

/** The same, of paragraphs that have been measured. */
export function widthsOf(paragraphs: readonly MeasuredParagraph[]): TextWidths {
  let natural: Pt = 0;
  let least: Pt = 0;
  for (const { spec, measured } of paragraphs) {
    natural = Math.max(natural, spec.indent + roomFor(widestOf(measured, betweenLines), measured.columnReserve));
    least = Math.max(least, spec.indent + roomFor(widestWord(measured), measured.columnReserve));
  }
  return { natural, least };
}

/** How wide each line of a paragraph is before any is broken: one, and another after each line feed. Indents are included. */
export function lineWidths({ spec, measured }: MeasuredParagraph): readonly Pt[] {
  return [...stretchesOf(measured.text, betweenLines)].map(
    ([start, end]) => spec.indent + roomFor(widthBetween(measured, start, end), measured.columnReserve),
  );
}

/** In how many lines a word may come to stand before smaller type looks better. */
const mostPieces = 3;

/** How narrow text may be made where its words are hyphenated. Never wider than `least`, which is for whole words. */
export function hyphenatedWidth(paragraphs: readonly MeasuredParagraph[], metrics: FontMetrics): Pt {
  return paragraphs.reduce((widest, paragraph) => {
    const { spec, measured } = paragraph;
    const findHyphens = hyphensIn(paragraph, metrics);
    let least: Pt = 0;
    for (const [start, end] of stretchesOf(measured.text, betweenWords)) {
      const whole = widthBetween(measured, start, end);
      // Words of columns that are wide enough are never asked for: patterns are opened for the widest only.
      const chances = whole > least ? (findHyphens?.(start, end) ?? []) : [];
      let piece = chances.length === 0 ? whole : whole / mostPieces;
      let from = start;
      for (const { at, width } of chances) {
        piece = Math.max(piece, widthBetween(measured, from, at) + width);
        from = at;
      }
      least = Math.max(least, Math.min(whole, Math.max(piece, widthBetween(measured, from, end))));
    }
    return Math.max(widest, spec.indent + roomFor(least, measured.columnReserve));
  }, 0);
}

/** Columns are shares of a table's width; what rounding takes from one must not break its line. */
const roundingReserve: Pt = 0.1;
const roomFor = (text: Pt, reserve: Pt): Pt => (text > 0 ? widthToHold(text, reserve) + roundingReserve : 0);

/** At a place in a text: the length of what parts it there from what follows, 0 if it may part without; else undefined. */
type Parting = (text: string, at: number) => number | undefined;

function widestOf(measured: MeasuredText, partingAt: Parting): Pt {
  const { text } = measured;
  let widest: Pt = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const gap = partingAt(text, at);
    if (gap === undefined) continue;
    widest = Math.max(widest, widthBetween(measured, start, at));
    start = at + gap;
  }
  return Math.max(widest, widthBetween(measured, start, text.length));
}

/** What lies between two such places. */
function* stretchesOf(text: string, partingAt: Parting): Generator<readonly [start: number, end: number]> {
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const gap = partingAt(text, at);
    if (gap === undefined) continue;
    yield [start, at];
    start = at + gap;
  }
  yield [start, text.length];
}

/** What is written without spaces and is no longer than this is taken for one word, of Thai and its like, and of Chinese and Japanese. */
const longestTerm = { thai: 14, chinese: 4 };

/** Longer stretches part wherever a line may end. */
function widestWord(measured: MeasuredText): Pt {
  const { text } = measured;
  if (!isUnspaced(text)) return widestOf(measured, betweenWords);
  let widest: Pt = 0;
  for (const { 0: stretch, index } of text.matchAll(/\S+/gu)) {
    const isTerm = stretch.length <= (isEastAsian(stretch) ? longestTerm.chinese : longestTerm.thai);
    const parts = isTerm ? [[0, stretch.length] as const] : words(stretch);
    for (const [start, end] of parts) widest = Math.max(widest, widthBetween(measured, index + start, index + end));
  }
  return widest;
}

const [space, lineFeed, hyphen] = [0x20, 0x0a, 0x2d];
/** The first space beyond the plain ones, of those at which a line may end. */
const firstRareSpace = 0x1680;
const rareGap = /[^\S\u00A0\u202F]|\u200B/u;
const dash = /[–—]/u;
const endsWithHyphen = /\p{L}[-–—]$/u;
const beginsWithLetter = /^\p{L}/u;

const betweenLines: Parting = (text, at) => (text.charCodeAt(at) === lineFeed ? 1 : undefined);

/** Between words, at a zero width space, and after a hyphen between letters; `6–10` stays whole. */
const betweenWords: Parting = (text, at) => {
  const code = text.charCodeAt(at);
  if (code === space || code === lineFeed) return 1;
  if ((code < space || code >= firstRareSpace) && rareGap.test(text[at] ?? '')) return 1;
  const before = text.charCodeAt(at - 1);
  if (before !== hyphen && !(before >= firstRareSpace && dash.test(text[at - 1] ?? ''))) return undefined;
  // A letter is of one or two units.
  const isInside = endsWithHyphen.test(text.slice(Math.max(0, at - 3), at)) && beginsWithLetter.test(text.slice(at, at + 2));
  return isInside ? 0 : undefined;
};
