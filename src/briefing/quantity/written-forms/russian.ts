/** Words in which counts are written in Russian. */
import { type FormWords, inARow, inTens, withTens } from './form-words.ts';

const small = inARow(`ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать
  четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать`);
/** After "до" and "около". */
const genitive = inARow(`нуля одного двух трёх четырёх пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати
  четырнадцати пятнадцати шестнадцати семнадцати восемнадцати девятнадцати`);
const others = inARow('одна две трое четверо пятеро шестеро семеро', 1).filter(([, n]) => n < 8);

const tens = 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто';
const tensOf = 'двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста';
const hundred = [
  ['сто', 100],
  ['ста', 100],
] as const;

/** Numbers of one word, up to a hundred, as they stand alone and after "до". */
export const russianNumbers = [...small, ...genitive, ...others, ...inTens(tens), ...inTens(tensOf), ...hundred];

export const russian: FormWords = {
  language: 'ru',
  shown: 'write 3, до 4, не менее 7, 4–6, около 20, нет, не сообщается, or {low: 4, best: 5, high: 6}',
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
  numbers: new Map([
    ...small,
    ...genitive,
    ...others,
    ...withTens(tens, [...small.slice(1, 10), ['одна', 1], ['две', 2]], (ten, unit) => [`${ten} ${unit}`]),
    ...withTens(tensOf, genitive.slice(1, 10), (ten, unit) => [`${ten} ${unit}`]),
    ...hundred,
  ]),
  vague: {
    dozens: [],
    tens: ['десятки', 'десятков'],
    hundreds: ['сотни', 'сотен'],
    thousands: ['тысячи', 'тысяч'],
    scores: [],
    several: ['несколько'],
    few: ['единицы'],
    many: ['много', 'многие'],
  },
};
