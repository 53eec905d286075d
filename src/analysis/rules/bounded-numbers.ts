/** Numbers that a text gives with a bound or in a lump: "up to four gunmen", "dozens of men". */
import type { PeopleMeasure } from '../../briefing/measures.ts';

/** The measures that a sentence about people can be told to speak of. */
export const spokenMeasures = ['killed', 'wounded', 'detained', 'missing'] as const satisfies readonly PeopleMeasure[];
export type Measure = (typeof spokenMeasures)[number];

import { splitSentences } from './author-texts.ts';

export interface BoundedNumber {
  /** As written: `up to four`. */
  readonly words: string;
  /** `null` for "dozens". */
  readonly value: number | null;
  /** What follows in the sentence, lower case: whom it counts. */
  readonly counted: string;
  /** What the sentence says of them; it speaks of one thing only. */
  readonly measure: Measure;
}

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const number = `(\\d+|${numbers.join('|')})`;
const bounds =
  'up to|at most|at least|no more than|not more than|no fewer than|no less than|fewer than|less than|more than|about|around|approximately|some|nearly|almost';
const bounded = new RegExp(
  `\\b(?:(?:${bounds}) ${number}|${number} or more|(?:dozens|scores|hundreds|several|many) of)\\b(.*)`,
  'giu',
);

const verbs: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /\b(?:killed|dead|died|dying|deaths?|fatalities|slain)\b/iu],
  ['wounded', /\b(?:wounded|injured|hurt)\b/iu],
  ['detained', /\b(?:detained|arrested|captured|imprisoned)\b/iu],
  ['missing', /\bmissing\b/iu],
];

/** Only sentences that speak of one measure: in "up to four killed and two wounded" nobody can tell which number is whose. */
export function readBoundedNumbers(text: string): readonly BoundedNumber[] {
  if (text.search(bounded) < 0) return [];
  return splitSentences(text).flatMap((sentence) => {
    const measures = verbs.filter(([, verb]) => verb.test(sentence.text)).map(([measure]) => measure);
    const [measure] = measures;
    if (!measure || measures.length > 1) return [];
    return [...sentence.text.matchAll(bounded)].map(([whole, after, before, counted = '']) => ({
      words: whole.slice(0, whole.length - counted.length),
      value: toNumber(after ?? before),
      counted: counted.trim().toLowerCase(),
      measure,
    }));
  });
}

function toNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const index = numbers.indexOf(word.toLowerCase());
  return index >= 0 ? index : Number(word);
}
