/** Numbers that the layout counts: of pages, and of the parts of a slide. */
import { writeDigits } from '../foundation/characters/digits.ts';
import type { Frame } from '../markup/deck.ts';

/** In the digits of the deck. Ours become a field in the file; of others no program knows how to count on. */
export const printedNumber = (number: number, { digits }: Frame): string =>
  digits ? writeDigits(String(number), digits) : String(number);
