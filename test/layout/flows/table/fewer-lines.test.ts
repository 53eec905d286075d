/** Columns of tables give each other what they do not need. */
import { describe, expect, it } from 'vitest';
import { tableColumnWidths } from '../../../../src/layout/flows/table/column-widths.ts';
import { withFewerLines } from '../../../../src/layout/flows/table/fewer-lines.ts';
import { makeGrid } from '../../../../src/layout/flows/table/grid-rows.ts';
import { measureRows, totalHeight } from '../../../../src/layout/flows/table/measure-rows.ts';
import type { TableColumn, TableRow } from '../../../../src/markup/deck.ts';
import { cell, row, table } from '../../make-deck.ts';
import { bench } from '../../test-bench.ts';

const { metrics } = bench.look;
const width = 870;

function gridOf(rows: readonly TableRow[], shares: readonly number[]) {
  const columns = shares.map((share): TableColumn => ({ align: 'left', share }));
  return { columns, grid: makeGrid(table([row('head', ...shares.map(() => 'Head'))], rows, { columns }), bench) };
}

function heightAt(rows: readonly TableRow[], shares: readonly number[], widths: readonly number[]): number {
  const { grid } = gridOf(rows, shares);
  return totalHeight(measureRows(grid.rows, { widths, metrics, isTop: false, memory: bench.memory }).map(({ height }) => height));
}

const widthsOf = (rows: readonly TableRow[], shares: readonly number[]): readonly number[] =>
  tableColumnWidths(gridOf(rows, shares).grid, { width, columns: gridOf(rows, shares).columns, metrics }).widths;

const asked = [0.06, 0.44, 0.09, 0.41];
const sources = [
  row('body', '1', 'Report of 14 May at midday. Exercise News Agency A, published on 14 May 2030', 'B', 'Own reporters.'),
  row('body', '2', 'Statement on the investigation. Exercise Interior Ministry, 16 May 2030, again', 'C', 'Was attacked.'),
];

describe('columns with more than they need', () => {
  it('give to those whose texts take another line', () => {
    const before = heightAt(
      sources,
      asked,
      asked.map((share) => share * width),
    );
    const widths = widthsOf(sources, asked);
    expect(heightAt(sources, asked, widths)).toBeLessThan(before * 0.7);
    expect(widths.reduce((sum, each) => sum + each, 0)).toBeCloseTo(width, 6);
  });

  it('keep three quarters of what was asked for them', () => {
    const long = 'A long text about what was seen on the road between the two villages that night. '.repeat(6);
    const widths = widthsOf([row('body', 'a', long)], [0.5, 0.5]);
    expect(widths[0]).toBeGreaterThanOrEqual(width * 0.5 * 0.75);
    expect(widths[0]).toBeLessThan(width * 0.45);
  });

  it('keep all of it where no line is saved', () => {
    expect(widthsOf([row('body', 'a', 'b')], [0.3, 0.7])).toEqual([0.3 * width, 0.7 * width]);
  });

  it('make no room at the cost of a cell over several rows', () => {
    const question = cell('Was the bridge of the tanker manned?', { rowSpan: 2 });
    const reading = cell('Open. One seaman stands against his owner; the voice recorder has not been read.', { rowSpan: 2 });
    const rows = [
      row('body', question, 'The deck officer of the tanker had left the bridge. alleged', 'A seaman', reading),
      row('body', 'The bridge of the tanker was manned at all times. claimed', 'The spokesman'),
    ];
    const shares = [0.18, 0.3, 0.21, 0.31];
    const before = heightAt(
      rows,
      shares,
      shares.map((share) => share * width),
    );
    expect(heightAt(rows, shares, widthsOf(rows, shares))).toBeLessThanOrEqual(before);
  });
});

it('columns of bars and of marks keep their widths: they are as wide as each other on purpose', () => {
  const long = 'Evidence of many words, which would take fewer lines in a column that is wider than this one. '.repeat(2);
  const rows = [row('body', long, cell('C', { isLarge: true }), cell('1.2', { bar: 0.5 }))];
  const shares = [0.4, 0.3, 0.3];
  const widths = shares.map((share) => share * width);
  expect(withFewerLines(widths, gridOf(rows, shares).grid, { width, least: [0, 0, 0] })).toEqual(widths);
});
