/** The numbers that a title of the author's own says, in digits or in words, and how sure it is of each. */
import { numberOfWords } from '../../briefing/number-words.ts';
import { smallNumberOf } from '../../briefing/small-numbers.ts';

/** `least`: "more than 5", `most`: "up to 5", `about`: "nearly 5". */
export type Sureness = 'exact' | 'least' | 'most' | 'about';

export interface TitleNumber {
  /** Ends of a range; the same of a number alone. */
  readonly low: number;
  readonly high: number;
  readonly sureness: Sureness;
  /** The words around it, in small letters. */
  readonly words: readonly string[];
}

/** A word counts what stands so many words before it: "six people were killed", "убито 6 человек". */
const reach = 3;

const between: ReadonlySet<string> = new Set([
  'to',
  'and',
  'or',
  'до',
  'и',
  'или',
  'à',
  'et',
  'ou',
  'a',
  'y',
  'o',
  'الى',
  'و',
  'او',
]);

/** Words before a number, by what they say of it; in all languages together, for none of them says something else in another. */
const leads: readonly (readonly [Sureness, RegExp])[] = [
  [
    'least',
    /(?:more than|at least|over|above|no fewer than|no less than|свыше|более|больше|не менее|как минимум|plus de|au moins|más de|al menos|por lo menos|اكثر من|على الاقل|لا يقل عن)$/u,
  ],
  [
    'most',
    /(?:fewer than|less than|under|at most|up to|no more than|менее|меньше|до|не более|moins de|au plus|jusqu’à|jusqu'à|menos de|hasta|como mucho|اقل من|لا يزيد عن|حتى)$/u,
  ],
  [
    'about',
    /(?:about|around|some|nearly|almost|roughly|approximately|около|примерно|почти|порядка|environ|près de|presque|quelque|unos|unas|cerca de|casi|alrededor de|نحو|حوالي|قرابة|زهاء)$/u,
  ],
];

/** "Substations in three districts were switched off": what stands so counts where, and not what. */
const places: ReadonlySet<string> = new Set(
  'in at on from across within into near throughout в во на из с у dans en sur vers en desde sobre في من على'.split(' '),
);

/** Times, dates and shares are none of one column; neither is a number of several words, which nobody here puts together. */
export function numbersSaid(title: string, language: string): readonly TitleNumber[] {
  const plain = ungrouped(title.toLowerCase().replaceAll(/[أإآ]/gu, 'ا')).replaceAll(/\p{Nd}+\s*%|\p{Nd}+[:.]\p{Nd}+/gu, ' ');
  const words = wordsIn(plain);
  const numbers = words.map((word) =>
    /^\d{1,9}$/u.test(word) ? Number(word) : (numberOfWords(word, language) ?? smallNumberOf(word, language)),
  );
  const isRange = (index: number): boolean =>
    between.has(words[index + 1] ?? '') && numbers[index] !== undefined && numbers[index + 2] !== undefined;
  return numbers.flatMap((number, index) => {
    // Of "thirty five" neither word is the number.
    const isAlone = numbers[index - 1] === undefined && numbers[index + 1] === undefined;
    if (number === undefined || !isAlone || isRange(index - 2) || places.has(words[index - 1] ?? '')) return [];
    const last = isRange(index) ? index + 2 : index;
    const before = numbers.findLastIndex((each, at) => at < index && each !== undefined);
    const after = numbers.findIndex((each, at) => at > last && each !== undefined);
    // What stands before it belongs to the number before, where there is one.
    const from = before < 0 ? Math.max(0, index - reach) : index;
    const near = words.slice(from, Math.min(after < 0 ? words.length : after, last + reach + 1));
    const lead = words.slice(Math.max(0, index - reach), index).join(' ');
    const sureness = leads.find(([, pattern]) => pattern.test(` ${lead}`))?.[0] ?? 'exact';
    const other = numbers[last] ?? number;
    return [
      { low: Math.min(number, other), high: Math.max(number, other), sureness, words: near.filter((word) => word.length >= 4) },
    ];
  });
}

/** `1,215` and `1 215` as one number. */
export const ungrouped = (text: string): string => text.replaceAll(/(?<=\p{Nd})[.,\s\u00A0\u202F’](?=\p{Nd}{3}(?!\p{Nd}))/gu, '');

export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{M}]+|\p{Nd}+/gu) ?? [];
