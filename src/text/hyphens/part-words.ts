/**
 * Where words may be parted: the patterns of TeX for each language, in the WebAssembly of the package `hyphenopoly`, called as it
 * stands. Each module has the patterns of one language, and is opened when the first word of it asks.
 */
import { primaryLanguage } from '../../foundation/characters/language-tag.ts';

/** The bytes of a module, by the name that the package gives it: `ru.wasm`. */
export type ReadPatterns = (file: string) => Uint8Array<ArrayBuffer>;

/** The offsets at which a word of a language (BCP 47) may be parted, in ascending order; none where it has no patterns. */
export type PartWord = (word: string, language: string) => readonly number[];

/** Languages that part words at the end of a line with a hyphen, and whose patterns bear their code. */
const withPatterns: ReadonlySet<string> = new Set(
  'be bg ca cs cy da de es et eu fi fr ga gl hr hu is it lt lv mk nb nl nn no pl pt ro ru sk sl sq sv tk tr uk'.split(' '),
);

/** The patterns of a language; `undefined` where there are none. */
export function patternsOf(tag: string): string | undefined {
  const language = primaryLanguage(tag);
  if (language === 'en') return /^en[-_]us\b/iu.test(tag) ? 'en-us' : 'en-gb';
  if (language === 'el') return 'el-monoton';
  if (language === 'sr') return /[-_]latn\b/iu.test(tag) ? 'sh-latn' : 'sr-cyrl';
  return withPatterns.has(language) ? language : undefined;
}

/** No piece is shorter, whatever a language allows. */
export const shortestPiece = 2;

/** What a module gives, under its own names. */
interface Patterns {
  readonly mem: WebAssembly.Memory;
  /** The least number of letters before a hyphen, and behind it. */
  readonly lmi: { readonly value: number };
  readonly rmi: { readonly value: number };
  /** How many letters the alphabet has. */
  readonly lct: { readonly value: number };
  /** Parts the word that stands at the start of the memory; tells how long it is with its hyphens, or 0. */
  hyphenate(left: number, right: number, hyphen: number): number;
}

const alphabetAt = 1664;
/** What stands at the start of the memory is no longer, its end and hyphens included. */
const longest = 61;
const softHyphen = 0xad;

type PartOne = (word: string) => readonly number[];

export function openPartWord(read: ReadPatterns): PartWord {
  const opened = new Map<string, PartOne>();
  return (word, language) => {
    const name = patternsOf(language);
    if (name === undefined) return [];
    const known = opened.get(name);
    const part = known ?? openPatterns(read(`${name}.wasm`));
    if (!known) opened.set(name, part);
    return part(word);
  };
}

function openPatterns(wasm: Uint8Array<ArrayBuffer>): PartOne {
  const patterns = new WebAssembly.Instance(new WebAssembly.Module(wasm), {}).exports as unknown as Patterns;
  const { buffer } = patterns.mem;
  const alphabet = new Set(String.fromCharCode(...new Uint16Array(buffer, alphabetAt, patterns.lct.value)));
  const [left, right] = [Math.max(shortestPiece, patterns.lmi.value), Math.max(shortestPiece, patterns.rmi.value)];
  return (word) => {
    const isOwn = word.length <= longest && [...word.toLowerCase()].every((letter) => alphabet.has(letter));
    if (!isOwn || word.length < left + right) return [];
    const letters = new Uint16Array(buffer, 0, word.length + 1);
    for (let at = 0; at < word.length; at++) letters[at] = word.charCodeAt(at);
    letters[word.length] = 0;
    const parted = new Uint16Array(buffer, 0, patterns.hyphenate(left, right, softHyphen));
    const offsets: number[] = [];
    parted.forEach((letter, at) => {
      if (letter === softHyphen) offsets.push(at - offsets.length);
    });
    return offsets;
  };
}
