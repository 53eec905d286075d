/**
 * The numbers that a shown text says, sentence by sentence, with what stands beside them: what they may count, and by what they were
 * computed.
 */
import { readDigits } from '../../foundation/characters/digits.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { isTwo } from './counted-nouns.ts';
import { numbersIn } from './numbers-in.ts';
import { withoutOthers } from './other-things.ts';
import { speaksOfPeople } from './people-words.ts';
import { plainText } from './plain-text.ts';
import { type Ordinal, ordinalsIn, withSpeltNumbers } from './spelt-numbers.ts';
import { wordsBesideHours } from './spoken-hours.ts';

export interface ToldSentence {
  /** Address of the text. */
  readonly at: string;
  readonly plain: string;
  /** Its words, without dates, clock times and lengths. */
  readonly words: readonly string[];
  /** The same, clause by clause. */
  readonly clauses: readonly Clause[];
  /** "The third hostage". */
  readonly ordinals: readonly Ordinal[];
  /** Whether a word of it may be two of something in Arabic. */
  readonly isOfTwo: boolean;
  /** Numbers that count something; no dates, clock times, names of things or lengths. */
  readonly numbers: readonly number[];
  /** The same as they stand, with those that stand twice. */
  readonly inOrder: readonly number[];
  /** Those beside which stands "the other", "the rest". */
  readonly others: readonly number[];
  /** Shares of something: 0.4 of "40 %", with half of the last digit as far as it may be off. */
  readonly shares: readonly { readonly share: number; readonly within: number }[];
  /** Numbers of which so many fall to each. */
  readonly averages: readonly { readonly each: number; readonly within: number }[];
  /** "Four more than", "twice as many as": what is added to another number, and by what it is multiplied. */
  readonly differences: readonly number[];
  readonly factors: readonly number[];
  /** Whether it speaks of people, or of a whole. */
  readonly isOfPeople: boolean;
}

const months =
  'jan|feb|mar(?:ch)?|apr|may|jun|jul|aug|sep|oct|nov|dec|январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр';
