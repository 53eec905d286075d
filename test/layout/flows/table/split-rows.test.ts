import { describe, expect, it } from 'vitest';
import { layoutDeck } from '../../../../src/layout/layout-deck.ts';
import type { Table } from '../../../../src/markup/deck.ts';
import { expectSound } from '../../expect-sound.ts';
import { cell, deck, row, slide, table } from '../../make-deck.ts';
import { bodyText, tablesOf } from '../../page-text.ts';
import { look } from '../../test-look.ts';

function lay(block: Table) {
  const { value = [], diagnostics } = layoutDeck(deck(slide('one', 'A message', [block])), look, { locate: () => undefined });
  expect(diagnostics).toEqual([]);
  expectSound(value);
  return value.flatMap(tablesOf);
}

const spanning = (words: string, count: number): Table =>
  table(
    [row('head', 'District', 'Post')],
    Array.from({ length: count }, (_, index) =>
      row('body', ...(index === 0 ? [cell(words, { rowSpan: count })] : []), `Post ${index + 1}`),
    ),
  );

describe('a cell over more rows than a page holds', () => {
  it('stands again on every page, over the rows that are there', () => {
    const tables = lay(spanning('Isfara', 50));
    expect(tables.length).toBeGreaterThan(2);
    for (const { rows, headRows } of tables) {
      const [first] = rows[headRows]?.cells ?? [];
      expect(first && bodyText(first.body)).toBe('Isfara');
      expect(first?.rowSpan).toBe(rows.length - headRows);
    }
    const posts = tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ body }) => bodyText(body))));
    expect(posts.filter((text) => /^Post \d/u.test(text))).toEqual(Array.from({ length: 50 }, (_, index) => `Post ${index + 1}`));
  });

  it('is dissolved where its words are too long to be said twice', () => {
    const words = 'A district of which there is much to say. '.repeat(60);
    const tables = lay(spanning(words, 50));
    expect(
      tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ rowSpan }) => rowSpan))).every((span) => span === 1),
    ).toBe(true);
    const text = tables
      .flatMap(({ rows, headRows }) => rows.slice(headRows).map(({ cells }) => (cells[0] ? bodyText(cells[0].body) : '')))
      .join('');
    expect(text.replaceAll(/\s/gu, '')).toBe(words.replaceAll(/\s/gu, ''));
  });
});

describe('a group that goes on', () => {
  const grouped = (...rows: readonly (readonly [Parameters<typeof row>[0], string, string?])[]): Table =>
    table(
      [row('head', 'Where', 'Number')],
      rows.map(([kind, first, second]) =>
        kind === 'group' ? row(kind, cell(first, { columnSpan: 2 })) : row(kind, first, second ?? '0'),
      ),
    );
  const wordsOf = (tables: ReturnType<typeof lay>) =>
    tables.map(({ rows, headRows }) => rows.slice(headRows).map(({ cells: [first] }) => (first ? bodyText(first.body) : '')));
  const districts = (count: number) => Array.from({ length: count }, (_, at) => ['body', `District ${at + 1}`] as const);

  it('stands again above its rows on every page, with what they count', () => {
    const pages = wordsOf(lay(grouped(['group', 'Substations switched off'], ...districts(60))));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(([first]) => first)).toEqual(pages.map(() => 'Substations switched off'));
    expect(pages.flat().filter((text) => /^District/u.test(text))).toEqual(districts(60).map(([, text]) => text));
  });

  it('is not said again over a group of its own, nor after its total', () => {
    const first = [['group', 'Homes cut off'], ...districts(12), ['total', 'Total']] as const;
    const pages = wordsOf(
      lay(grouped(...first, ['group', 'Substations'], ...districts(40), ['total', 'Total'], ...districts(30))),
    );
    const said = pages.flat().filter((text) => text === 'Homes cut off');
    expect(said).toHaveLength(1);
    const last = pages.at(-1) ?? [];
    expect(last[0]).toMatch(/^District/u);
  });

  it('ends even where a row is as tall as a page', () => {
    const words = 'What was said there, and by whom. '.repeat(120);
    const pages = wordsOf(lay(grouped(['group', 'Said'], ['body', words, 'x'], ['body', words, 'y'])));
    expect(pages.length).toBeLessThan(20);
    const told = pages
      .flat()
      .filter((text) => text !== 'Said')
      .join('');
    expect(told.replaceAll(/\s/gu, '')).toBe((words + words).replaceAll(/\s/gu, ''));
  });
});
