import { describe, expect, it } from 'vitest';
import { packOrRecall } from '../../../../src/export/pptx/package/pack-part.ts';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import { openMemory } from '../../../../src/foundation/memory/memory.ts';
import type { Page } from '../../../../src/layout/page.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { testDeck } from '../../../support/pptx-pages.ts';

describe('a memory of the deck', () => {
  const memory = openMemory();
  const titled = (page: Page, index: number): Page => (index === 2 ? { ...page, name: 'Renamed' } : page);
  const sources = { ...testDeck, sourcePages: new Map([['s1', 7]]) };
  const colors = { ...testDeck.theme.colors, ink: '#000000' };

  it.each([
    ['as they are', galleryPages, testDeck],
    ['once more', galleryPages, testDeck],
    ['with another slide among them', galleryPages.map(titled), testDeck],
    ['with sources that stand elsewhere', galleryPages, sources],
    ['in other colours', galleryPages, { ...testDeck, theme: { ...testDeck.theme, colors } }],
    ['in another language', galleryPages, { ...testDeck, language: 'ru' }],
    ['in another order', galleryPages.toReversed(), testDeck],
    ['without the first', galleryPages.slice(1), testDeck],
  ])('writes the same bytes as none: pages %s', async (_, pages, deck) => {
    expect(Buffer.compare(await writePptx(pages, deck, { deckMemory: memory }), await writePptx(pages, deck))).toBe(0);
  });

  it('packs a part again only when it holds something else', () => {
    const fresh = openMemory();
    const first = packOrRecall('a.xml', 'one', fresh);
    expect(packOrRecall('a.xml', 'one', fresh)).toBe(first);
    expect(packOrRecall('b.xml', 'one', fresh)).not.toBe(first);
    expect(packOrRecall('a.xml', 'two', fresh)).not.toBe(first);
    const picture = packOrRecall('c.png', Uint8Array.of(1, 2), fresh);
    expect(packOrRecall('c.png', Uint8Array.of(1, 2), fresh)).toBe(picture);
    expect(packOrRecall('c.png', Uint8Array.of(1, 3), fresh)).not.toBe(picture);
  });
});
