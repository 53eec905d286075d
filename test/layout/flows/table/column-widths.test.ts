import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableColumnWidths } from '../../../../src/layout/flows/table/column-widths.ts';
import { cellSides, makeGrid } from '../../../../src/layout/flows/table/grid-rows.ts';
import { widthsOf as leastOf } from '../../../../src/layout/text-widths.ts';
import type { TableColumn } from '../../../../src/markup/deck.ts';
import { cell, row, table } from '../../make-deck.ts';
import { bench } from '../../test-bench.ts';

const { metrics } = bench.look;

function widthsOf(texts: readonly (readonly string[])[], width: number, shares: readonly (number | undefined)[] = []) {
  const columns = (texts[0] ?? []).map((_, index): TableColumn => {
    const share = shares[index];
    return { align: 'left', ...(share === undefined ? {} : { share }) };
  });
  const grid = makeGrid(
    table(
      [],
      texts.map((cells) => row('body', ...cells)),
      { columns },
    ),
    bench,
  );
  return tableColumnWidths(grid, { width, columns, metrics });
}

/** How wide a column has to be to keep the words of a text whole. */
function longestWord(text: string): number {
  const [cells] = makeGrid(table([], [row('body', text)], { columns: [] }), bench).rows;
  const [only] = cells?.cells ?? [];
  if (!only) throw new Error('no cell');
  const { left, right } = cellSides(only);
  return leastOf(only.text).least + left + right;
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
const long = 'A long text about what was seen on the road between the two villages that night. '.repeat(4);

describe('columnWidths', () => {
  it.each([
    [[['No', 'A text', long]], 800],
    [[['x', 'y', 'z']], 800],
    [[['incomprehensibilities', 'incomprehensibilities', 'incomprehensibilities']], 120],
  ])('fills the width with %j', (texts, width) => {
    expect(total(widthsOf(texts, width).widths)).toBeCloseTo(width, 6);
  });

  it('gives every column its longest word before any gets more', () => {
    const { widths, isCramped } = widthsOf([['Responsibilities', long, long]], 400);
    expect(isCramped).toBe(false);
    expect(widths[0]).toBeGreaterThan(90);
    expect(widths[1]).toBeCloseTo(widths[2] ?? 0, 6);
  });

  it('says when a word has to be broken', () => {
    expect(widthsOf([['incomprehensibilities', 'incomprehensibilities']], 150).isCramped).toBe(true);
  });

  it('breaks only the longest words, and leaves room beside them', () => {
    const { widths, isCramped } = widthsOf([['x'.repeat(120), 'Remark', '1,234,567', 'a remark of ordinary length']], 500);
    expect(isCramped).toBe(true);
    expect(widths[1]).toBeGreaterThan(50);
    expect(widths[2]).toBeGreaterThan(60);
    expect(widths[3]).toBeGreaterThan(80);
    expect(widths[0]).toBeGreaterThan(Math.max(...widths.slice(1)));
    expect(total(widths)).toBeCloseTo(500, 6);
  });

  it('gives a column more than it asked for where a word would be broken, and takes it from one that has more than it needs', () => {
    const texts = [['Rifles and cartridges', 'Counterintelligence', 'Diagnostic']];
    const { widths, isCramped } = widthsOf(texts, 400, [undefined, 0.14, 0.12]);
    expect(isCramped).toBe(false);
    expect(widths[1]).toBeGreaterThan(90);
    expect(total(widths)).toBeCloseTo(400, 6);
    expect(widthsOf(texts, 1400, [undefined, 0.14, 0.12]).widths[1]).toBeCloseTo(1400 * 0.14, 6);
  });

  it('has an answer for no width at all', () => {
    expect(widthsOf([['word', 'x'.repeat(90)]], 0).isCramped).toBe(true);
  });

  it('keeps short columns on one line beside long ones', () => {
    const { widths } = widthsOf([['1', '12 May 2006', long]], 800);
    expect(widths[1]).toBeGreaterThan(80);
    expect(widths[2]).toBeGreaterThan(500);
  });

  it('takes from columns that asked for much what the words of the others need', () => {
    const { widths } = widthsOf([['Counterintelligence', 'a', 'b']], 300, [undefined, 0.5, 0.5]);
    expect(widths[0]).toBeGreaterThan(longestWord('Counterintelligence') - 0.01);
  });

  it('honours shares, and treats shares of everything as proportions', () => {
    expect(widthsOf([['a', 'b', 'c']], 800, [0.5]).widths[0]).toBeCloseTo(400, 6);
    expect(widthsOf([['a', 'b']], 800, [0.2, 0.2]).widths).toEqual([400, 400]);
    expect(widthsOf([['a', 'b', 'c']], 800, [0.7, 0.7]).widths[2]).toBeCloseTo(160, 6);
  });

  it('lets a cell across columns add only what these lack', () => {
    const columns: readonly TableColumn[] = [{ align: 'left' }, { align: 'left' }];
    const rows = [row('body', cell('a', { columnSpan: 2 })), row('body', 'left side', 'x')];
    const { widths } = tableColumnWidths(makeGrid(table([], rows, { columns }), bench), {
      width: 300,
      columns,
      metrics,
    });
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 0);
  });
});

it('wraps heads before cells where room is short', () => {
  const columns: readonly TableColumn[] = [{ align: 'left' }, { align: 'left' }, { align: 'left' }];
  const head = row('head', 'Evidence', 'First hypothesis in many words', 'Second hypothesis in many words');
  const rows = [row('body', 'Guards were killed at a manned post', 'C', 'I')];
  const grid = makeGrid(table([head], rows, { columns }), bench);
  const { widths } = tableColumnWidths(grid, { width: 460, columns, metrics });
  expect(widths[0]).toBeGreaterThan(230);
});

it('breaks no word of any table where a width for all of them exists', () => {
  const words = fc.stringMatching(/^[a-z]{1,16}$/u, { size: 'max' });
  const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((each) => each.join(' '));
  const column = fc.record({
    head: text,
    body: text,
    share: fc.option(
      fc.integer({ min: 1, max: 60 }).map((percent) => percent / 100),
      { freq: 2 },
    ),
  });
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 3, maxLength: 7, size: 'max' }),
      fc.integer({ min: 100, max: 200 }),
      (given, roomy) => {
        const texts = [given.map(({ head }) => head), given.map(({ body }) => body)];
        const leasts = given.map(({ head, body }) => Math.max(longestWord(head), longestWord(body)));
        const width = (total(leasts) * roomy) / 100;
        const { widths } = widthsOf(
          texts,
          width,
          given.map(({ share }) => share ?? undefined),
        );
        expect(total(widths)).toBeCloseTo(width, 4);
        for (const [index, least] of leasts.entries()) expect(widths[index]).toBeGreaterThan(least - 0.02);
      },
    ),
  );
});
