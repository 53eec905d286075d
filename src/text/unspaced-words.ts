/** Words of the scripts that write none apart, Thai, Lao, Khmer and Burmese: a line may end behind each. Quotations of East Asia. */

const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\ua9e0-\ua9ff\uaa60-\uaa7f]/u;
const unspacedLetter = new RegExp(`^${unspaced.source}`, 'u');
/** Marks of repetition and abbreviation, full stops: a line never begins with one. */
const neverFirst = /^[\u0e2f\u0e46\u0eaf\u0ec6\u104a\u104b\u17d4-\u17d6\u17d7-\u17da\p{M}]/u;

const eastAsian = /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{3ffff}]/u;

/** Whether a text has signs of Chinese and Japanese, between which nearly everywhere a line may end. */
export const isEastAsian = (text: string): boolean => eastAsian.test(text);

const wide = '[\\u3000-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\uff00-\\uff60\\u{20000}-\\u{3ffff}]';
/** Unicode's rules know no side of these marks and keep both; beside signs of East Asia they open and close. */
const besideQuotation = new RegExp(
  `(?<=${wide}[”’]+)(?=${wide})(?![\\p{Pe}\\p{Po}])|(?<=${wide})(?<!\\p{Ps})(?=[“‘]+${wide})`,
  'gu',
);

/**
 * Unicode would keep a sign of East Asia, a space and a closing mark together (LB13), and an opening mark, a space and a sign (LB14).
 * LibreOffice takes the space along to the next line with a closing mark, and parts behind it after an opening one.
 */
export const besideEasternSpace = new RegExp(
  `(?<=[^ \\p{Ps}\\p{Pi}])(?= ${wide})|(?<=\\p{Ps} +)(?=${wide})(?![\\p{Pe}\\p{Po}])`,
  'u',
);

/**
 * How long each of the words is that stand without spaces in one stretch of text, as the dictionaries of ICU part them, which
 * LibreOffice goes by too. What is left after the last of them is not given.
 */
export function* unspacedWords(stretch: string): Generator<number> {
  if (/[‘’“”]/u.test(stretch) && isEastAsian(stretch)) return yield* quotations(stretch);
  if (!unspaced.test(stretch)) return;
  let start = 0;
  let last = '';
  for (const { index, segment } of new Intl.Segmenter('th', { granularity: 'word' }).segment(stretch)) {
    const isBreak = index > start && unspacedLetter.test(segment) && unspaced.test(last) && !neverFirst.test(segment);
    if (isBreak) {
      yield index - start;
      start = index;
    }
    last = stretch.slice(index + segment.length - 1, index + segment.length);
  }
}

function* quotations(stretch: string): Generator<number> {
  let start = 0;
  for (const { index } of stretch.matchAll(besideQuotation)) {
    if (index > start) yield index - start;
    start = index;
  }
}
