/** Columns in which no cell of a table begins: PowerPoint copes with them, LibreOffice puts cells beside their places. */
import type { TableItem } from '../../../layout/page.ts';

/** The same table to the eye, each such column made part of the one before it. */
export function dropHiddenColumns(item: TableItem): TableItem {
  const begun = new Set([0, ...item.rows.flatMap(({ cells }) => cells.map(({ column }) => column))]);
  const starts = [...begun].sort((a, b) => a - b);
  if (starts.length >= item.columns.length) return item;
  const widthOf = (start: number, index: number): number =>
    item.columns.slice(start, starts[index + 1]).reduce((total, width) => total + width, 0);
  const placeOf = (column: number): number => starts.findLastIndex((start) => start <= column);
  const rows = item.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const column = placeOf(cell.column);
      return { ...cell, column, columnSpan: placeOf(cell.column + cell.columnSpan - 1) - column + 1 };
    }),
  }));
  return { ...item, columns: starts.map(widthOf), rows };
}
