import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import type { Quote } from '../../../src/markup/deck.ts';
import { deck, paragraph, prose, slide } from '../make-deck.ts';
import { bodyText, textsOf } from '../page-text.ts';
import { look } from '../test-look.ts';

const quote = (sentences: number): Quote => ({
  ...{ kind: 'quote', tone: 'neutral', origin: {} },
  words: [paragraph(`“${'We saw them stop one after the other. '.repeat(sentences)}”`, { style: 'lead' })],
  by: paragraph('— A crane driver', { style: 'small' }),
});
const lay = (...blocks: Parameters<typeof slide>[2]) => {
  const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', blocks)), look, { locate: () => undefined });
  expect(diagnostics).toEqual([]);
  return value.map((page) =>
    textsOf(page)
      .filter(({ name }) => name.includes('Quotation'))
      .map(({ body }) => bodyText(body)),
  );
};

describe('a quotation', () => {
  it.each([3, 9, 16])('stands whole, with who said it, before and after so much text (%i)', (sentences) => {
    for (const before of [0, 10, 20, 30]) {
      const text = prose(
        ...Array.from({ length: before }, () => paragraph('The cranes were counted on the next day, and the list was sent.')),
      );
      const told = lay(...(before > 0 ? [text] : []), quote(sentences)).flat();
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(/^“We saw[\s\S]*— A crane driver$/u);
    }
  });

  it('parts only where no page holds it, and loses nothing', () => {
    const told = lay(quote(150)).flat();
    expect(told.length).toBeGreaterThan(1);
    expect(told.join(' ').match(/We saw/gu)).toHaveLength(150);
    expect(told.at(-1)).toMatch(/— A crane driver$/u);
  });
});
