/** Numbers that are written as words, and the names of months. */
import { primaryLanguage } from '../foundation/characters/language-tag.ts';
import { englishNumbers } from './quantity/written-forms/english.ts';
import { russianNumbers } from './quantity/written-forms/russian.ts';

const table = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [value = '', ...forms] = line.trim().split(/\s+/u);
        return forms.map((form): [string, number] => [form, Number(value)]);
      }),
  );

/** Numbers up to a hundred are those that counts are written in; here stand the others, and forms that stand in running text only. */
const numbers: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: new Map([
    ...englishNumbers,
    ...table(`
    2 couple
    12 dozen
    1000 thousand
    1000000 million
    1000000000 billion`),
  ]),
  ru: new Map([
    ...russianNumbers,
    ...table(`
    1 одно одной одному одним
    2 двум двумя двое двоих двоим
    3 трех трём трем тремя троих
    4 четырех четырьмя четверых
    5 пятью пятерых
    6 шестью шестерых
    7 семью семерых
    8 восемью восьмью
    9 девятью
    10 десятью
    11 одиннадцатью
    12 двенадцатью дюжина дюжины
    13 тринадцатью
    14 четырнадцатью
    15 пятнадцатью
    16 шестнадцатью
    17 семнадцатью
    18 восемнадцатью
    19 девятнадцатью
    20 двадцатью
    30 тридцатью
    50 пятьюдесятью
    60 шестьюдесятью
    70 семьюдесятью
    80 восемьюдесятью восьмьюдесятью
    200 двести двухсот двумястами
    300 триста трёхсот трехсот тремястами
    400 четыреста четырёхсот четырехсот четырьмястами
    500 пятьсот пятисот пятьюстами
    600 шестьсот шестисот шестьюстами
    700 семьсот семисот семьюстами
    800 восемьсот восьмисот восемьюстами восьмьюстами
    900 девятьсот девятисот девятьюстами
    1000 тысяча тысячи тысяч тысячу тысячами тысячей
    1000000 миллион миллиона миллионов миллионами миллионом млн
    1000000000 миллиард миллиарда миллиардов млрд`),
  ]),
};

const months: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: table(`
    1 january jan
    2 february feb
    3 march
    4 april apr
    5 may
    6 june jun
    7 july jul
    8 august aug
    9 september sept sep
    10 october oct
    11 november nov
    12 december dec`),
  ru: table(`
    1 январь января январе
    2 февраль февраля феврале
    3 март марта марте
    4 апрель апреля апреле
    5 май мая мае
    6 июнь июня июне
    7 июль июля июле
    8 август августа августе
    9 сентябрь сентября сентябре
    10 октябрь октября октябре
    11 ноябрь ноября ноябре
    12 декабрь декабря декабре`),
};

export const numberOf = (word: string, language: string): number | undefined => numbers[primaryLanguage(language)]?.get(word);

/** A number of several words too, `thirty five`; `undefined` where they are not one number. */
export function numberOfWords(phrase: string, language: string): number | undefined {
  const [first, ...others] = phrase.split(' ').map((word) => numberOf(word, language));
  return others.reduce(
    (before, next) => (before === undefined || next === undefined ? undefined : joinNumbers(before, next)),
    first,
  );
}

/** English months are written with a capital; `may` and `march` are no months without. */
export function monthOf(word: string, language: string): number | undefined {
  if (primaryLanguage(language) === 'en' && !/^\p{Lu}/u.test(word)) return undefined;
  return months[primaryLanguage(language)]?.get(word.toLowerCase());
}

/** `twenty five` is 25, `three hundred` 300, `two million` 2,000,000; `undefined` where two numbers only stand side by side. */
export function joinNumbers(before: number, next: number): number | undefined {
  if (next >= 100 && before < next && before > 0) return before * next;
  const room = before % 1000 === 0 ? 1000 : before % 100 === 0 ? 100 : before % 10 === 0 ? 10 : 0;
  return before >= 20 && next > 0 && next < room ? before + next : undefined;
}
