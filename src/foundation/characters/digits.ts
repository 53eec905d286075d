/** Digits of other scripts than ours: read wherever a number is written, and printed where a deck asks for them. */

import { primaryLanguage } from './language-tag.ts';
import { directionOf } from './writing-direction.ts';

/** The noughts of the scripts whose digits are read: nine others follow each. */
const noughts: readonly number[] = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20,
  0x1040, 0x17e0, 0x1810, 0xff10,
];

const other = /(?!\d)\p{Nd}/u;
const others = /(?!\d)\p{Nd}/gu;

/** `٣٠٥` and `۳۰۵` as `305`, `٦٬٥٠٠` as `6,500` and `١٫٥` as `1.5`; all else as it is. */
export function readDigits(text: string): string {
  if (!other.test(text)) return text;
  return text
    .replaceAll(others, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const nought = noughts.find((each) => code >= each && code < each + 10);
      return nought === undefined ? digit : String(code - nought);
    })
    .replaceAll(/(?<=\d)٬(?=\d{3})/gu, ',')
    .replaceAll(/(?<=\d)٫(?=\d)/gu, '.')
    .replaceAll('٪', '%');
}

/** Arabic ones of the east, as in Arabic and as in Persian and Urdu. */
export type Digits = 'arab' | 'arabext';

const firsts: Readonly<Record<Digits, number>> = { arab: 0x0660, arabext: 0x06f0 };

/** Those that a language has where a deck asks for its own. */
export const digitsOf = (language: string): Digits => (/^(?:fa|ur|ps|sd|ug|pnb|ckb|prs)\b/u.test(language) ? 'arabext' : 'arab');

/** Languages from left to right whose numbers or years are not ours where nobody says otherwise: ১২, १२, ၁၂, พ.ศ. 2574. */
const ownNumbers: ReadonlySet<string> = new Set('adp as bgc bho bn ccp cls dz mni mr mup my ne npi raj sa sat th'.split(' '));

/** Whether `Intl`, left to itself, may write a number or a year of a language otherwise than briefings state it. */
export const hasOwnNumbers = (language: string): boolean =>
  directionOf(language) === 'rtl' || ownNumbers.has(primaryLanguage(language));

/** A word with a letter that is not of those scripts: a name, an address, `H1`, `UTC+3`. Its digits are part of it. */
const foreign = /(?![\p{Script=Arabic}\p{Script=Hebrew}\u0640])\p{L}/u;

/** A field from left to right that is kept apart: its numbers are those of its words. */
const apart = /(\u2066[^\u2066-\u2069]*\u2069)/u;

/** A text with its numbers in these digits, as Office writes them beside Arabic letters. */
export function writeDigits(text: string, digits: Digits): string {
  if (!/\d/u.test(text)) return text;
  return text
    .split(apart)
    .map((part) => (part.startsWith('\u2066') && part.length > 1 ? part : writeWords(part, digits)))
    .join('');
}

function writeWords(text: string, digits: Digits): string {
  return text
    .split(/(\s+)/u)
    .map((word) => (/\d/u.test(word) && !foreign.test(word) ? writeWord(word, firsts[digits]) : word))
    .join('');
}

const writeWord = (word: string, nought: number): string =>
  word
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '٬')
    .replaceAll(/(?<=\d)\.(?=\d)/gu, '٫')
    .replaceAll(/(?<=\d)%/gu, '٪')
    .replaceAll(/\d/gu, (digit) => String.fromCodePoint(nought + Number(digit)));
