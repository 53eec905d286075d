/** How many lines LibreOffice draws in each of many boxes. */
import type { Box, Pt } from '../../src/foundation/units.ts';
import type { DrawnPage, DrawnWord } from '../support/render-pdf.ts';

/** Words of the page whose middle lies in the box. */
export const wordsIn = ({ words }: DrawnPage, { x, y, width, height }: Box): readonly DrawnWord[] =>
  words.filter(({ left, right, top, bottom }) => {
    const [across, down] = [(left + right) / 2, (top + bottom) / 2];
    return across >= x && across <= x + width && down >= y && down <= y + height;
  });

/** The full-width marks of East Asia are of the font of its signs, and may stand alone on a line. */
const hasLetters = /[\p{L}\p{N}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Words by line, from the top. Between lines the middles of words are 1.2 sizes apart; a raised number lies a fifth of a
 * size above the words beside it. A mark that comes from another font than the letters beside it may lie as far from them as a line.
 */
export function linesOfWords(words: readonly DrawnWord[], size: Pt): readonly (readonly DrawnWord[])[] {
  const lines: DrawnWord[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  const lettered = words.filter(({ text }) => hasLetters.test(text));
  const telling = lettered.length > 0 ? lettered : words;
  for (const word of [...telling].sort((a, b) => middleOf(a) - middleOf(b))) {
    if (middleOf(word) - last > 0.5 * size) lines.push([]);
    lines.at(-1)?.push(word);
    last = middleOf(word);
  }
  const heights = lines.map((line) => line.map(middleOf));
  for (const mark of words.filter((word) => !telling.includes(word))) {
    const far = heights.map((line) => Math.min(...line.map((middle) => Math.abs(middle - middleOf(mark)))));
    lines[far.indexOf(Math.min(...far))]?.push(mark);
  }
  return lines;
}

const middleOf = ({ top, bottom }: DrawnWord): number => (top + bottom) / 2;
