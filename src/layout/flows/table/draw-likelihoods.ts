/** The tracks of likelihood in the cells of a table, each in the blank line under its words. */
import type { PlacedItem } from '../../flow.ts';
import { drawStick, middleOf } from '../likelihood-stick.ts';
import { cellSides } from './grid-rows.ts';
import { cellPad, type MeasuredRow } from './measure-rows.ts';
import { lengthBefore, type PlacedTable } from './placed-table.ts';

export function drawLikelihoods(
  rows: readonly MeasuredRow[],
  { name, box, widths, heights }: PlacedTable,
): readonly PlacedItem[] {
  return rows.flatMap(({ cells, height }, row) =>
    cells.flatMap(({ cell, body: { paragraphs } }): readonly PlacedItem[] => {
      if (!cell.likelihood) return [];
      const { left, right } = cellSides(cell);
      // Rows are made roomier above and below their text alike.
      const top = box.y + lengthBefore(heights, row) + cellPad + ((heights[row] ?? height) - height) / 2;
      const at = {
        x: box.x + lengthBefore(widths, cell.column) + left,
        y: top + middleOf(paragraphs, paragraphs.length - 1),
        most: (widths[cell.column] ?? 0) - left - right,
      };
      return drawStick(`${name} row ${row}`, cell.likelihood, at, cell.origin ?? {});
    }),
  );
}
