/** Alternative text of a chart that was given none: its figures, in the words that it prints, and so in the deck's language. */
import type { Amount } from './drawing.ts';

/** Nobody would listen to more of them. */
const mostTold = 40;

/** `People killed: Border post 2–4; Camp not stated`. */
export const tell = (head: string, parts: readonly string[]): string =>
  `${head}: ${parts.slice(0, mostTold).join('; ')}${parts.length > mostTold ? '; …' : ''}`;

/** Words that are there, with blanks between. */
export const joinWords = (...given: readonly string[]): string => given.filter((word) => word !== '').join(' ');

/** Each amount after its name. */
export const amountWords = (names: readonly string[], amounts: readonly Amount[]): string =>
  amounts.map(({ figure }, index) => joinWords(names[index] ?? '', figure)).join(', ');
