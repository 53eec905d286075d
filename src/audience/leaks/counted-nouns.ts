/** What a small number in a text counts: the noun beside it, held against the words by which a figure says what it counts. */
import type { Briefing } from '../../briefing/briefing.ts';
import { wordsOf } from './plain-text.ts';

/** Words of labels that say nothing of what is counted, or stand beside any number. */
const idle: ReadonlySet<string> = new Set(
  `the and for with without from not yet who which that were was are has have had been still number count total all other others more
  people person persons men women man woman day days hour hours time times case cases
  для без при под над ещё еще или всего число количество люди людей человек человека лиц лица дней дня день раз раза случаев
  les des une aux par sur sans avec pour qui nombre total personnes personne gens jours jour fois cas encore
  los las del una con sin por para que numero total personas persona gente dias dia veces caso casos aun
  في من على عن مع بلا دون عدد اشخاص شخص يوم ايام مرة مرات`
    .split(/\s+/u)
    .filter(Boolean),
);

/** The words by which a text can say that it counts the same: those of a label, an item or a unit. */
export const nounsOf = (...labels: readonly (string | null | undefined)[]): readonly string[] => [
  ...new Set(
    labels
      .flatMap((label) => wordsOf(label ?? ''))
      .filter((word) => word.length >= 3 && !idle.has(word) && /^\p{L}+$/u.test(word)),
  ),
];

/** By the address of each figure of the briefing, the words that say what it counts. */
export function nounsByFigure(whole: Briefing): ReadonlyMap<string, readonly string[]> {
  const measures = new Map(whole.measures.map((measure) => [measure.id, measure]));
  return new Map([
    ...whole.figures.map((row) => {
      const own = [row.measure, ...row.of].map((id) => measures.get(id ?? ''));
      const labels = own.map((measure) => measure?.label);
      return [`${row.at}.value`, nounsOf(row.item, row.unit, ...labels, ...own.map((measure) => measure?.unit))] as const;
    }),
    ...whole.materiel.flatMap((row) =>
      ['taken', 'recovered', 'destroyed', 'damaged'].map((field) => [`${row.at}.${field}`, nounsOf(row.item)] as const),
    ),
  ]);
}

const endings = (text: string): ReadonlySet<string> => new Set(['', ...text.split(' ')]);
/** What a noun ends in, in plain letters, in the numbers, genders and cases of its language. */
const latin = endings('s es x y ies ys al aux ail f fe ves e o a os as z ces');
const cyrillic = endings(
  'а у ом е ы и ов ев еи ам ами ах я ю ем ь ям ями ях ои ью ия ии ию ием о ок ек ка ки ку ке кои кам ками ках ко ец ца цу цом це цы цев ыи ая ое ые ого ому ым ых ыми ую яя ие их ими',
);

/** Whether two words of plain texts are one noun in two forms. */
export function isSameNoun(one: string, other: string): boolean {
  if (one === other) return true;
  if (/^\p{Script=Arabic}+$/u.test(one + other)) return skeleton(one) === skeleton(other) && skeleton(one).length >= 3;
  const list = /^\p{Script=Cyrillic}+$/u.test(one + other)
    ? cyrillic
    : /^\p{Script=Latin}+$/u.test(one + other)
      ? latin
      : undefined;
  if (!list) return false;
  const shortest = Math.min(one.length, other.length);
  for (let shared = shortest; shared >= 3; shared -= 1)
    if (one.slice(0, shared) === other.slice(0, shared)) return list.has(one.slice(shared)) && list.has(other.slice(shared));
  return false;
}

/** The consonants of an Arabic word: its plural has other vowels within (قارب, قوارب). */
const skeleton = (word: string): string =>
  word
    .replace(/^[وف]?(?:[بلك]?ال|لل)(?=.{3})/u, '')
    .replace(/(?<=.{3})(?:ات|ون|ين|ان|تان|تين|ة|ه)$/u, '')
    .replaceAll(/(?<=.)[اويى]/gu, '');

/** Two of something are one word in Arabic. */
export const isTwo = (word: string): boolean => /^\p{Script=Arabic}{3,}(?:ان|ين)$/u.test(word);

/** A noun stands so many words after its number: "three fishing boats". */
const reach = 2;

/**
 * The word of a figure that stands beside a number in a text; undefined where none does.
 * @param words of a text made plain
 */
export function nounBeside(
  words: readonly string[],
  number: number,
  nouns: readonly string[],
  numberOf: (word: string) => number | undefined,
): string | undefined {
  for (const [index, word] of words.entries()) {
    const isMeant = word === String(number) || numberOf(word) === number;
    const after = isMeant ? words.slice(index + 1, index + 1 + reach) : number === 2 && isTwo(word) ? [word] : [];
    // The next number counts what stands after it.
    const end = after.findIndex((each) => /^\d+$/u.test(each) || numberOf(each) !== undefined);
    const near = end < 0 ? after : after.slice(0, end);
    const found = nouns.find((noun) => near.some((each) => isSameNoun(each, noun)));
    if (found !== undefined) return found;
  }
  return undefined;
}
