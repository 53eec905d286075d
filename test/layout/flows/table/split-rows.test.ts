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
