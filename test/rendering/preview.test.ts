/**
 * The preview against the deck: Chromium draws every piece as wide as it was measured, and LibreOffice ends the lines of
 * the .pptx where the preview ends them.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSlides } from '../../src/export/preview/draw-slides.ts';
import { withoutIsolates } from '../../src/foundation/characters/writing-direction.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import type { LaidBody, LaidParagraph, MeasuredLine } from '../../src/text/body.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { needsOtherFont } from '../../src/text/other-fonts.ts';
import { type DrawnText, drawnTexts, openBrowser } from '../support/browser.ts';
import { testDeck } from '../support/pptx-pages.ts';
import { proofDecks } from '../support/proof-decks.ts';
import { type DrawnPage, renderPdfs } from '../support/render-pdf.ts';
import { hasFonts, type TextBox, textBoxes } from '../support/text-boxes.ts';
import { linesOfWords, wordsIn } from './count-lines.ts';

/** Least share of boxes whose lines hold the same letters in both. */
const alike = 0.97;
/** What a piece may differ from its measure: the greater of a share of its width and a length in points. */
/** A line that breaks behind a hyphen is measured with the kerning of the hyphen and the letter that went to the next line. */
const tolerance = { share: 0.01, points: 0.5, behindHyphen: 1, besideOthers: 0.2 };

const metrics = loadMetrics(readShapingFile);
let browser: Browser;
let decks: readonly ReturnType<(typeof proofDecks)[number]['make']>[] = [];
let printed: readonly (readonly DrawnPage[])[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  decks = proofDecks.map(({ make }) => make());
  printed = renderPdfs(await Promise.all(decks.map((deck) => deck.write())));
}, 600_000);

afterAll(() => browser?.close());

interface Piece {
  readonly name: string;
  readonly text: string;
  readonly measured: number;
  /** Where its text begins, as written into the drawing. */
  readonly start: number;
  readonly isRightToLeft: boolean;
  /** Digits and marks beside letters of another script are drawn in whichever font has those. */
  readonly isBesideOthers: boolean;
  readonly box: TextBox['box'];
}

const piecesOf = ({ name, box, body }: TextBox): readonly Piece[] =>
  body.paragraphs.flatMap((paragraph) =>
    paragraph.lines.flatMap(({ pieces }) =>
      pieces
        // Bullets are drawn in a font of their own, as in the deck; no table holds the letters that `covers` denies.
        .filter(
          ({ run, text }) =>
            (run >= 0 || paragraph.marker?.kind === 'number') && isMeasured(text, paragraph, run) && withoutIsolates(text) !== '',
        )
        .map(({ text, x, width, isRightToLeft = false, isHyphenated = false }) => ({
          name,
          text: isHyphenated ? `${text}-` : text,
          measured: width,
          start: box.x + x + (isRightToLeft ? width : 0),
          isRightToLeft,
          isBesideOthers: needsOtherFont(paragraph.runs.map((run) => run.text).join('')),
          box,
        })),
    ),
  );

/** A soft hyphen has a width in the tables, and shows only at the end of a line. */
function isMeasured(text: string, { runs }: LaidParagraph, run: number): boolean {
  const style = runs[Math.max(0, run)];
  const letters = [...text].filter((letter) => letter !== '\u200b');
  return (
    style !== undefined &&
    letters.length > 0 &&
    letters.every((letter) => letter !== '\u00ad' && metrics.covers(letter.codePointAt(0) ?? 0, style))
  );
}

const hundredths = (length: number): number => Math.round(length * 100) / 100;
/** What keeps a field apart is in no drawing: there each piece has its place already. */
const keyOf = (text: string, x: number): string => `${hundredths(x)} ${withoutIsolates(text)}`;

/** By text and place across the slide; of those that share both, the one that is nearest to the measure. */
function findDrawn(texts: readonly DrawnText[]): (piece: Piece) => DrawnText | undefined {
  const byPlace = new Map<string, DrawnText[]>();
  for (const drawn of texts) {
    const key = keyOf(drawn.text, drawn.x);
    byPlace.set(key, [...(byPlace.get(key) ?? []), drawn]);
  }
  return ({ text, start, measured }) =>
    byPlace.get(keyOf(text, start))?.sort((a, b) => Math.abs(a.advance - measured) - Math.abs(b.advance - measured))[0];
}

