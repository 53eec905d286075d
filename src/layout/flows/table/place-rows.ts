/** Measured rows to the rows of a placed table: light lines between them, heavier ones under the head and over totals. */
import type { Pt } from '../../../units.ts';
import type { Outline, PlacedCell, PlacedRow } from '../../page.ts';
import type { GridCell } from './grid-rows.ts';
import { cellPad, layCell, type MeasuredRow, type RowFrame } from './measure-rows.ts';

const light: Outline = { color: 'line', width: 0.75 };
const heavy: Outline = { color: 'ink', width: 1.25 };

interface RowsToPlace {
  readonly rows: readonly MeasuredRow[];
  readonly headRows: number;
  readonly frame: RowFrame;
  /** Added to the height of each row, half of it above the text. */
  readonly extra: Pt;
}

export function placeRows(table: RowsToPlace): readonly PlacedRow[] {
  return table.rows.map((measured, index) => ({
    height: measured.height + table.extra,
    cells: measured.row.cells.map((cell) => placeCell(cell, { ...table, measured, index })),
  }));
}

function placeCell(
  cell: GridCell,
  { measured, index, frame, extra, ...table }: RowsToPlace & { measured: MeasuredRow; index: number },
): PlacedCell {
  const top = lineAbove(table, index);
  const bottom = lineAbove(table, index + cell.rowSpan);
  return {
    column: cell.column,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    body: layCell(cell, measured.row.kind, { ...frame, pad: cellPad + extra / 2 }),
    ...(measured.row.kind === 'group' ? { fill: 'panel' } : {}),
    borders: { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) },
  };
}

/** The line between a row and the one before; both cells that share it name the same, whichever a program draws last. */
function lineAbove({ rows, headRows }: Pick<RowsToPlace, 'rows' | 'headRows'>, index: number): Outline | undefined {
  if (index === 0) return undefined;
  if (index === headRows) return heavy;
  return rows[index]?.row.kind === 'total' && rows[index - 1]?.row.kind !== 'total' ? heavy : light;
}
