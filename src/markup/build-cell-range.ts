/** What a cell draws of a number that is not certain: its range on an axis that all ranges of its name share. */

import type { CellEnds, CellRange, TableRow } from './deck.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import type { MarkupElement } from './tree.ts';

/** Undefined for a cell that draws nothing. The axis ends where the longest does: `shareAxes` sets it when all rows are read. */
export function readCellRange(cell: MarkupElement, reading: MarkupReading): CellRange | undefined {
  const { attributes: given, origin } = cell;
  const own = endsIn({ low: given.low, best: given.best, high: given.high, open: given.open });
  const held = endsIn({ low: given['held-low'], high: given['held-high'], open: given['held-open'] });
  if (!own && !held) return undefined;
  for (const ends of [own, held])
    if (ends && ends.low !== null && ends.high !== null && ends.high < ends.low)
      reportProblem(reading, origin, [
        'MUP006',
        `invalid high of <td>: ${ends.high} is below low, ${ends.low}`,
        'write the larger number as high',
      ]);
  return {
    axis: given.axis ?? '',
    ...(own ? { own } : {}),
    ...(held ? { held } : {}),
    isDim: given.dim === 'yes',
    most: Math.max(...[own, held].map(farthest)),
  };
}

function endsIn(
  given: Readonly<Record<'low' | 'high', string | undefined>> & { best?: string | undefined; open?: string | undefined },
): CellEnds | undefined {
  const [low, best, high] = [numberIn(given.low), numberIn(given.best), numberIn(given.high)];
  return low === null && best === null && high === null ? undefined : { low, best, high, isOpen: given.open === 'yes' };
}

const numberIn = (text: string | undefined): number | null => (text ? Number(text) : null);

const farthest = (ends: CellEnds | undefined): number => Math.max(0, ends?.low ?? 0, ends?.best ?? 0, ends?.high ?? 0);

/** All ranges of a name end where the farthest of them does, wherever the table is parted afterwards. */
export function shareAxes(rows: readonly TableRow[]): readonly TableRow[] {
  const ranges = rows.flatMap(({ cells }) => cells.flatMap(({ range }) => range ?? []));
  if (ranges.length === 0) return rows;
  const mostOf = (axis: string): number => Math.max(...ranges.filter((range) => range.axis === axis).map(({ most }) => most));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.range ? { ...cell, range: { ...cell.range, most: mostOf(cell.range.axis) } } : cell)),
  }));
}
