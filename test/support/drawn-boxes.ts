/** Pages as laid held against the same pages as drawn: words that stray, and lines by box. */

import type { Box } from '../../src/foundation/units.ts';
import { isChart, type Page } from '../../src/layout/page.ts';
import type { LaidBody } from '../../src/text/body.ts';
import { linesOfWords, wordsIn } from '../rendering/count-lines.ts';
import type { DrawnPage, DrawnWord } from './render-pdf.ts';
import { hasFonts, textBoxes, wordsOf } from './text-boxes.ts';

/** Rounding in the PDF, in points. */
const slack = 1;
/** The PDF gives a word the height of its font's whole box; letters with their tails fill this share of it less at each end. */
const blank = 0.12;

/** Their fonts have room for marks that hardly a word has. */
const tallFont = /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}]/u;

const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}\u064b-\u065f]/u;

const squeeze = (text: string): string => text.replaceAll(/[\s\u200B]+/gu, '');

/** A zero width space or soft hyphen at the end of a line has a width in the PDF, this share of a line at most, and shows nothing. */
const unseen = 0.2;

function isInside({ text, left, top, right, bottom }: DrawnWord, box: Box): boolean {
  const edge = (tallFont.test(text) ? 3 : 1) * blank * (bottom - top);
  const shown = /[\u200b\u00ad]$/u.test(text) ? right - unseen * (bottom - top) : right;
  const isAcross = left >= box.x - slack && shown <= box.x + box.width + slack;
  return isAcross && top + edge >= box.y - slack && bottom - edge <= box.y + box.height + slack;
}

/** Words of a drawn page outside of the slide, or outside of every box that holds them, as far as this can be judged. */
export function strays({ words, width, height }: DrawnPage, page: Page): readonly string[] {
  const boxes = textBoxes(page).map(({ box, body }) => ({ box, text: squeeze(wordsOf(body)), isJudged: hasFonts(body) }));
  const charts = page.items.filter(isChart).map(({ box }) => ({ box, text: '', isJudged: true }));
  return words
    .filter(({ text }) => !/^\p{M}+$/u.test(text))
    .filter((word) => {
      const isOnSlide = word.left >= 0 && word.top >= 0 && word.right <= width && word.bottom <= height;
      // Joined letters come back from a PDF in other code points, and letters from the right in pieces: such a word may stand in any box.
      const holding = fromTheRight.test(word.text) ? [] : boxes.filter(({ text }) => text.includes(squeeze(word.text)));
      const homes = [...(holding.length > 0 ? holding : boxes), ...charts];
      return !isOnSlide || !homes.some(({ box, isJudged }) => !isJudged || isInside(word, box));
    })
    .map(({ text, left, top }) => `${text} at ${left.toFixed(0)},${top.toFixed(0)}`);
}

export interface LineCount {
  readonly name: string;
  readonly laid: number;
  readonly drawn: number;
}

/** Lines of each box that has text which this machine can draw. */
export const countLines = (drawn: DrawnPage, page: Page): readonly LineCount[] =>
  textBoxes(page)
    .filter(({ body }) => hasFonts(body) && squeeze(wordsOf(body)) !== '')
    .map(({ name, box, body }) => ({
      name: `${page.name}: ${name}`,
      laid: linesWithText(body),
      drawn: linesOfWords(wordsIn(drawn, box), smallestSize(body)).length,
    }));

const linesWithText = ({ paragraphs }: LaidBody): number =>
  paragraphs.flatMap(({ lines }) => lines).filter(({ pieces }) => pieces.some(({ text }) => squeeze(text) !== '')).length;

const smallestSize = ({ paragraphs }: LaidBody): number =>
  Math.min(...paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)));

/** A raised number, several, or a range of them. */
const sourceNumbers = /^[\d,–]+$/u;

/** Drawn lines that begin with source numbers, although the page has no line that does. */
export const numbersAtHeads = (drawn: DrawnPage, page: Page): readonly string[] =>
  textBoxes(page)
    .filter(({ body }) => hasFonts(body) && body.paragraphs.some(({ runs }) => runs.some(({ link }) => link?.kind === 'source')))
    .flatMap(({ name, box, body }) => {
      const laid = new Set(body.paragraphs.flatMap(({ lines }) => lines.flatMap((each) => [firstWord(each), firstPiece(each)])));
      return linesOfWords(wordsIn(drawn, box), smallestSize(body)).flatMap((line) => {
        const [first] = [...line].sort((a, b) => a.left - b.left);
        return first && sourceNumbers.test(first.text) && !laid.has(first.text) ? [`${name}: ${first.text}`] : [];
      });
    });

/** A number that its source follows at once is a word of its own for who reads the drawing: the source is raised. */
const firstPiece = ({ pieces }: LaidBody['paragraphs'][number]['lines'][number]): string => pieces[0]?.text.trim() ?? '';

const firstWord = ({ pieces }: LaidBody['paragraphs'][number]['lines'][number]): string =>
  pieces
    .map(({ text }) => text)
    .join('')
    .trim()
    .split(/\s/u)[0] ?? '';
