/**
 * Both directions as LibreOffice and Chromium draw them: dates and ranges beside fields of the other direction come out whole and
 * in the order of the algorithm, and what begins at the right stands there.
 */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawSlides } from '../../src/export/preview/draw-slides.ts';
import type { Page, TableItem, TextItem } from '../../src/layout/page.ts';
import { type DrawnText, drawnTexts, openBrowser } from '../support/browser.ts';
import { galleryDeck } from '../support/gallery.ts';
import { testDeck } from '../support/pptx-pages.ts';
import type { ProofDeck } from '../support/proof-decks.ts';
import { type DrawnPage, renderPdfs } from '../support/render-pdf.ts';

const names = ['both-directions', 'from-the-right'] as const;
let decks: Readonly<Record<(typeof names)[number], ProofDeck>>;
let printed: Readonly<Record<(typeof names)[number], readonly DrawnPage[]>>;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  const [both, right] = names.map(galleryDeck);
  if (!both || !right) throw new Error('no gallery');
  decks = { 'both-directions': both, 'from-the-right': right };
  const [first = [], second = []] = renderPdfs([await both.write(), await right.write()]);
  printed = { 'both-directions': first, 'from-the-right': second };
}, 600_000);

afterAll(() => browser?.close());

const pageNamed = (deck: ProofDeck, name: string): { readonly page: Page; readonly index: number } => {
  const index = deck.pages.findIndex((page) => page.name === name);
  const page = deck.pages[index];
  if (!page) throw new Error(`no page ${name}`);
  return { page, index };
};

/** The words of a line from the left. */
function lineWith(page: DrawnPage | undefined, word: string): readonly string[] {
  const found = page?.words.find(({ text }) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/gu, '') === word);
  if (!page || !found) return [];
  const middle = (found.top + found.bottom) / 2;
  return page.words
    .filter(({ top, bottom }) => top < middle && middle < bottom)
    .sort((a, b) => a.left - b.left)
    .map(({ text }) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/gu, ''))
    .filter((text) => text !== '');
}

describe('in LibreOffice', () => {
  it.each([
    ['25', ['25', 'November', '2017']],
    ['14', ['14', 'May', '2030,', '02:40']],
    ['24', ['24', 'April', '2019']],
  ])('the date from %s on is whole beside Arabic, Hebrew and Persian', (first, words) => {
    const { index } = pageNamed(decks['both-directions'], 'citations');
    const page = printed['both-directions'][index];
    const line = lineWith(page, first);
    const at = line.indexOf(first);
    expect(line.slice(at, at + words.length)).toEqual(words);
  });

  it('the first column of a table stands at the right, its words at its right', () => {
    const { page, index } = pageNamed(decks['from-the-right'], 'table');
    const table = page.items.find((item): item is TableItem => item.kind === 'table');
    const own = printed['from-the-right'][index]?.words ?? [];
    const killed = own.find(({ text }) => text === '305');
    const wounded = own.find(({ text }) => text === '650');
    const camp = own.find(({ text }) => text === 'Sidr');
    if (!table || !killed || !wounded || !camp) throw new Error('not drawn');
    expect(camp.left).toBeGreaterThan(killed.right);
    expect(killed.left).toBeGreaterThan(wounded.right);
  });
});

describe('in Chromium', () => {
  const draw = async (name: (typeof names)[number], page: string): Promise<readonly DrawnText[]> => {
    const deck = decks[name];
    const facts = { ...testDeck, theme: deck.theme, direction: name === 'from-the-right' ? 'rtl' : 'ltr' } as const;
    const drawn = await drawnTexts(browser, drawSlides(deck.pages, facts));
    return drawn[pageNamed(deck, page).index] ?? [];
  };

  it('every piece of a line is where it was laid, and none covers another', async () => {
    for (const name of names) {
      for (const { name: page, items } of decks[name].pages) {
        const drawn = await draw(name, page);
        const texts = items.filter((item): item is TextItem => item.kind === 'text');
        for (const { box, body } of texts)
          for (const { pieces } of body.paragraphs.flatMap(({ lines }) => lines))
            for (const piece of pieces.filter(({ run, text }) => run >= 0 && text.trim() !== '')) {
              const start = box.x + piece.x + (piece.isRightToLeft ? piece.width : 0);
              const text = piece.text.replaceAll(/[\u200e\u200f\u2066-\u2069]/gu, '');
              if (text.trim() === '') continue;
              const found = drawn.some(
                (one) => Math.abs(one.x - start) < 0.02 && one.text.replaceAll(/[\u200e\u200f]/gu, '') === text,
              );
              expect(found, `${page}: ${text}`).toBe(true);
            }
      }
    }
  }, 120_000);

  it('the date beside an Arabic name is one piece, and stands behind it', async () => {
    const drawn = await draw('both-directions', 'citations');
    const date = drawn.find(({ text }) => text.includes('25 November 2017'));
    const name = drawn.find(({ text, y }) => text.includes('النائب') && Math.abs(y - (date?.y ?? 0)) < 1);
    expect(date).toBeDefined();
    expect(name?.x).toBeLessThanOrEqual(date?.x ?? 0);
  });
});
