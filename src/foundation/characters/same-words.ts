/** Text as programs that save it anew leave it: what they exchange for one another, or drop, is made the same. */

import { withoutHyphenation } from './hyphenation.ts';

/** Places for breaks, marks of direction and the like: nobody sees them, and programs drop some of them. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const control = /[\u0000-\u0008\u000e-\u001f\u007f]/gu;

/** One kind of blank, never two of them, none at the ends; letters with accents as one character each. */
export const sameWords = (text: string): string => closeUp(sameLetters(text)).trim();

/** The same without closing up: what stands in parts can be put together before its blanks are counted. */
export const sameLetters = (text: string): string =>
  withoutHyphenation(text).normalize('NFC').replaceAll(unseen, '').replaceAll(control, '').replaceAll(/\s/gu, ' ');

const closeUp = (text: string): string => text.replaceAll(/ {2,}/gu, ' ');
