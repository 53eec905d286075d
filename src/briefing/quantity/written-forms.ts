/**
 * The words in which quantities are written, by language. Each language's printed forms are among them, so that what a
 * slide says can be typed back. A briefing may mix them: an analyst copies from sources in several languages.
 */

/** Alternatives of a pattern; the number stands after all of them but `orMore`. */
export interface FormWords {
  readonly none: readonly string[];
  readonly notStated: readonly string[];
  readonly unknown: readonly string[];
  readonly about: readonly string[];
  readonly atLeast: readonly string[];
  readonly moreThan: readonly string[];
  readonly upTo: readonly string[];
  readonly fewerThan: readonly string[];
  readonly orMore: readonly string[];
  /** Between the two ends of a range. */
  readonly to: readonly string[];
  /** Before the first of two ends, and then between them. */
  readonly between: readonly (readonly [before: string, amid: string])[];
  /** Numbers in words, from zero on. */
  readonly numbers: readonly string[];
  /** Words for numbers that nobody can add up. */
  readonly vague: readonly string[];
}

const english: FormWords = {
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
  numbers: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  vague: ['dozens?', 'hundreds?', 'thousands?', 'scores?', 'tens', 'several', 'many', 'some', 'a few', 'few', 'numerous'],
};

const russian: FormWords = {
  none: ['нет', 'никто', 'ни одного'],
  notStated: ['не сообщается', 'не указано', 'не указан', 'неизвестно', 'нет данных'],
  unknown: ['число не установлено'],
  about: ['около', 'примерно', 'приблизительно', 'порядка', 'почти'],
  atLeast: ['не менее', 'не меньше', 'минимум', 'как минимум', 'по меньшей мере'],
  moreThan: ['более', 'больше', 'свыше'],
  upTo: ['до', 'не более', 'не больше', 'максимум'],
  fewerThan: ['менее', 'меньше'],
  orMore: ['или более', 'или больше', 'и более'],
  to: ['до', 'или', '-', '–', '—'],
  between: [
    ['от', 'до'],
    ['между', 'и'],
  ],
  numbers: [],
  vague: ['десятки', 'сотни', 'тысячи', 'несколько', 'много', 'единицы'],
};

export const writtenForms: readonly FormWords[] = [english, russian];
