/** Where the words of one paragraph may be hyphenated, asked only of words that are wider than their line. */
import type { Pt } from '../../foundation/units.ts';
import type { StyledRun } from '../body.ts';
import { type MeasuredParagraph, measureParagraph, widthBetween } from '../measure-paragraph.ts';
import type { FontMetrics } from '../metrics.ts';
import { isNameOrLink, keepsWhole } from './keeps-whole.ts';

export interface HyphenChance {
  /** The offset in the paragraph's text behind which the hyphen would stand. */
  readonly at: number;
  /** The room that the hyphen takes. */
  readonly width: Pt;
}

/** Chances inside what stands between two offsets, in ascending order. */
export type FindHyphens = (from: number, to: number) => readonly HyphenChance[];

const letters = /\p{L}[\p{L}\p{M}]*/gu;

/** @returns `undefined` where nobody knows how words are parted */
export function hyphensIn({ spec: { runs }, measured }: MeasuredParagraph, metrics: FontMetrics): FindHyphens | undefined {
  const { partWord, spoken } = metrics;
  if (!partWord) return undefined;
  const { text } = measured;
  return (from, to) =>
    [...text.slice(from, to).matchAll(letters)].flatMap(({ 0: word, index }): readonly HyphenChance[] => {
      const [start, end] = [from + index, from + index + word.length];
      // A word in two styles is left alone: nobody knows which of them its hyphen has.
      const run = runs[measured.runs.findIndex((each) => each.start <= start && end <= each.end)];
      const language = run?.language ?? spoken;
      if (!run || language === undefined || isNameOrLink(run) || keepsWhole(text, [start, end], language)) return [];
      const offsets = partWord(word, language);
      if (offsets.length === 0) return [];
      const width = hyphenWidth(run, metrics);
      return offsets.map((offset) => ({ at: start + offset, width }));
    });
}

const hyphenWidth = (run: StyledRun, metrics: FontMetrics): Pt =>
  widthBetween(measureParagraph({ runs: [{ ...run, text: '-' }] }, metrics), 0, 1);
