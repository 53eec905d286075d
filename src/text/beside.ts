/**
 * In which font programs draw what stands between letters: it goes by the letters beside it. Found by measuring what LibreOffice 7
 * lays: digits and the marks of ASCII and Latin-1 are of the West except in a stretch that runs from the right; spaces and the
 * marks of General Punctuation follow what stands before them.
 */
import { hasEastern } from '../foundation/characters/eastern.ts';
import { isMostlyToLeft } from '../foundation/characters/writing-direction.ts';
import { hasOtherLetters, isWestern } from './other-fonts.ts';

export type Beside = 'west' | 'left to right' | 'right to left' | 'east' | EasternOpening;
/**
 * Marks and spaces before the first sign of East Asia of a paragraph: drawn in its font, but counted among the West where LibreOffice
 * leaves room between the two.
 */
type EasternOpening = 'before east';

/** Goes by what stands before it. */
const weak = /[\s\u2000-\u2e7f\p{Cf}\u{1f000}-\u{1faff}]/u;
const strong = /[\p{L}!-~\u2e80-\uffef\u{20000}-\u{3ffff}]/u;

/** What letters make of what stands behind them. */
export function besideLetter(letter: string): Beside {
  if (hasEastern(letter)) return 'east';
  if (!hasOtherLetters(letter) || isWestern(letter)) return 'west';
  return isMostlyToLeft(letter) ? 'right to left' : 'left to right';
}

/** The same of a word of another script by its last letter. Digits of such a script, `۳۵۰`, are of the direction of its letters. */
export function besideWord(word: string): Beside {
  const letter = /\p{L}(?=\P{L}*$)/u.exec(word)?.[0];
  if (letter !== undefined) return besideLetter(letter);
  return digitsToLeft.test(word) ? 'right to left' : 'left to right';
}

const digitsToLeft = /[\p{Script=Arabic}\u0660-\u0669\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** What a paragraph begins beside: the first of its characters that goes by nothing else. */
export function besideFirst(text: string): Beside {
  const { 0: first = '', index = 0 } = strong.exec(text) ?? {};
  const beside = besideLetter(first);
  return beside === 'east' && index > 0 ? 'before east' : beside;
}

/** Whether it is drawn in a font of East Asia. */
export const isInEast = (beside: Beside): boolean => beside === 'east' || beside === 'before east';

/** Whether programs leave room between what stands beside these two. */
export const isGapBetween = (one: Beside, other: Beside): boolean =>
  (one === 'east' && isWestOfGap(other)) || (other === 'east' && isWestOfGap(one));

const isWestOfGap = (beside: Beside): boolean => beside === 'west' || beside === 'before east';

/** Parts of a text by the letters that they stand beside, from `from` to `to`: where each ends. */
export function* partsBeside(
  text: string,
  [from, to]: readonly [number, number],
  first: Beside,
): Generator<readonly [end: number, beside: Beside]> {
  let beside = first;
  let index = from;
  for (const character of text.slice(from, to)) {
    const next = besideCharacter(character, beside);
    if (next !== beside && index > from) yield [index, beside];
    beside = next;
    index += character.length;
  }
  if (to > from) yield [to, beside];
}

function besideCharacter(character: string, before: Beside): Beside {
  if (hasEastern(character)) return 'east';
  const follows = weak.test(character) || (before === 'right to left' && !/\p{L}/u.test(character));
  return follows ? before : 'west';
}