describe.each(proofDecks.map(({ name }, index) => ({ name, index })))('$name in Chromium', ({ index }) => {
  it('has every piece where it was laid, as wide as it was measured, and inside its box', async () => {
    const deck = decks[index];
    if (!deck) throw new Error('no deck');
    const { theme, pages } = deck;
    const drawn = await drawnTexts(browser, drawSlides(pages, { ...testDeck, theme, language: 'en' }));
    expect(drawn.length).toBe(pages.length);
    const pieces = pages.flatMap((page, slide) => {
      const find = findDrawn(drawn[slide] ?? []);
      return textBoxes(page)
        .flatMap(piecesOf)
        .map((piece) => ({ page: page.name, piece, drawn: find(piece) }));
    });
    expect(pieces.length).toBeGreaterThan(pages.length);
    const wrong = pieces.filter(
      ({ piece, drawn }) => !drawn || !isAsMeasured(drawn.advance, piece) || !isInside(drawn.advance, piece),
    );
    expect(wrong.map(({ page, piece, drawn }) => `${page}: ${piece.text}: ${piece.measured}, drawn ${drawn?.advance}`)).toEqual(
      [],
    );
  });
});

const isAsMeasured = (advance: number, { measured, text, isBesideOthers }: Piece): boolean => {
  if (isBesideOthers && advance <= measured) return advance >= measured * (1 - tolerance.besideOthers);
  const points = text.endsWith('-') ? tolerance.behindHyphen : tolerance.points;
  return Math.abs(advance - measured) <= Math.max(points, tolerance.share * measured);
};

/** Spaces at the end of a line may hang out of the box. */
function isInside(advance: number, { text, start, isRightToLeft, box }: Piece): boolean {
  if (text.trim() === '') return true;
  const [left, right] = isRightToLeft ? [start - advance, start] : [start, start + advance];
  return left >= box.x - tolerance.points && right <= box.x + box.width + tolerance.points;
}

/** The letters of a line in no order: those of Arabic come back from a PDF in another, and joined ones as one. */
const lettersOf = (text: string): string => [...text.normalize('NFKC').replaceAll(/[\s\u200b\u00ad]/gu, '')].sort().join('');

const linesOf = ({ paragraphs }: LaidBody): readonly MeasuredLine[] => paragraphs.flatMap(({ lines }) => lines);
const laidLines = (body: LaidBody): readonly string[] =>
  linesOf(body)
    .map(({ pieces }) => lettersOf(pieces.map(({ text }) => text).join('')))
    .filter((line) => line !== '');
const smallest = ({ paragraphs }: LaidBody): number =>
  Math.min(...paragraphs.flatMap(({ runs }) => runs.map(({ size }) => size)));
const printedLines = (sheet: DrawnPage, { box, body }: TextBox): readonly string[] =>
  linesOfWords(wordsIn(sheet, box), smallest(body)).map((words) => lettersOf(words.map(({ text }) => text).join('')));

it(`LibreOffice ends the lines where the preview does in ${alike * 100} % of the boxes`, () => {
  const compared = decks.flatMap((deck, index) =>
    deck.pages.flatMap((page, slide) => {
      const sheet = printed[index]?.[slide];
      if (!sheet) throw new Error(`${deck.name}: slide ${slide + 1} was not drawn`);
      return textBoxes(page)
        .filter(({ body }) => hasFonts(body) && laidLines(body).length > 0)
        .map((box) => ({
          name: `${deck.name}, ${page.name}: ${box.name}`,
          ours: laidLines(box.body),
          theirs: printedLines(sheet, box),
        }));
    }),
  );
  const same = compared.filter(({ ours, theirs }) => ours.join('\n') === theirs.join('\n'));
  const severalLines = compared.filter(({ ours }) => ours.length > 1);
  const share = same.length / compared.length;
  const shareOfSeveral = severalLines.filter((one) => same.includes(one)).length / severalLines.length;
  for (const one of compared.filter((each) => !same.includes(each))) console.info(`other lines: ${one.name}`);
  console.info(
    `${compared.length} boxes: ${(100 * share).toFixed(2)} % with the same lines; of ${severalLines.length} with several lines ${(100 * shareOfSeveral).toFixed(2)} %`,
  );
  expect(compared.length).toBeGreaterThan(1000);
  expect(share).toBeGreaterThanOrEqual(alike);
});
