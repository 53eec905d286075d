/** Words in which counts are written in Spanish. */
import { type FormWords, inARow, withTens } from './form-words.ts';

const small = inARow(`cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis
  diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete
  veintiocho veintinueve`);
const tens = withTens(
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
  [...small.slice(1, 10), ['un', 1], ['una', 1]],
  (ten, unit) => [`${ten} y ${unit}`],
);
const many = (word: string): readonly string[] => [`(?:unas? |unos |varias |varios |algunas |algunos )?${word}(?: de)?`];

export const spanish: FormWords = {
  language: 'es',
  shown: 'write 3, hasta 4, al menos 7, 4-6, unos 20, ninguno, no consta, or {low: 4, best: 5, high: 6}',
  none: ['ninguno', 'ninguna', 'cero', 'nadie'],
  notStated: ['no consta', 'no se indica', 'sin datos', 'desconocido', 'se desconoce'],
  unknown: ['número desconocido', 'un número desconocido'],
  about: ['cerca de', 'unos', 'unas', 'alrededor de', 'aproximadamente', 'casi', 'en torno a'],
  aboutBehind: ['aproximadamente'],
  atLeast: ['al menos', 'por lo menos', 'como mínimo', 'no menos de'],
  moreThan: ['más de', 'mas de'],
  upTo: ['hasta', 'como máximo', 'no más de', 'a lo sumo'],
  fewerThan: ['menos de'],
  orMore: ['o más', 'o mas', 'y más'],
  to: ['a', 'o', '-', '–', '—'],
  between: [
    ['de', 'a'],
    ['entre', 'y'],
  ],
  numbers: new Map([...small, ...tens, ['un', 1], ['una', 1], ['veintiún', 21], ['cien', 100], ['ciento', 100]]),
  vague: {
    dozens: many('docenas?'),
    tens: many('decenas?'),
    hundreds: many('(?:centenares|cientos|centenar)'),
    thousands: many('(?:miles|millares)'),
    scores: many('veintenas?'),
    several: ['varios', 'varias'],
    few: ['algunos', 'algunas', 'pocos', 'pocas'],
    many: ['muchos', 'muchas', 'numerosos', 'numerosas'],
  },
};
