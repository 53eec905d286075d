/** Bars in the cells of a table, beside their figures: shapes over it, since a cell of PowerPoint holds text alone. */

import type { Pt } from '../../../foundation/units.ts';
import type { PlacedItem } from '../../flow.ts';
import { cellSides } from './grid-rows.ts';
import type { MeasuredRow } from './measure-rows.ts';
import { lengthBefore, type PlacedTable } from './placed-table.ts';

const thickness: Pt = 9;

/** A bar for each cell that has one; all of a column begin to the right of its widest figure, and so on one axis. */
export function drawBars(rows: readonly MeasuredRow[], { name, box, widths, heights }: PlacedTable): readonly PlacedItem[] {
  const cells = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ cell, body }) => (cell.bar === undefined ? [] : [{ cell, body, row, bar: cell.bar }])),
  );
  if (cells.length === 0) return [];
  // The sides of the cells are in it.
  const start = Math.max(...cells.map(({ body }) => body.width));
  return cells.map(({ cell, row, bar }): PlacedItem => {
    const { right } = cellSides(cell);
    const room = Math.max(0, (widths[cell.column] ?? 0) - start - right);
    const height = heights[row] ?? 0;
    const at = {
      x: box.x + lengthBefore(widths, cell.column) + start,
      y: box.y + lengthBefore(heights, row) + (height - thickness) / 2,
    };
    return {
      item: {
        kind: 'shape',
        shape: 'rectangle',
        name: `${name} bar ${row}`,
        // A bar of nothing is a hairline: its axis is seen.
        box: { ...at, width: Math.max(1, room * bar), height: thickness },
        fill: 'accent',
        alt: { decorative: true },
        origin: cell.origin ?? {},
      },
      role: 'other',
    };
  });
}
