/**
 * What may be a withheld name in another form: as another language spells it, as initials, or in two pieces. Other names look so too:
 * the author is asked.
 */
import { consonantsOf, foldsOf } from './folded-sound.ts';
import { plainText } from './plain-text.ts';

/** A text, made ready once for all names that it is searched for. */
export interface LikeText {
  /** As they stand, of those with a capital and of writing that has none. */
  readonly folds: ReadonlyMap<string, string>;
  readonly consonants: ReadonlyMap<string, string>;
  /** Pairs of initials: `D. R.` */
  readonly initials: readonly { readonly letters: string; readonly written: string }[];
  readonly plain: string;
}

const named = /\p{Lu}[\p{L}\p{M}’']*/gu;
const inArabic = /\p{Script=Arabic}{4,}/gu;
/** Two letters with points that no surname follows. */
const pairs = /(?<![\p{L}.])(\p{Lu})\.\s?(\p{Lu})\.(?!\s?\p{Lu}\p{L})/gu;
/** What two letters with points mean in most texts. */
const common: ReadonlySet<string> = new Set(['US', 'UN', 'UK', 'EU', 'DC', 'AM', 'PM', 'PS', 'NB', 'НЭ']);

/** Of fewer sounds, words of every day fall together. */
const shortest = 4;
const endings: ReadonlySet<string> = new Set(['', 's', 'a', 'u', 'e', 'i', 'om', 'em', 'im', 'oi', 'ogo', 'omu', 'ih']);

/** @param known words, in plain letters, of what shown items are called */
export function readLikeText(text: string, known: ReadonlySet<string>): LikeText {
  const isOwn = (word: string): boolean => known.has(plainText(word).trim());
  const words = (text.match(named) ?? []).map((word) => word.replace(/[’']s?$/u, '')).filter((word) => !isOwn(word));
  const others = (text.match(inArabic) ?? []).filter((word) => !isOwn(word));
  const bare = others.map((word) => ({ word, letters: word.replace(/^[وفبلك]?ال(?=.{4})/u, '') }));
  return {
    folds: new Map(words.flatMap((word) => foldsOf(plainText(word).trim()).map((fold) => [fold, word] as const))),
    consonants: new Map([
      ...words.flatMap((word) => consonantsOf(plainText(word).trim()).map((each) => [`=${each}`, word] as const)),
      ...bare.flatMap(({ word, letters }) => consonantsOf(plainText(letters).trim()).map((each) => [each, word] as const)),
    ]),
    initials: [...text.matchAll(pairs)]
      .map(([written, one = '', other = '']) => ({ letters: one + other, written }))
      .filter(({ letters }) => !common.has(letters)),
    plain: plainText(text),
  };
}

type Likeness = (text: LikeText) => string | undefined;

/** The words of a text that may be a name of one word. */
export function likenessOf(name: string): Likeness | null {
  const word = plainText(name).trim();
  if (!/^\p{L}{4,}$/u.test(word)) return null;
  const folds = foldsOf(word).filter((fold) => fold.length >= shortest);
  const inOthers = consonantsOf(word).filter((each) => each.length >= shortest);
  const isArabic = /^\p{Script=Arabic}/u.test(word);
  const pieces = piecesOf(word);
  return ({ folds: sounds, consonants, plain }) => {
    for (const fold of folds) {
      const stem = fold.length > shortest ? fold.replace(/[aeiou]$/u, '') : fold;
      for (const ending of endings) {
        const found = sounds.get(`${fold}${ending}`) ?? sounds.get(`${stem}${ending}`);
        if (found !== undefined) return found;
      }
    }
    // Of two words in letters that write no vowels one can tell less than of one such.
    const other = inOthers.flatMap((each) => consonants.get(isArabic ? `=${each}` : each) ?? [])[0];
    return other ?? pieces?.exec(plain)?.[0].trim();
  };
}

/** A word of six letters or more that a blank or the end of a line divides. */
function piecesOf(word: string): RegExp | null {
  if (word.length < 6) return null;
  const ways = Array.from({ length: word.length - 3 }, (_each, at) => `${word.slice(0, at + 2)} ${word.slice(at + 2)}`);
  return new RegExp(` (?:${ways.join('|')}) `, 'u');
}

/** The initials of a person, either way round, in Latin or in Cyrillic letters. */
export function initialsOf(name: string): Likeness | null {
  const first = (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).map(soundOf);
  if (first.length < 2) return null;
  return ({ initials }) =>
    initials.find(({ letters }) => {
      const [one = '', other = ''] = [...letters].map(soundOf);
      return first.some((each, index) => first.some((next, at) => at !== index && each === one && next === other));
    })?.written;
}

const soundOf = (letter: string): string => foldsOf(plainText(letter).trim())[0] ?? letter;
