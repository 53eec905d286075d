/** The decks of the repository as LibreOffice draws them: no word leaves its box or its slide. */
import { beforeAll, describe, expect, it } from 'vitest';
import { numbersAtHeads, strays } from '../support/drawn-boxes.ts';
import { briefingDecks, type ProofDeck } from '../support/proof-decks.ts';
import { type DrawnPage, renderPdfs } from '../support/render-pdf.ts';

const drawings = new Map<string, { readonly deck: ProofDeck; readonly drawn: readonly DrawnPage[] }>();

beforeAll(async () => {
  const decks = briefingDecks.map(({ make }) => make());
  const drawn = renderPdfs(await Promise.all(decks.map((deck) => deck.write())));
  for (const [index, deck] of decks.entries()) drawings.set(deck.name, { deck, drawn: drawn[index] ?? [] });
}, 300_000);

describe.each(briefingDecks)('$name', ({ name }) => {
  it('is drawn with every word inside its box', () => {
    const { deck, drawn = [] } = drawings.get(name) ?? {};
    expect(deck?.diagnostics.filter(({ severity }) => severity !== 'note')).toEqual([]);
    expect(drawn.length).toBe(deck?.pages.length);
    const found = deck?.pages.flatMap((page, index) => {
      const sheet = drawn[index];
      return sheet ? strays(sheet, page).map((stray) => `slide ${index + 1}: ${stray}`) : [];
    });
    expect(found).toEqual([]);
  });

  it('has no source number alone at the head of a line', () => {
    const { deck, drawn = [] } = drawings.get(name) ?? {};
    const found = deck?.pages.flatMap((page, index) => {
      const sheet = drawn[index];
      return sheet ? numbersAtHeads(sheet, page).map((number) => `slide ${index + 1}: ${number}`) : [];
    });
    expect(found).toEqual([]);
  });
});
