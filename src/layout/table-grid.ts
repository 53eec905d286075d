/** Which cell covers each place of a table, and the lines between them. */
import type { Outline, PlacedCell, TableItem } from './page.ts';

/** One place of the grid: PowerPoint wants an `a:tc` for each, also for those that a span covers. */
export interface GridPlace {
  /** Nothing where no cell was laid. */
  readonly cell?: PlacedCell;
  /** How far from the cell's own first row and column. */
  readonly down: number;
  readonly right: number;
  /** Spans, cut off at the edge of the table. */
  readonly rows: number;
  readonly columns: number;
}

const empty: GridPlace = { down: 0, right: 0, rows: 1, columns: 1 };

/** A cell that overlaps an earlier one keeps only the places still free. */
export function layGrid({ rows, columns }: Pick<TableItem, 'rows' | 'columns'>): readonly (readonly GridPlace[])[] {
  const grid: GridPlace[][] = rows.map(() => columns.map(() => empty));
  rows.forEach(({ cells }, top) => {
    for (const cell of cells) {
      const height = Math.min(Math.max(1, cell.rowSpan), rows.length - top);
      const width = Math.min(Math.max(1, cell.columnSpan), columns.length - cell.column);
      cover(grid, { cell, top, height, width });
    }
  });
  return grid;
}

function cover(grid: GridPlace[][], span: { cell: PlacedCell; top: number; height: number; width: number }): void {
  for (let down = 0; down < span.height; down++) {
    for (let right = 0; right < span.width; right++) {
      const row = grid[span.top + down];
      const at = span.cell.column + right;
      if (row?.[at] === empty) row[at] = { cell: span.cell, down, right, rows: span.height, columns: span.width };
    }
  }
}

/**
 * The line above a row at a column; the row after the last one gives the line below the table. Two cells meet there and
 * viewers differ in whose word counts, so both get the same: the heavier of the two, or else the upper one's.
 */
export function lineAbove(grid: readonly (readonly GridPlace[])[], row: number, column: number): Outline | undefined {
  const upper = grid[row - 1]?.[column];
  const lower = grid[row]?.[column];
  if (upper?.cell && upper.cell === lower?.cell) return undefined;
  const [below, above] = [upper?.cell?.borders.bottom, lower?.cell?.borders.top];
  return below && above ? (above.width > below.width ? above : below) : (below ?? above);
}
