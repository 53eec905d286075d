/** Numbers that are written as words, and the names of months. */
import { primaryLanguage } from '../foundation/characters/language-tag.ts';

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

const numbers: Readonly<Record<string, ReadonlyMap<string, number>>> = {
  en: table(`
    0 zero
    1 one
    2 two couple
    3 three
    4 four
    5 five
    6 six
    7 seven
    8 eight
    9 nine
    10 ten
    11 eleven
    12 twelve dozen
    13 thirteen
    14 fourteen
    15 fifteen
    16 sixteen
    17 seventeen
    18 eighteen
    19 nineteen
    20 twenty
    30 thirty
    40 forty
    50 fifty
    60 sixty
    70 seventy
    80 eighty
    90 ninety
    100 hundred
    1000 thousand
    1000000 million
    1000000000 billion`),
  ru: table(`
    0 ноль нуля
    1 один одна одно одного одной одному одним
    2 два две двух двум двумя двое двоих двоим
    3 три трёх трех трём трем тремя трое троих
    4 четыре четырёх четырех четырьмя четверо четверых
    5 пять пяти пятью пятеро пятерых
    6 шесть шести шестью шестеро шестерых
    7 семь семи семью семеро семерых
    8 восемь восьми восемью восьмью
    9 девять девяти девятью
    10 десять десяти десятью
    11 одиннадцать одиннадцати одиннадцатью
    12 двенадцать двенадцати двенадцатью дюжина дюжины
    13 тринадцать тринадцати тринадцатью
    14 четырнадцать четырнадцати четырнадцатью
    15 пятнадцать пятнадцати пятнадцатью
    16 шестнадцать шестнадцати шестнадцатью
    17 семнадцать семнадцати семнадцатью
    18 восемнадцать восемнадцати восемнадцатью
    19 девятнадцать девятнадцати девятнадцатью
    20 двадцать двадцати двадцатью
    30 тридцать тридцати тридцатью
    40 сорок сорока
    50 пятьдесят пятидесяти пятьюдесятью
    60 шестьдесят шестидесяти шестьюдесятью
    70 семьдесят семидесяти семьюдесятью
    80 восемьдесят восьмидесяти восемьюдесятью восьмьюдесятью
    90 девяносто девяноста
    100 сто ста
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
