/** How many lines LibreOffice draws in each of many boxes. */
import type { Box, Pt } from '../../src/foundation/units.ts';
import type { DrawnPage, DrawnWord } from '../support/render-pdf.ts';

/** Words of the page whose middle lies in the box. */
export const wordsIn = ({ words }: DrawnPage, { x, y, width, height }: Box): readonly DrawnWord[] =>
  words.filter(({ left, right, top, bottom }) => {
    const [across, down] = [(left + right) / 2, (top + bottom) / 2];
    return across >= x && across <= x + width && down >= y && down <= y + height;
  });

/**
 * Words by line, from the top. Between lines the middles of words are 1.2 sizes apart; a raised number lies a fifth of a
 * size above the words beside it.
 */
export function linesOfWords(words: readonly DrawnWord[], size: Pt): readonly (readonly DrawnWord[])[] {
  const middle = ({ top, bottom }: DrawnWord): number => (top + bottom) / 2;
  const lines: DrawnWord[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const word of [...words].sort((a, b) => middle(a) - middle(b))) {
    if (middle(word) - last > 0.5 * size) lines.push([]);
    lines.at(-1)?.push(word);
    last = middle(word);
  }
  return lines;
}
