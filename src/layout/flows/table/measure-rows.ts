/** Heights of rows, and which of them stand or fall together at the end of a page. */

import type { Cache, Memory } from '../../../foundation/memory/memory.ts';
import type { Pt } from '../../../foundation/units.ts';
import { type BrokenBody, breakBody } from '../../../text/break-body.ts';
import { measureParagraphs } from '../../../text/measure-paragraph.ts';
import type { FontMetrics } from '../../../text/metrics.ts';
import { cellSides, emptySpecs, type GridCell, type GridRow } from './grid-rows.ts';

/** Room above and below a cell's text before rows are made roomier. */
export const cellPad: Pt = 3;

export interface RowFrame {
  readonly widths: readonly Pt[];
  readonly metrics: FontMetrics;
  /** Whether its rows may come to stand at the top of a table. */
  readonly isTop: boolean;
  /** The memory of cells whose text has been broken: rows that are split are measured again, mostly with the same cells. */
  readonly memory: Memory;
}

export const brokenCells: Cache<BrokenBody> = { name: 'broken texts of cells' };

export interface MeasuredRow {
  readonly row: GridRow;
  readonly cells: readonly MeasuredCell[];
  readonly height: Pt;
}

export interface MeasuredCell {
  readonly cell: GridCell;
  readonly body: BrokenBody;
}

/** A cell's text at the width of its columns. */
export const breakCell = (cell: GridCell, kind: GridRow['kind'], { widths, metrics, memory }: RowFrame): BrokenBody =>
  memory.recall(brokenCells, { of: [widths, cell.text] }, () => {
    const width = widths.slice(cell.column, cell.column + cell.columnSpan).reduce((total, each) => total + each, 0);
    const insets = { top: cellPad, bottom: cellPad, ...cellSides(cell) };
    return breakBody(cell.text, { width, insets, anchor: kind === 'head' ? 'bottom' : 'top' }, metrics);
  });

/**
 * Row heights from the text; what a cell over several rows still lacks is added to the last of them. Of a cell that begins
 * in the first row of a table LibreOffice forgets all its rows but the last: that one must then hold it alone.
 */
export function measureRows(rows: readonly GridRow[], frame: RowFrame): readonly MeasuredRow[] {
  const heights = rows.map(() => 0);
  const pending: { readonly end: number; readonly start: number; readonly height: Pt }[] = [];
  const broken = rows.map(({ cells, kind }) => cells.map((cell) => ({ cell, body: breakCell(cell, kind, frame) })));
  for (const [index, cells] of broken.entries()) {
    for (const { cell, body } of cells) {
      const { height } = body;
      if (cell.rowSpan === 1) heights[index] = Math.max(heights[index] ?? 0, height);
      else pending.push({ start: index, end: index + cell.rowSpan, height });
    }
  }
  for (const { start, end, height } of pending.sort((a, b) => a.end - b.end)) {
    const lacking = height - totalHeight(heights.slice(frame.isTop ? end - 1 : start, end));
    if (lacking > 0) heights[end - 1] = (heights[end - 1] ?? 0) + lacking;
  }
  return rows.map((row, index) => ({ row, cells: broken[index] ?? [], height: heights[index] ?? 0 }));
}

export const totalHeight = (heights: readonly Pt[]): Pt => heights.reduce((total, height) => total + height, 0);

/** Rows in the smallest sets that may be parted: spans stay whole, a group keeps its first row, a total its last, a part with what it is of. */
export function unitsOf(rows: readonly MeasuredRow[]): readonly (readonly MeasuredRow[])[] {
  const units: MeasuredRow[][] = [];
  let tiedUntil = 0;
  for (const [index, measured] of rows.entries()) {
    const isTied =
      index > 0 && (index < tiedUntil || rows[index - 1]?.row.kind === 'group' || ['total', 'part'].includes(measured.row.kind));
    const unit = units.at(-1);
    if (isTied && unit) unit.push(measured);
    else units.push([measured]);
    tiedUntil = Math.max(tiedUntil, ...measured.row.cells.map(({ rowSpan }) => index + rowSpan));
  }
  return units;
}

/** The same rows without cells over several of them: the text stays in the first, the others are left empty. */
export function withoutSpans(rows: readonly GridRow[], metrics: FontMetrics): readonly GridRow[] {
  let hanging: readonly { readonly cell: GridCell; readonly until: number }[] = [];
  return rows.map((row, index) => {
    hanging = hanging.filter(({ until }) => index < until);
    const fillers = hanging.map(({ cell }) => ({ ...emptied(cell, metrics), rowSpan: 1 }));
    hanging = [
      ...hanging,
      ...row.cells.filter(({ rowSpan }) => rowSpan > 1).map((cell) => ({ cell, until: index + cell.rowSpan })),
    ];
    const own = row.cells.map((cell) => ({ ...cell, rowSpan: 1 }));
    return { ...row, cells: [...own, ...fillers].sort((a, b) => a.column - b.column) };
  });
}

/** A cell's text taken out, its line kept. */
export function emptied(cell: GridCell, metrics: FontMetrics): GridCell {
  const run = cell.text[0]?.spec.runs[0];
  return { ...cell, text: measureParagraphs(emptySpecs(run?.size ?? 11, run?.font ?? 'Calibri'), metrics) };
}
