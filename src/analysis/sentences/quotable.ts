/** An author's own words as a title: they claim what the author claims, and nothing besides. */

import { countWords } from '../../foundation/characters/count-words.ts';
import { sentenceEnds, unspacedEnds, withoutStop } from '../../foundation/characters/full-stops.ts';

/** Longer words than these make no title of two lines. */
const mostCharacters = 110;
/** Fewer words are a label. */
const fewestWords = 3;

/**
 * One sentence without its full stop; `null` where it is too long, hardly more than a word, several sentences, or has words
 * in italics.
 */
export const quotable = (text: string, most = mostCharacters): string | null => oneSentence(text, { most, fewest: fewestWords });

/** Whether words can stand in quotation marks as they are: there a single word is a name too, as in “Ransom”. */
export const isNameable = (text: string, fewest = 1): boolean => oneSentence(text, { most: mostCharacters, fewest }) === text;

/** Or words in italics. */
const severalSentences = new RegExp(`[\\n*]|[${sentenceEnds}]["”»')]*\\s|[${unspacedEnds}]\\p{L}`, 'u');

function oneSentence(text: string, { most, fewest }: { readonly most: number; readonly fewest: number }): string | null {
  // A title is bold as a whole.
  const plain = text.trim().replaceAll(/\*\*(?=\S)([^*]+)\*\*/gu, '$1');
  const said = withoutStop(plain);
  const isOne = !severalSentences.test(said);
  return countWords(said) >= fewest && said.length <= most && isOne ? said : null;
}

/** Of a question before what is said of it. */
const mostAsked = 100;

/** The first of several questions that is short and one question, as it is asked. */
export const firstAsked = <Each>(list: readonly Each[], textOf: (each: Each) => string) =>
  firstQuotable(
    list.filter((each) => /[?？؟]$/u.test(textOf(each).trim())),
    textOf,
    mostAsked,
  );

/** The first of several that has such words, and the words. */
export function firstQuotable<Each>(
  list: readonly Each[],
  textOf: (each: Each) => string,
  most?: number,
): { readonly found: Each; readonly text: string } | null {
  for (const found of list) {
    const text = quotable(textOf(found), most);
    if (text !== null) return { found, text };
  }
  return null;
}
