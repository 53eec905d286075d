/** The gallery as LibreOffice draws it: no word leaves its box, and lines are as many as were counted. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countLines, type LineCount, strays } from '../support/drawn-boxes.ts';
import { galleryDecks } from '../support/gallery.ts';
import { overlaps } from '../support/overlaps.ts';
import type { ProofDeck } from '../support/proof-decks.ts';
import { type DrawnPage, renderPdfs } from '../support/render-pdf.ts';

/** Least share of boxes that have exactly the lines that were counted, and most that may have more. */
const limits = { exact: 0.97, more: 0.002 };

interface Drawing {
  readonly deck: ProofDeck;
  readonly drawn: readonly DrawnPage[];
}

const drawings = new Map<string, Drawing>();
const counted: LineCount[] = [];

beforeAll(async () => {
  const decks = galleryDecks.map(({ make }) => make());
  const files = await Promise.all(decks.map((deck) => deck.write()));
  const drawn = renderPdfs(files);
  for (const [index, deck] of decks.entries()) drawings.set(deck.name, { deck, drawn: drawn[index] ?? [] });
}, 300_000);

describe.each(galleryDecks)('$name', ({ name }) => {
  const drawing = (): Drawing => {
    const found = drawings.get(name);
    if (!found) throw new Error(`${name} was not drawn`);
    return found;
  };

  it('has a slide for each page, and every word inside its box', () => {
    const { deck, drawn } = drawing();
    expect(drawn.length).toBe(deck.pages.length);
    const found = deck.pages.flatMap((page, index) => {
      const sheet = drawn[index];
      return sheet ? strays(sheet, page).map((stray) => `${page.name}: ${stray}`) : [];
    });
    expect(found).toEqual([]);
  });

  it('has no two boxes over each other', () => {
    const { deck } = drawing();
    expect(deck.pages.flatMap((page) => overlaps(page).map((pair) => `${page.name}: ${pair}`))).toEqual([]);
  });

  it('has its lines counted', () => {
    const { deck, drawn } = drawing();
    const counts = deck.pages.flatMap((page, index) => {
      const sheet = drawn[index];
      return sheet ? countLines(sheet, page) : [];
    });
    expect(counts.length).toBeGreaterThan(deck.pages.length);
    counted.push(...counts);
  });
});

describe('lines of all boxes', () => {
  afterAll(() => {
    for (const { name, laid, drawn } of counted.filter((one) => one.laid !== one.drawn))
      console.info(`${laid} lines laid, ${drawn} drawn: ${name}`);
  });

  it(`are as counted in ${limits.exact * 100} % of them, and more in ${limits.more * 100} % at most`, () => {
    const share = (isSo: (count: LineCount) => boolean): number => counted.filter(isSo).length / counted.length;
    const exact = share(({ laid, drawn }) => laid === drawn);
    const more = share(({ laid, drawn }) => drawn > laid);
    console.info(`${counted.length} boxes: ${(exact * 100).toFixed(2)} % as counted, ${(more * 100).toFixed(2)} % more`);
    expect(exact).toBeGreaterThanOrEqual(limits.exact);
    expect(more).toBeLessThanOrEqual(limits.more);
  });
});
