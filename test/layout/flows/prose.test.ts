import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import { deck, paragraph, prose, slide } from '../make-deck.ts';
import { bodyText, textsOf } from '../page-text.ts';
import { look } from '../test-look.ts';

/** Sentences, each with its small print, of unlike lengths, that take several pages however they are set. */
function pagesOf(count: number, start: number) {
  const blocks = Array.from({ length: count }, (_, at) => [
    paragraph(`Judgement ${at + 1}. ${'It is likely that somebody did this. '.repeat(1 + ((at * 7 + start) % 5))}`),
    paragraph(`Confidence ${at + 1}. Few saw it.`, { style: 'small' }),
  ]).flat();
  const { value = [] } = layoutDeck(deck(slide('one', 'A message', [prose(...blocks)])), look, { locate: () => undefined });
  return value.map((page) => textsOf(page).filter(({ name }) => name === 'Text'));
}

describe('small print', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('never begins a page without the sentence that it is about (%i)', (start) => {
    const pages = pagesOf(40, start);
    expect(pages.length).toBeGreaterThan(2);
    for (const texts of pages) {
      const [first] = texts;
      expect(first && bodyText(first.body)).not.toMatch(/^Confidence/u);
    }
    const told = pages
      .flat()
      .map(({ body }) => bodyText(body))
      .join(' ');
    for (let at = 1; at <= 40; at += 1) expect(told).toContain(`Confidence ${at}.`);
  });
});
