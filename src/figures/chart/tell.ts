/** Alternative text of a chart that was given none: its figures, in the words that it prints, and so in the deck's language. */
import { besideEachOther, punctuate } from '../../foundation/characters/punctuation.ts';
import type { Amount } from './drawing.ts';

/** Nobody would listen to more of them. */
const mostTold = 40;

/** `People killed: Border post 2–4; Camp not stated`. */
export const tell = (head: string, parts: readonly string[], language = 'en'): string => {
  const told = parts.length > mostTold ? [...parts.slice(0, mostTold), '…'] : parts;
  return `${head}${punctuate(': ', language)}${told.join(punctuate('; ', language))}`;
};

/** Words that are there, with blanks between. */
export const joinWords = (...given: readonly string[]): string => given.filter((word) => word !== '').join(' ');

/** Each amount after its name. */
export const amountWords = (names: readonly string[], amounts: readonly Amount[], language = 'en'): string =>
  besideEachOther(
    amounts.map(({ figure }, index) => joinWords(names[index] ?? '', figure)),
    language,
  );
