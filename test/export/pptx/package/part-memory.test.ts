import { describe, expect, it } from 'vitest';
import { openPartMemory } from '../../../../src/export/pptx/package/part-memory.ts';
import { writePptx } from '../../../../src/export/pptx/write-pptx.ts';
import type { Page } from '../../../../src/layout/page.ts';
import { galleryPages } from '../../../support/pptx-gallery.ts';
import { testDeck } from '../../../support/pptx-pages.ts';

describe('a part memory', () => {
  const memory = openPartMemory();
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
    expect(Buffer.compare(await writePptx(pages, deck, { parts: memory }), await writePptx(pages, deck))).toBe(0);
  });

  it('draws a page once, and again when something else is drawn on it', () => {
    const [page] = galleryPages;
    if (!page) throw new Error('no page');
    let drawn = 0;
    const draw = () => {
      drawn += 1;
      return { slide: memory.pack(`drawn ${drawn}`, 'xml'), relationships: String(drawn) };
    };
    const fresh = openPartMemory();
    expect(['a', 'a', 'b', 'b'].map((facts) => fresh.slide(page, facts, draw).relationships)).toEqual(['1', '1', '2', '2']);
  });

  it('packs a part again only when it holds something else', () => {
    const fresh = openPartMemory();
    const first = fresh.pack('a.xml', 'one');
    expect(fresh.pack('a.xml', 'one')).toBe(first);
    expect(fresh.pack('b.xml', 'one')).not.toBe(first);
    expect(fresh.pack('a.xml', 'two')).not.toBe(first);
    const picture = fresh.pack('c.png', Uint8Array.of(1, 2));
    expect(fresh.pack('c.png', Uint8Array.of(1, 2))).toBe(picture);
    expect(fresh.pack('c.png', Uint8Array.of(1, 3))).not.toBe(picture);
  });
});
