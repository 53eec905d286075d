/** WCAG 2.2 AA and the rules of PowerPoint's accessibility checker, over every deck of the repository. */
import { describe, expect, it } from 'vitest';
import { pageFindings } from '../support/accessible-pages.ts';
import { slideFindings } from '../support/accessible-slides.ts';
import { proofDecks } from '../support/proof-decks.ts';

describe.each(proofDecks)('$name', ({ make }) => {
  it('can be read by everyone', async () => {
    const deck = make();
    expect(pageFindings(deck.pages, deck.theme)).toEqual([]);
    expect(slideFindings(await deck.write())).toEqual([]);
  });
});
