/**
 * What may be a withheld name in another form: as another language spells it, with other vowels, as initials, or in two pieces. Other names
 * look so too: the author is asked.
 */
import { type ArabicForm, arabicForm, withoutArticle } from './arabic-forms.ts';
import { consonantsOf, foldsOf } from './folded-sound.ts';
import { plainText, wordsOf } from './plain-text.ts';
import { isOtherVoweling, type VowelForm, vowelForm } from './vowel-forms.ts';

/** A text, made ready once for all names that it is searched for. */
export interface LikeText {
  /** As they stand, of those with a capital and of writing that has none. */
  readonly folds: ReadonlyMap<string, string>;
  readonly consonants: ReadonlyMap<string, string>;
  /** Pairs of initials: `D. R.` */
  readonly initials: readonly { readonly letters: string; readonly written: string }[];
  readonly plain: string;
  /** Names with their vowels, by their consonants. */
  readonly forms: ReadonlyMap<string, readonly (VowelForm & { readonly word: string })[]>;
  /** Words with a capital, and words in Arabic, one after the other. */
  readonly names: readonly Sounding[];
  readonly arabic: readonly InArabic[];
}

interface Sounding {
  readonly word: string;
  readonly folds: readonly string[];
}

interface InArabic {
  readonly word: string;
  readonly forms: readonly ArabicForm[];
}

const named = /\p{Lu}[\p{L}\p{M}’']*/gu;
const inArabic = /\p{Script=Arabic}{4,}/gu;
const anyArabic = /\p{Script=Arabic}{3,}/gu;
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
    forms: formsIn(words),
    names: words.map(soundingOf),
    arabic: (text.match(anyArabic) ?? []).filter((word) => !isOwn(word)).map(inArabicOf),
  };
}

function formsIn(words: readonly string[]): LikeText['forms'] {
  const found = new Map<string, (VowelForm & { readonly word: string })[]>();
  for (const word of words)
    for (const fold of foldsOf(plainText(word).trim())) {
      const form = vowelForm(fold);
      if (form) found.set(form.consonants, [...(found.get(form.consonants) ?? []), { ...form, word }]);
    }
  return found;
}

const soundingOf = (word: string): Sounding => ({ word, folds: foldsOf(plainText(word).trim()) });

const inArabicOf = (word: string): InArabic => ({
  word,
  forms: withoutArticle(plainText(word).trim()).flatMap((each) => arabicForm(each) ?? []),
});

const isOneName = ({ folds }: Sounding, { forms }: InArabic, isAlone: boolean): boolean =>
  forms.some(({ pattern, isTelling }) => (isTelling || !isAlone) && folds.some((fold) => pattern.test(fold)));

type Likeness = (text: LikeText) => string | undefined;

/** The words of a text that may be a name. */
export function likenessOf(name: string): Likeness | null {
  const word = plainText(name).trim();
  if (word.includes(' ')) return inOtherWriting(wordsOf(name));
  // Three letters of Arabic are a name; of others they are too few to be told by their sound.
  if (!/^(?:\p{L}{4,}|\p{Script=Arabic}{3})$/u.test(word)) return null;
  const folds = foldsOf(word).filter((fold) => fold.length >= shortest);
  const inOthers = consonantsOf(word).filter((each) => each.length >= shortest);
  const isArabic = /^\p{Script=Arabic}/u.test(word);
  const pieces = piecesOf(word);
  const forms = folds.flatMap((fold) => vowelForm(fold) ?? []);
  const alone = inOtherWriting([word]);
  return (text) => {
    const { folds: sounds, consonants, plain } = text;
    for (const fold of folds) {
      const stem = fold.length > shortest ? fold.replace(/[aeiou]$/u, '') : fold;
      for (const ending of endings) {
        const found = sounds.get(`${fold}${ending}`) ?? sounds.get(`${stem}${ending}`);
        if (found !== undefined) return found;
      }
    }
    // Of two words in letters that write no vowels one can tell less than of one such.
    const other = inOthers.flatMap((each) => consonants.get(isArabic ? `=${each}` : each) ?? [])[0];
    return other ?? pieces?.exec(plain)?.[0].trim() ?? otherVoweling(forms, text) ?? alone?.(text);
  };
}

const otherVoweling = (forms: readonly VowelForm[], text: LikeText): string | undefined =>
  forms
    .flatMap((form) => (text.forms.get(form.consonants) ?? []).map((there) => ({ form, there })))
    .find(({ form, there }) => isOtherVoweling(form, there, /^\p{Script=Cyrillic}/u.test(there.word)))?.there.word;

/** Words in a row that are a name in Arabic where it is written with its vowels, or the other way round. */
function inOtherWriting(words: readonly string[]): Likeness | null {
  const isAlone = words.length === 1;
  const isRow = <There>(line: readonly There[], at: number, isSame: (word: string, there: There) => boolean): boolean =>
    words.every((word, index) => {
      const there = line[at + index];
      return there !== undefined && isSame(word, there);
    });
  const row = <There extends { readonly word: string }>(
    line: readonly There[],
    isSame: (word: string, there: There) => boolean,
  ): string | undefined => {
    const start = line.findIndex((_each, at) => isRow(line, at, isSame));
    return start < 0
      ? undefined
      : line
          .slice(start, start + words.length)
          .map(({ word }) => word)
          .join(' ');
  };
  if (words.every((word) => /^\p{Script=Arabic}+$/u.test(word))) {
    const own = new Map(words.map((word) => [word, inArabicOf(word)]));
    return ({ names }) => row(names, (word, there) => isOneName(there, own.get(word) ?? inArabicOf(word), isAlone));
  }
  const own = new Map(words.map((word) => [word, soundingOf(word)]));
  if ([...own.values()].some(({ folds }) => folds.length === 0)) return null;
  return ({ arabic }) => row(arabic, (word, there) => isOneName(own.get(word) ?? soundingOf(word), there, isAlone));
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
