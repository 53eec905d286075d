/** How many lines LibreOffice draws in each of many boxes. */
import type { Box, Pt } from '../../src/foundation/units.ts';
import type { DrawnPage, DrawnWord } from '../support/render-pdf.ts';

/** Words of the page whose middle lies in the box. */
export const wordsIn = ({ words }: DrawnPage, { x, y, width, height }: Box): readonly DrawnWord[] =>
  words.filter(({ left, right, top, bottom }) => {
    const [across, down] = [(left + right) / 2, (top + bottom) / 2];
    return across >= x && across <= x + width && down >= y && down <= y + height;
  });

const hasLetters = /[\p{L}\p{N}]/u;

/**
 * Words by line, from the top. Between lines the middles of words are 1.2 sizes apart; a raised number lies a fifth of a
 * size above the words beside it. A mark that comes from another font than the letters beside it may lie as far from them as a line.
 */
export function linesOfWords(words: readonly DrawnWord[], size: Pt): readonly (readonly DrawnWord[])[] {
  const middle = ({ top, bottom }: DrawnWord): number => (top + bottom) / 2;
  const lines: DrawnWord[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  const lettered = words.filter(({ text }) => hasLetters.test(text));
  for (const word of [...(lettered.length > 0 ? lettered : words)].sort((a, b) => middle(a) - middle(b))) {
    if (middle(word) - last > 0.5 * size) lines.push([]);
    lines.at(-1)?.push(word);
    last = middle(word);
  }
  return lines;
}