/** What is no count: dates, clock times, ids, and what has a measure of length, time, weight or money after it. */
const noCounts: readonly RegExp[] = [
  // A position: 61.25 N 9.17 E, 61° 15′ N.
  /\d{1,3}(?:[.,]\d+)?\s*°?\s*(?:\d{1,2}\s*[′']\s*)?(?:\d{1,2}\s*[″"]\s*)?[NSEWСЮВЗО](?![\p{L}\p{N}])/gu,
  /(?<!\p{L})\p{L}+\s(?:k?m|km²|mi|ha|h|min)(?![\p{L}\p{N}])/gu,
  /\d{4}-\d{2}(?:-\d{2})?/gu,
  /\d{1,2}\.\d{1,2}\.\d{2,4}/gu,
  /\d{1,2}:\d{2}/gu,
  new RegExp(`\\d{1,2}(?:st|nd|rd|th|-?го)?\\s+(?:of\\s+)?(?:${months})\\p{L}*(?:\\s+\\d{4})?`, 'giu'),
  new RegExp(`(?<!\\p{L})(?:${months})\\p{L}*\\s+\\d{1,2}(?!\\d)(?:,?\\s+\\d{4})?`, 'giu'),
  /(?<!\p{L})(?:in|since|until|of|by|year|с|до|в|год\p{L}*)\s+(?:1[5-9]|20)\d{2}(?!\d)/giu,
  /(?<![\p{L}\p{N}])\p{Lu}+[-‑ ]?\d+(?![\p{N}%])/gu,
  /(?:№|no\.?|nr\.?|page|slide|article|paragraph|resolution|стр\.?|статья|пункт|резолюци\p{L}*)\s*\d+/giu,
  /\d+(?:[.,]\d+)?\s*(?:°|[kcm]?m|km\/h|kg|km²|ha|mm|h|min|€|\$)(?![\p{L}\p{N}])/gu,
  /(?:\d+(?:[.,]\d+)?|\p{L}+)[\s-](?:o['’]clock|a\.?m\b|p\.?m\b|hours?|minutes?|seconds?|days?|nights?|weeks?|months?|years?|kilomet\p{L}+|met(?:re|er)s?|miles?|feet|tonn?e?s?|kilogram\p{L}*|litres?|degrees?|dollars?|euros?|роуб\p{L}*|рубл\p{L}*|час\p{L}*|минут\p{L}*|секунд\p{L}*|дн\p{L}+|день|сут\p{L}+|недел\p{L}*|месяц\p{L}*|лет|год\p{L}*|километр\p{L}*|метр\p{L}*|тонн\p{L}*|килограмм\p{L}*|литр\p{L}*|градус\p{L}*|км|кг|долл\p{L}*|евро)(?!\p{L})/giu,
  /(?:aged|age|в возрасте)\s+\d+/giu,
];

const beside = /(?:other|others|another|rest|remaining|further|more|остальн\p{L}*|друг\p{L}*|еще|ещё)/u;

const fractions: Readonly<Record<string, number>> = {
  ...{
    half: 1 / 2,
    third: 1 / 3,
    thirds: 1 / 3,
    quarter: 1 / 4,
    quarters: 1 / 4,
    fifth: 1 / 5,
    fifths: 1 / 5,
    sixth: 1 / 6,
    tenth: 1 / 10,
  },
  ...{
    половина: 1 / 2,
    половину: 1 / 2,
    половины: 1 / 2,
    треть: 1 / 3,
    трети: 1 / 3,
    третью: 1 / 3,
    четверть: 1 / 4,
    четверти: 1 / 4,
  },
};
/** Words for numbers that are none of counting. */
const more: Readonly<Record<string, number>> = {
  ...{ both: 2, pair: 2, trio: 3 },
  ...{ оба: 2, обе: 2, обоих: 2, обеих: 2, пара: 2, пару: 2, десяток: 10, десятка: 10, полсотни: 50, сотня: 100, сотни: 100 },
};

const average = /\s(?:average|averag|mean|each|apiece|per|в среднем|в каждо|на каждо|кажд)/u;

/**
 * @param numberOf a number that is written as one word or several
 * @param isOther whether a word is a thing that no figure counts
 */
export function sentencesTold(
  { at, text: written }: { readonly at: string; readonly text: string },
  numberOf: (phrase: string) => number | undefined,
  isOther: (word: string) => boolean = () => false,
): readonly ToldSentence[] {
  const known = (phrase: string) => numberOf(phrase) ?? more[phrase];
  const text = withSpeltNumbers(readDigits(written), known);
  return text.split(/(?<=[\p{L}\p{N})»”%])[.!?;]+(?=\s|$)|\n/u).flatMap((sentence): readonly ToldSentence[] => {
    const shares = sharesIn(sentence, known);
    const averages = averagesIn(sentence, known);
    const counting = noCounts.reduce((rest, pattern) => rest.replaceAll(pattern, ' # '), sentence.replaceAll(percent, ' # '));
    const plain = plainText(sentence);
    const isNumber = (word: string): boolean => /^\d+$/u.test(word) || known(word) !== undefined;
    const pieces = piecesOf(counting.replaceAll(/\d+[.,]\d{1,2}(?!\d)/gu, ' # '));
    const words = withoutOthers(
      pieces.flatMap((piece) => piece.words),
      isNumber,
      isOther,
    );
    const numbers = numbersIn(words, known);
    const isOfTwo = words.some(isTwo);
    const ordinals = ordinalsIn(words);
    if (
      numbers.length + ordinals.length + shares.length + averages.length === 0 &&
      !isOfTwo &&
      !/\s(?:twice|double|вдвое|втрое)\s/u.test(plain)
    )
      return [];
    const others = words.flatMap((word, index) =>
      beside.test(word) ? numbersIn(words.slice(Math.max(0, index - 3), index + 5), known) : [],
    );
    const isMore = /\s(?:more|fewer|less|больше|меньше|более|менее)\s/u.test(plain) && /\s(?:than|чем|на)\s/u.test(plain);
    const compared = {
      differences: isMore ? numbers.flatMap((number) => [number, -number]) : [],
      factors: factorsIn(plain, known),
    };
    return [
      {
        at,
        plain,
        words,
        clauses: clausesOf(piecesWith(pieces, words), isNumber),
        isOfTwo,
        ordinals,
        numbers: [...new Set(numbers)],
        inOrder: numbers,
        others,
        shares,
        averages,
        ...compared,
        isOfPeople: speaksOfPeople(plain),
      },
    ];
  });
}

/** The words between commas and semicolons; no comma of a number is one of these. */
const piecesOf = (sentence: string): readonly Piece[] =>
  sentence.split(/(?<=[,;،؛])\s|(?<=\s)[–—](?=\s)/u).map((piece, index, all) => ({
    words: wordsBesideHours(plainText(piece)),
    isApart: index > 0 && /[;؛]$/u.test(all[index - 1] ?? ''),
  }));

interface Piece {
  readonly words: readonly string[];
  readonly isApart: boolean;
}

/** The same pieces of other words, as many. */
function piecesWith(pieces: readonly Piece[], words: readonly string[]): readonly Piece[] {
  let from = 0;
  return pieces.map((piece) => {
    const own = words.slice(from, from + piece.words.length);
    from += piece.words.length;
    return { ...piece, words: own };
  });
}

const percent = /(\d+(?:[.,]\d+)?)\s*(?:%|per\s?cent\b|процент\p{L}*)/giu;

function sharesIn(sentence: string, numberOf: (word: string) => number | undefined): ToldSentence['shares'] {
  const told = [...sentence.matchAll(percent)].map(([, digits = '']) => {
    const decimals = digits.split(/[.,]/u)[1]?.length ?? 0;
    return { share: Number(digits.replace(',', '.')) / 100, within: 0.005 / 10 ** decimals };
  });
  const words = plainText(sentence).split(' ').filter(Boolean);
  const inWords = words.flatMap((word, index) => {
    const part = Object.hasOwn(fractions, word) ? fractions[word] : undefined;
    if (part === undefined) return [];
    const times = numberOf(words[index - 1] ?? '') ?? (/^\d+$/u.test(words[index - 1] ?? '') ? Number(words[index - 1]) : 1);
    return times * part <= 1 ? [{ share: times * part, within: 0.000001 }] : [];
  });
  const spoken = words.flatMap((word, index) => {
    const isPercent = /^(?:percent|процент)/u.test(word) || (word === 'per' && words[index + 1] === 'cent');
    const number = isPercent ? [...numbersIn(words.slice(Math.max(0, index - 2), index), numberOf)].at(-1) : undefined;
    return number === undefined ? [] : [{ share: number / 100, within: 0.005 }];
  });
  return [...told, ...inWords, ...spoken].filter(({ share }) => share > 0);
}

/** "Twice as many", "three times as many". */
function factorsIn(plain: string, numberOf: (word: string) => number | undefined): readonly number[] {
  const once = [/\s(?:twice|double|вдвое)\s/u, /\s(?:thrice|втрое)\s/u].flatMap((word, index) =>
    word.test(plain) ? [index + 2] : [],
  );
  const times = [...plain.matchAll(/(?<=\s)(\S+) (?:times|раза?)(?=\s)/gu)].flatMap(([, word = '']) =>
    /^\d+$/u.test(word) ? [Number(word)] : (numberOf(word) ?? []),
  );
  return [...once, ...times].filter((factor) => factor > 1);
}

function averagesIn(sentence: string, numberOf: (word: string) => number | undefined): ToldSentence['averages'] {
  if (!average.test(plainText(sentence))) return [];
  const decimals = [...sentence.matchAll(/(?<![\d.,])(\d+)[.,](\d{1,2})(?!\d)/gu)].map(([, whole = '', part = '']) => ({
    each: Number(`${whole}.${part}`),
    within: 0.5 / 10 ** part.length,
  }));
  const whole = numbersIn(plainText(sentence).split(' ').filter(Boolean), numberOf).map((each) => ({ each, within: 0.5 }));
  return [...decimals, ...whole].filter(({ each }) => each > 0);
}
