/** Measured rows to the rows of a placed table: light lines between them, heavier ones under the head and over totals. */

import type { Pt } from '../../../foundation/units.ts';
import { placeBody } from '../../../text/layout-body.ts';
import type { Outline, PlacedCell, PlacedRow } from '../../page.ts';
import { cellPad, type MeasuredCell, type MeasuredRow } from './measure-rows.ts';

const light: Outline = { color: 'line', width: 0.75 };
const heavy: Outline = { color: 'ink', width: 1.25 };

interface RowsToPlace {
  readonly rows: readonly MeasuredRow[];
  readonly headRows: number;
  /** Added to the height of each row, half of it above the text; to rows of the head no more than they can use. */
  readonly extra: Pt;
  readonly headExtra: Pt;
}

export function placeRows(table: RowsToPlace): readonly PlacedRow[] {
  return table.rows.map(({ cells, height }, index) => ({
    height: height + extraOf(table, index),
    cells: cells.map((cell) => placeCell(cell, table, index)),
  }));
}

const extraOf = ({ extra, headExtra, headRows }: RowsToPlace, index: number): Pt => (index < headRows ? headExtra : extra);

function placeCell({ cell, body }: MeasuredCell, table: RowsToPlace, index: number): PlacedCell {
  const top = lineAbove(table, index);
  const bottom = lineAbove(table, index + cell.rowSpan);
  return {
    column: cell.column,
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    body:
      cell.isMiddle || isOneLine(table.rows[index])
        ? { ...placeBody(body), anchor: 'middle' }
        : placeBody(body, cellPad + extraOf(table, index) / 2),
    ...(table.rows[index]?.row.kind === 'group' ? { fill: 'panel' } : cell.fill ? { fill: cell.fill } : {}),
    borders: { ...(top ? { top } : {}), ...(bottom ? { bottom } : {}) },
    ...(cell.origin ? { origin: cell.origin } : {}),
  };
}

/** A row of one line stands in its middle, whatever a program takes for the height of a line. */
export const isOneLine = (measured: MeasuredRow | undefined): boolean =>
  measured?.cells.every(
    ({ cell, body }) => cell.rowSpan === 1 && body.paragraphs.reduce((lines, { heights }) => lines + heights.length, 0) <= 1,
  ) ?? false;

/** The line between a row and the one before; both cells that share it name the same, whichever a program draws last. */
function lineAbove({ rows, headRows }: Pick<RowsToPlace, 'rows' | 'headRows'>, index: number): Outline | undefined {
  if (index === 0) return undefined;
  if (index === headRows) return heavy;
  return rows[index]?.row.kind === 'total' && rows[index - 1]?.row.kind !== 'total' ? heavy : light;
}
