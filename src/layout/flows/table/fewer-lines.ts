/** Columns give each other what they do not need: from the widths that were asked for to those at which a table has fewer lines. */

import type { Pt } from '../../../foundation/units.ts';
import type { MeasuredParagraph } from '../../../text/measure-paragraph.ts';
import { lineWidths } from '../../text-widths.ts';
import { cellSides, type GridCell, type TableGrid } from './grid-rows.ts';

/** Widths move in such shares of the table, up to so many of them in one move. */
const step = 1 / 60;
const mostSteps = 9;
/** However much it would save, a column keeps this share of what was asked for it: columns of a deck stay alike. */
const leastKept = 0.75;
/** Words do not fill their lines: of each so much stays free, in heights of a line. */
const ragged = 0.8;
/** What a line less is worth in a cell whose row gets no lower for it, beside one that lowers its row. */
const inRow = 0.15;
/** Larger tables are worth no search. */
const most = { columns: 8, cells: 240 } as const;
/** Less than this share of a line is no gain. */
const leastGain: Pt = 1;

export interface WidthLimits {
  readonly width: Pt;
  /** What each column cannot do without. */
  readonly least: readonly Pt[];
}

/** A cell's lines as they would stand on an endless page. */
interface Lines {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly rows: number;
  readonly sides: Pt;
  readonly lines: readonly { readonly width: Pt; readonly pitch: Pt }[];
}

/**
 * The same widths, or others that are expected to make the table lower: nothing is broken for it, only reckoned. Columns of drawings
 * and of marks keep theirs, for they are as wide as each other on purpose.
 */
export function withFewerLines(asked: readonly Pt[], grid: TableGrid, { width, least }: WidthLimits): readonly Pt[] {
  const rows = [...grid.head, ...grid.rows];
  const cells = rows.flatMap(({ cells: own }, row) => own.map((cell) => linesOf(cell, row)));
  if (asked.length > most.columns || cells.length > most.cells) return asked;
  const fixed = new Set(rows.flatMap(({ cells: own }) => own.filter(isDrawn).map(({ column }) => column)));
  const floors = asked.map((own, column) => Math.max(least[column] ?? 0, own * leastKept));
  const open = asked.flatMap((_, column) => (fixed.has(column) ? [] : [column]));
  const costOf = (widths: readonly Pt[]): Pt => heightOf(cells, rows.length, widths);
  let best = { widths: asked, cost: costOf(asked) };
  for (let moves = 0; moves < asked.length * 2; moves++) {
    let found = best;
    for (let steps = 1; steps <= mostSteps; steps++)
      for (const from of open)
        for (const to of open) {
          const by = steps * step * width;
          if (from === to || (best.widths[from] ?? 0) - by < (floors[from] ?? 0)) continue;
          const widths = best.widths.map((own, column) => own + (column === to ? by : column === from ? -by : 0));
          const cost = costOf(widths);
          if (cost < found.cost - leastGain) found = { widths, cost };
        }
    if (found === best) break;
    best = found;
  }
  return best.widths;
}

const isDrawn = ({ bar, range, isMiddle }: GridCell): boolean =>
  bar !== undefined || range !== undefined || isMiddle !== undefined;

function linesOf(cell: GridCell, row: number): Lines {
  const { left, right } = cellSides(cell);
  return {
    from: cell.column,
    to: cell.column + cell.columnSpan,
    row,
    rows: cell.rowSpan,
    sides: left + right,
    lines: cell.text.flatMap((paragraph) => lineWidths(paragraph).map((width) => ({ width, pitch: pitchOf(paragraph) }))),
  };
}

const pitchOf = ({ spec: { runs } }: MeasuredParagraph): Pt => 1.2 * Math.max(0, ...runs.map(({ size }) => size));

const countLines = (width: Pt, room: Pt, pitch: Pt): number =>
  width <= room ? 1 : Math.max(2, Math.ceil(width / Math.max(pitch, room - pitch * ragged)));

/** The sum of all rows, and a little of all cells. */
function heightOf(cells: readonly Lines[], count: number, widths: readonly Pt[]): Pt {
  const heights = new Array<number>(count).fill(0);
  const over: { readonly from: number; readonly to: number; readonly height: Pt }[] = [];
  let inCells: Pt = 0;
  for (const { from, to, row, rows, sides, lines } of cells) {
    let room = -sides;
    for (let column = from; column < to; column++) room += widths[column] ?? 0;
    let height: Pt = 0;
    for (const { width, pitch } of lines) height += pitch * countLines(width, room, pitch);
    inCells += height;
    if (rows === 1) heights[row] = Math.max(heights[row] ?? 0, height);
    else over.push({ from: row, to: row + rows, height });
  }
  for (const { from, to, height } of over) {
    const own = heights.slice(from, to).reduce((total, each) => total + each, 0);
    if (height > own) heights[to - 1] = (heights[to - 1] ?? 0) + height - own;
  }
  return heights.reduce((total, height) => total + height, inCells * inRow);
}
