/**
 * Whether a text names somebody or something that is withheld: in any case of letters and of Russian, grown together with other words, in
 * another alphabet or with letters of two, and within writing that has no blanks. A name that is also a word of every day counts where
 * it is written as a name.
 */
import { isUnspaced } from '../../foundation/characters/unspaced.ts';
import { phraseTest, plainText } from './plain-text.ts';
import { formsOf } from './russian-forms.ts';
import { lookAlike, soundOf } from './spelling.ts';

/** `maybe`: the word stands where every word has a capital. */
export type Naming = 'surely' | 'maybe' | null;
export type NameTest = (text: ReadText) => Naming;

/** A text, made ready once for all names that it is searched for. */
export interface ReadText {
  /** Without accents and invisible characters, capitals as they are. */
  readonly cased: string;
  readonly plain: string;
  /** Without blanks, for writing that has none. */
  readonly joined: string;
  readonly words: readonly string[];
  readonly sounds: Sounds;
}

/** The words of a text as they sound, one after the other, those in Cyrillic with a mark before. */
interface Sounds {
  readonly line: string;
  readonly each: ReadonlySet<string>;
}

const inCyrillic = '~';

/** @param known words that are no names wherever they stand: those of templates, and of what shown items are called */
export function readText(text: string, known: ReadonlySet<string> = new Set()): ReadText {
  const cased = text.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, '');
  const parted = cased.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu, ' ');
  // What is spaced out for its looks is one word: "R a h i m".
  const own = plainText(text);
  const spaced = own.replaceAll(/(?<= )(?:\p{L} ){3,}/gu, (run) => `${run.replaceAll(' ', '')} `);
  // What a hyphen divides may be one word: at the end of a line, or to hide it.
  const whole = cased.replaceAll(/(?<=\p{L})[-‐‑]\s*(?=\p{L})/gu, '');
  const plain = [own, parted === cased ? own : plainText(parted), spaced, whole === cased ? own : plainText(whole)]
    .filter((each, index, all) => all.indexOf(each) === index)
    .join('|');
  const words = [...new Set(plain.split(/[ |]/u))].filter((word) => word !== '' && !known.has(word));
  const sequence = own.split(' ').filter(Boolean);
  const sounds = sequence.map((word) => {
    const sound = known.has(word) ? undefined : soundOf(word);
    return sound === undefined || !/^\p{Script=Cyrillic}/u.test(word) ? (sound ?? '-') : `${inCyrillic}${sound}`;
  });
  return {
    ...{ cased, plain, words, joined: own.replaceAll(' ', '') },
    sounds: { line: ` ${sounds.join(' ')} `, each: new Set(sounds) },
  };
}

/** From so many letters on a name is not by chance a part of another word. */
const longEnough = 6;
/** Of fewer only where it is written large: Martin is no part of a martini. */
const surelyLong = 8;

/**
 * `null` for a name without letters and digits.
 * @param everyday whether it is a word that somebody writes small: of a part of a name nobody can be sure then
 */
export function nameTest(name: string, everyday?: 'whole' | 'part'): NameTest | null {
  const words = plainText(name).trim().split(' ').filter(Boolean);
  const [only = ''] = words;
  if (only === '') return null;
  const joined = words.join('');
  if (isUnspaced(joined)) return (text) => (text.joined.includes(joined) ? 'surely' : null);
  if (everyday || /^\p{Script=Latin}{2}$/u.test(only))
    return words.length === 1 ? asName(name, everyday === 'part') : phrase(name);
  const isPhrase = phraseTest(name);
  const isSound = soundTest(words);
  const isGrown = joined.length >= longEnough ? (word: string) => word.includes(joined) : null;
  const written =
    joined.length >= surelyLong ? [] : [`${joined.slice(0, 1).toUpperCase()}${joined.slice(1)}`, joined.toUpperCase()];
  const isWritten = (cased: string) => written.length === 0 || written.some((each) => cased.includes(each));
  const other = words.length === 1 ? lookAlike(only) : undefined;
  return ({ plain, cased, words: read, sounds }) =>
    isPhrase?.(plain) ||
    (isGrown && plain.includes(joined) && isWritten(cased) && read.some(isGrown)) ||
    isSound?.(sounds) ||
    (other !== undefined && read.includes(other))
      ? 'surely'
      : null;
}

const phrase = (name: string): NameTest | null => {
  const isFound = phraseTest(name);
  return isFound && (({ plain }) => (isFound(plain) ? 'surely' : null));
};

/** Latin words of two letters with which sentences and titles are full. */
const small: ReadonlySet<string> = new Set(
  'am an as at be by de do du el en et go he hi if il in is it la le me my no of oh ok on or so to un up us we'.split(' '),
);

/** With a capital within a sentence it is a name; where a sentence begins, nobody can tell. */
function asName(name: string, isPart: boolean): NameTest {
  const cased = name.normalize('NFKD').replaceAll(/[\p{M}\p{Cf}]/gu, '');
  const lower = cased.toLowerCase();
  const isWritten = cased !== lower && cased !== cased.toUpperCase();
  const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
  const forms = formsOf(lower).flatMap((form) => [capital(form), ...(form.length > 2 ? [form.toUpperCase()] : [])]);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...(isWritten ? forms : [cased])].join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return ({ cased: text }) => {
    const found = [...text.matchAll(pattern)].filter(({ 0: word }) => !small.has(lower) || word === cased);
    if (found.length === 0) return null;
    if (isPart) return 'maybe';
    const isWithin = found.some(({ index }) => /[\p{L}\p{N},;’')»”–-]\s*$/u.test(text.slice(0, index)));
    return isWithin ? 'surely' : small.has(lower) ? null : 'maybe';
  };
}

/** Endings that a name may have in a Russian text, as they sound. */
const endings = ' a u om em e i oi ei ov am ami ah im ih ogo omu ia iu iah iam ou'.split(' ');
const shortestOther = 4;
const shortestSame = 5;

/** By its sound: spelt otherwise in the same letters, or in another alphabet, where it may have an ending. */
function soundTest(words: readonly string[]): ((sounds: ReadText['sounds']) => boolean) | null {
  const isOurs = (word: string) => /^\p{Script=Cyrillic}/u.test(word);
  const spelt = words.map((word) => ({ sound: soundOf(word) ?? '', isCyrillic: isOurs(word) }));
  const length = spelt.reduce((sum, { sound }) => sum + sound.length, 0);
  const least = words.every(isOurs) ? shortestOther : shortestSame;
  if (spelt.some(({ sound }) => sound === '') || length < least) return null;
  const forms = spelt.map(({ sound, isCyrillic }): readonly string[] => {
    const stem = sound.replace(/[aei]$/u, '');
    const other = stem.length < shortestOther ? [] : endings.map((ending) => `${inCyrillic}${stem}${ending}`);
    const same = length < shortestSame ? [] : [`${isCyrillic ? inCyrillic : ''}${sound}`];
    return isCyrillic ? [sound, `${sound}s`, ...same] : [...same, `${inCyrillic}${sound}`, ...other];
  });
  const [first = []] = forms;
  if (forms.length === 1) return ({ each }) => first.some((form) => each.has(form));
  const pattern = new RegExp(` ${forms.map((some) => `(?:${some.join('|')})`).join(' ')} `, 'u');
  return ({ line }) => pattern.test(line);
}
