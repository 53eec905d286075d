/** Words in which counts are written in English. */
import { type FormWords, inARow, inTens, withTens } from './form-words.ts';

const small = inARow(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`);
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Numbers of one word, up to a hundred. */
export const englishNumbers = [...small, ...inTens(tens), ['hundred', 100] as const];

export const english: FormWords = {
  language: 'en',
  shown: 'write 3, up to 4, at least 7, 4-6, about 20, none, not stated, or {low: 4, best: 5, high: 6}',
  none: ['none', 'no', 'nobody', 'no one', 'nil'],
  notStated: ['not stated', 'not known', 'not given', 'unknown', 'n/a', '?'],
  unknown: ['an unknown number'],
  about: ['about', 'around', 'approximately', 'approx\\.?', 'some', 'roughly', 'nearly', 'almost', 'circa', 'ca\\.?', '~', '≈'],
  atLeast: ['at least', 'no fewer than', 'no less than', 'not fewer than', 'not less than', 'min\\.?', '>=', '≥'],
  moreThan: ['more than', 'over', 'above', '>'],
  upTo: ['up to', 'at most', 'no more than', 'not more than', 'max\\.?', '<=', '≤'],
  fewerThan: ['fewer than', 'less than', 'under', 'below', '<'],
  orMore: ['or more', 'and more', '\\+'],
  to: ['to', 'or', '-', '–', '—'],
  between: [
    ['between', 'and'],
    ['from', 'to'],
  ],
  numbers: new Map([
    ...small,
    ...withTens(tens, small.slice(1, 10), (ten, unit) => [`${ten}-${unit}`, `${ten} ${unit}`]),
    ['a hundred', 100],
    ['one hundred', 100],
    ['hundred', 100],
  ]),
  vague: {
    dozens: ['dozens?'],
    tens: ['tens'],
    hundreds: ['hundreds?'],
    thousands: ['thousands?'],
    scores: ['scores?'],
    several: ['several', 'some'],
    few: ['a few', 'few'],
    many: ['many', 'numerous'],
  },
};
