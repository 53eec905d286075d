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

it('draws how likely something is in the blank line under its words, on cards as in tables', () => {
  const likely = ['The way in is closed', 'It is open'].map((each) =>
    row('body', each, cell('Likely', { likelihood: { from: 55, to: 80 } }), 'Spring'),
  );
  for (const cards of [true, false]) {
    const found = pagesOf(table([head], likely, cards ? thin : {})).flatMap(({ items: placed }) => placed);
    const [track, band] = [/ scale$/u, / likelihood$/u].map((name) => found.find((item) => name.test(item.name))?.box);
    if (!track || !band) throw new Error('no track');
    expect(band.x - track.x).toBeCloseTo(track.width * 0.55);
    expect(band.width).toBeCloseTo(track.width * 0.25);
    const [host] = cards ? found.filter(({ name }) => / card 1$/u.test(name)) : found.filter(({ kind }) => kind === 'table');
    expect(host && track.y > host.box.y && track.y + track.height < host.box.y + host.box.height).toBe(true);
  }
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

it('are a little narrower, all of a row, where a program may need a line less than is counted', () => {
  const rightOf = (letters: number): number => {
    const [first, ...others] = cardsOf(
      table([head], [...items, row('body', `How ${'i'.repeat(letters)} many were cut off`, 'Ministries', '')], thin),
    ).map(({ body }) => body.insets.right);
    expect(others).toEqual([first, first]);
    return first ?? 0;
  };
  const all = new Set(Array.from({ length: 30 }, (_, index) => rightOf(index + 1)));
  expect(Math.min(...all)).toBe(12);
  expect(Math.max(...all)).toBeGreaterThan(12);
  expect(Math.max(...all)).toBeLessThanOrEqual(15);
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

describe('drawn apart where the page has room', () => {
  const bottomOf = ({ box }: ReturnType<typeof cardsOf>[number]): number => box.y + box.height;
  /** What is blank under the last line of a card. */
  const footOf = ({ box, body }: ReturnType<typeof cardsOf>[number]): number =>
    box.height - Math.max(...body.paragraphs.flatMap(({ lines }) => lines.map(({ y, height }) => y + height)));
  /** What is blank above each label. */
  const aboveLabels = ({ body: { paragraphs } }: ReturnType<typeof cardsOf>[number]): readonly number[] =>
    [1, 3].map((index) => {
      const before = paragraphs[index - 1]?.lines.at(-1);
      return (paragraphs[index]?.lines[0]?.y ?? 0) - (before ? before.y + before.height : 0);
    });
  const { body: page } = look.theme.grid;
  const rows = ['One', 'Two', 'Three'].map((each) =>
    row('body', `${each} thing follows from what was found`, 'Those who have to reckon with it', 'Until more is known'),
  );
  const lines = (count: number) => prose(...Array.from({ length: count }, () => paragraph('A line of text above the cards')));

  it('reach further down than under text, with the same words, and stay on the page', () => {
    const [alone, under] = [cardsOf(table([head], rows, thin)), cardsOf(lines(6), table([head], rows, { cards: 'yes' }))];
    expect(alone).toHaveLength(3);
    expect(under).toHaveLength(3);
    expect(alone.map(wordsOf)).toEqual(under.map(wordsOf));
    expect(alone[0]?.box.height).toBeGreaterThan(under[0]?.box.height ?? 0);
    expect(Math.max(...[...alone, ...under].map(bottomOf))).toBeLessThanOrEqual(page.y + page.height + 0.01);
  });

  it('end with their text: what is added stands between the labels, evenly in all of them', () => {
    const alone = cardsOf(table([head], rows, thin));
    expect(new Set(alone.map(({ box }) => box.height)).size).toBe(1);
    const tops = alone.map(({ body }) => body.paragraphs.map(({ lines: own }) => Math.round(own[0]?.y ?? 0)));
    expect(new Set(tops.map(String)).size).toBe(1);
    for (const one of alone) expect(footOf(one)).toBeLessThan(Math.min(...aboveLabels(one)));
  });
});
