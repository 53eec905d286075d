/** Short tables as cards: which become some, and where their words stand. */
import { describe, expect, it } from 'vitest';
import { canBeCards } from '../../../src/layout/flows/cards.ts';
import { layoutDeck } from '../../../src/layout/layout-deck.ts';
import type { Page } from '../../../src/layout/page.ts';
import type { Block, Table } from '../../../src/markup/deck.ts';
import { expectSound } from '../expect-sound.ts';
import { cell, deck, heading, paragraph, prose, row, slide, table } from '../make-deck.ts';
import { textsOf } from '../page-text.ts';
import { look } from '../test-look.ts';

const head = row('head', 'What follows', 'For whom', 'By when');
const items = [
  row('body', 'Border posts have to reckon with armed men who are still at large', 'Border services', 'until they are found'),
  row('body', 'No group is to be named', 'Ministries', ''),
];
const thin: Partial<Table> = { cards: 'thin' };

const pagesOf = (...blocks: readonly Block[]): readonly Page[] => {
  const { value, diagnostics } = layoutDeck(deck(slide('one', 'A message', blocks)), look, { locate: () => undefined });
  expect(diagnostics).toEqual([]);
  const pages = value ?? [];
  expectSound(pages);
  return pages;
};
const cardsOf = (...blocks: readonly Block[]) =>
  pagesOf(...blocks)
    .flatMap(textsOf)
    .filter(({ name }) => / card \d/u.test(name));
const tablesOf = (...blocks: readonly Block[]) =>
  pagesOf(...blocks).flatMap(({ items: placed }) => placed.filter(({ kind }) => kind === 'table'));
const wordsOf = ({ body }: ReturnType<typeof cardsOf>[number]): readonly string[] =>
  body.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));

it('sets one a row side by side, equally wide and high, in the order of the rows', () => {
  const [first, second] = cardsOf(table([head], items, thin));
  expect(first?.box.y).toBe(second?.box.y);
  expect(first?.box.height).toBe(second?.box.height);
  expect(first?.box.width).toBe(second?.box.width);
  expect(second?.box.x).toBeGreaterThan((first?.box.x ?? 0) + (first?.box.width ?? 0));
  expect(first && wordsOf(first)).toEqual([
    'Border posts have to reckon with armed men who are still at large',
    'For whom',
    'Border services',
    'By when',
    'until they are found',
  ]);
  expect(first?.body.paragraphs[0]?.runs[0]).toMatchObject({ bold: true });
});

it.each(['', '–'])('leaves out a cell with nothing or a dash in it, with its label: “%s”', (none) => {
  const rows = [...items.slice(0, 1), row('body', 'No group is to be named', 'Ministries', none)];
  expect(cardsOf(table([head], rows, thin)).map(wordsOf)[1]).toEqual(['No group is to be named', 'For whom', 'Ministries']);
});

it('sets the same label in one line in all of them, however long what stands above it is', () => {
  const tops = cardsOf(table([head], items, thin)).map(({ box, body }) => {
    const label = body.paragraphs.find(({ runs }) => runs[0]?.text === 'For whom');
    return box.y + (label?.lines[0]?.y ?? 0);
  });
  expect(tops).toHaveLength(2);
  expect(tops[0]).toBeCloseTo(tops[1] ?? 0, 3);
});

it('sets four in one row where the page is wide, and reads them in their order', () => {
  const four = cardsOf(table([head], [...items, ...items], thin));
  expect(new Set(four.map(({ box }) => box.y)).size).toBe(1);
  expect(four.map(({ name }) => name.replace(/.* card /u, ''))).toEqual(['1', '2', '3', '4']);
});

describe('stays a table', () => {
  const long = 'Many words that fill the table up to the foot of its page. '.repeat(7);
  it.each<[string, Table]>([
    ['where the template does not ask for cards', table([head], items)],
    ['of five rows', table([head], [...items, ...items, ...items.slice(1)], thin)],
    ['with a total', table([head], [...items, row('total', 'All', '', '')], thin)],
    ['with a span', table([head], [...items, row('body', cell('Both', { columnSpan: 2 }), '')], thin)],
    ['without a head', table([], items, thin)],
    ['that fills its page', table([head], [row('body', long, long, long), ...items], thin)],
  ])('%s', (_what, one) => {
    expect(tablesOf(one).length).toBeGreaterThan(0);
    expect(cardsOf(one)).toEqual([]);
  });

  it('where its cards would take a second page', () => {
    const full = prose(...Array.from({ length: 14 }, () => paragraph('A line of text')));
    expect(cardsOf(full, table([head], items, { cards: 'yes' }))).toEqual([]);
  });
});

it('is what a template that says yes gets, however much the table fills', () => {
  const words = 'Some words that make the row a few lines tall. '.repeat(4);
  const one = table(
    [head],
    [row('body', 'One', words, words), row('body', 'Two', words, words), row('body', 'Three', words, words)],
    {
      cards: 'yes',
    },
  );
  expect(cardsOf(one)).toHaveLength(3);
});

it('shares a page with other cards under a heading', () => {
  const found = cardsOf(table([head], items, thin), prose(heading('To watch for')), table([head], [...items, ...items], thin));
  expect(found).toHaveLength(6);
  expect(new Set(found.map(({ box }) => box.y)).size).toBe(2);
});

it('takes only rows that each can be a card', () => {
  expect(canBeCards(table([head], items))).toBe(true);
  expect(canBeCards(table([row('head', 'One')], [row('body', 'Alone')]))).toBe(false);
  expect(canBeCards(table([head], []))).toBe(false);
});
