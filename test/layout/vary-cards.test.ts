/** Of slides with cards in a row the third stays a table. */
import { describe, expect, it } from 'vitest';
import type { LaidSlide } from '../../src/layout/join-thin.ts';
import { layoutDeck } from '../../src/layout/layout-deck.ts';
import type { SlidePages } from '../../src/layout/layout-slide.ts';
import { varyCards } from '../../src/layout/vary-cards.ts';
import type { Slide } from '../../src/markup/deck.ts';
import { deck, paragraph, prose, row, slide, table } from './make-deck.ts';
import { tablesOf, textsOf } from './page-text.ts';
import { look } from './test-look.ts';

const head = row('head', 'What follows', 'For whom');
const rows = ['One', 'Two', 'Three'].map((each) => row('body', `${each} thing follows from what was found`, 'All'));
const cards = (id: string): Slide => ({
  ...slide(id, `The message of ${id}`, [table([head], rows, { cards: 'yes' })]),
  join: 'no',
});
const words = (id: string): Slide => ({ ...slide(id, `The message of ${id}`, [prose(paragraph('A line.'))]), join: 'no' });

/** How each page of a deck is built: of cards, of a table, or of words. */
const builtOf = (...slides: readonly Slide[]): string =>
  (layoutDeck(deck(...slides), look, { locate: () => undefined }).value ?? [])
    .map((page) => (textsOf(page).some(({ name }) => / card \d/u.test(name)) ? 'c' : tablesOf(page).length > 0 ? 't' : 'w'))
    .join('');

it.each([
  ['two in a row stay cards', [cards('a'), cards('b')], 'cc'],
  ['the third is a table', [cards('a'), cards('b'), cards('c')], 'cct'],
  ['the two after it are cards again', ['a', 'b', 'c', 'd', 'e', 'f'].map(cards), 'cctcct'],
  ['a slide of another kind begins the row anew', [cards('a'), cards('b'), words('x'), cards('c'), cards('d')], 'ccwcc'],
])('%s', (_what, slides, expected) => expect(builtOf(...slides)).toBe(expected));

it('one kind of content has one form: what is a table elsewhere is no set of cards', () => {
  const more = ['One', 'Two', 'Three', 'Four', 'Five'].map((each) => row('body', `${each} thing follows`, 'All'));
  const long: Slide = { ...slide('long', 'The message', [table([head], more, { cards: 'yes' })]), join: 'no' };
  expect(builtOf(cards('a'), long)).toBe('tt');
  expect(builtOf(cards('a'))).toBe('c');
});

describe('cards stay where a table would be no good page', () => {
  const laid = (more: Partial<SlidePages>): SlidePages => ({ pages: [], diagnostics: [], ...more }) as SlidePages;
  const third = (plain: Partial<SlidePages>): boolean => {
    const own: readonly LaidSlide[] = ['a', 'b', 'c'].map((id) => ({ slide: cards(id), laid: laid({ hasCards: true }) }));
    return varyCards(own, () => laid(plain))[2]?.laid.hasCards === true;
  };
  const [page] = layoutDeck(deck(words('x')), look, { locate: () => undefined }).value ?? [];
  const one = page ? [page] : [];

  it.each<[string, Partial<SlidePages>, boolean]>([
    ['one page', { pages: one }, false],
    ['two pages', { pages: [...one, ...one] }, true],
    ['smaller type', { pages: one, isSmall: true }, true],
  ])('as %s', (_what, plain, staysCards) => expect(third(plain)).toBe(staysCards));
});
