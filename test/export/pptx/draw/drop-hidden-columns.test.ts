import { expect, it } from 'vitest';
import { dropHiddenColumns } from '../../../../src/export/pptx/draw/drop-hidden-columns.ts';
import { box, cell, table } from '../../../support/pptx-pages.ts';

const at = box(50, 100, 500, 90);

it('makes a column in which no cell begins part of the one before it', () => {
  const item = table('T', at, [
    [cell('a', 0, { columnSpan: 3 }), cell('b', 3, { columnSpan: 2 })],
    [cell('c', 0, { columnSpan: 5 })],
  ]);
  const { columns, rows } = dropHiddenColumns({ ...item, columns: [10, 20, 30, 40, 400] });
  expect(columns).toEqual([60, 440]);
  expect(rows.map(({ cells }) => cells.map(({ column, columnSpan }) => [column, columnSpan]))).toEqual([
    [
      [0, 1],
      [1, 1],
    ],
    [[0, 2]],
  ]);
});

it('leaves a table alone in which every column has a cell of its own', () => {
  const item = table('T', at, [
    [cell('a', 0, { columnSpan: 2 }), cell('b', 2)],
    [cell('c', 0), cell('d', 1), cell('e', 2)],
  ]);
  expect(dropHiddenColumns(item)).toBe(item);
});

it('keeps the first column, though a cell from above may cover it', () => {
  const item = table('T', at, [[cell('b', 1), cell('c', 2)]]);
  expect(dropHiddenColumns(item).columns).toHaveLength(3);
});
