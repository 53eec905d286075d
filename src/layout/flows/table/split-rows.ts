/** Where a table parts: between rows, and inside one only where nothing else helps. */

import type { Pt } from '../../../foundation/units.ts';
import { type BodyFrame, type BrokenParagraph, joinBroken } from '../../../text/break-body.ts';
import { splitText } from '../../split-text.ts';
import type { GridCell, GridRow } from './grid-rows.ts';
import {
  breakCell,
  brokenCells,
  emptied,
  type MeasuredRow,
  measureRows,
  type RowFrame,
  totalHeight,
  unitsOf,
  withoutSpans,
} from './measure-rows.ts';

export interface RowParts {
  readonly head: readonly MeasuredRow[];
  readonly rest: readonly MeasuredRow[];
}

interface RowRoom {
  /** For rows; the head row has been taken off. */
  readonly height: Pt;
  /** At the top of a page, where a poor parting is better than none. */
  readonly isForced: boolean;
  readonly frame: RowFrame;
}

/** Fewer rows than this under a head row, at the foot of a page that began with something else, are not worth it. */
const fewest = 2;

export function splitRows(rows: readonly MeasuredRow[], room: RowRoom): RowParts | undefined {
  const count = rowsThatFit(rows, room.height);
  if (count >= (room.isForced ? 1 : fewest) && count < rows.length)
    return { head: rows.slice(0, count), rest: rows.slice(count) };
  if (!room.isForced) return undefined;
  const [unit = []] = unitsOf(rows);
  if (unit.length > 1) return splitUnit(rows, unit.length, room);
  return splitFirstRow(rows, room);
}

/** How many rows fit, in whole units. */
function rowsThatFit(rows: readonly MeasuredRow[], height: Pt): number {
  let count = 0;
  let used: Pt = 0;
  for (const unit of unitsOf(rows)) {
    used += totalHeight(unit.map((row) => row.height));
    if (used > height) break;
    count += unit.length;
  }
  return count;
}

/**
 * A set of tied rows taller than a page parts between any two of its rows. A cell that reaches over the cut stands on
 * both sides of it; where it is too long for that, the spans are dissolved.
 */
function splitUnit(rows: readonly MeasuredRow[], length: number, room: RowRoom): RowParts | undefined {
  const unit = rows.slice(0, length).map(({ row }) => row);
  const loose = measureRows(withoutSpans(unit, room.frame.metrics), room.frame);
  const others = rows.slice(length);
  let count = 0;
  while (count < loose.length && totalHeight(loose.slice(0, count + 1).map(({ height }) => height)) <= room.height) count += 1;
  const cut = cutSpans(unit, count, room);
  if (cut) return { head: cut.head, rest: [...cut.rest, ...others] };
  if (count > 0) return { head: loose.slice(0, count), rest: [...loose.slice(count), ...others] };
  return splitFirstRow([...loose, ...others], room);
}

/** A cell that stands again after a cut may take this share of a page. */
const mostAgain = 0.2;

function cutSpans(rows: readonly GridRow[], count: number, { height, frame }: RowRoom): RowParts | undefined {
  const [first, ...others] = rows.slice(count);
  if (count === 0 || !first) return undefined;
  const before = rows.slice(0, count);
  const above = before.map((row, index) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, count - index) })),
  }));
  const reaching = before.flatMap((row, index) =>
    row.cells.map((cell) => ({ ...cell, rowSpan: cell.rowSpan - (count - index) })).filter(({ rowSpan }) => rowSpan > 0),
  );
  if (reaching.some((cell) => breakCell(cell, first.kind, frame).height > height * mostAgain)) return undefined;
  const head = measureRows(above, frame);
  if (totalHeight(head.map((row) => row.height)) > height) return undefined;
  const cells = [...first.cells, ...reaching].sort((a, b) => a.column - b.column);
  return { head, rest: measureRows([{ ...first, cells }, ...others], frame) };
}

/** The last resort: the first row's cells each part where their text allows. */
function splitFirstRow(rows: readonly MeasuredRow[], { height, frame }: RowRoom): RowParts | undefined {
  const [first, ...others] = rows;
  if (!first) return undefined;
  const head: GridCell[] = [];
  const rest: GridCell[] = [];
  for (const cell of first.row.cells) {
    const parts = splitCell(cell, first.row.kind, { height, frame });
    if (!parts) return undefined;
    head.push(parts.head);
    rest.push(parts.rest);
  }
  const [measuredHead] = measureRows([{ ...first.row, cells: head }], frame);
  const [measuredRest] = measureRows([{ ...first.row, cells: rest }], frame);
  if (!measuredHead || !measuredRest || measuredHead.height > height) return undefined;
  return { head: [measuredHead], rest: [measuredRest, ...others] };
}

function splitCell(
  cell: GridCell,
  kind: GridRow['kind'],
  { height, frame }: Pick<RowRoom, 'height' | 'frame'>,
): { readonly head: GridCell; readonly rest: GridCell } | undefined {
  const { paragraphs, frame: cellFrame, height: whole } = breakCell(cell, kind, frame);
  if (whole <= height) return { head: cell, rest: emptied(cell, frame.metrics) };
  const parts = splitText(paragraphs, { height, minimumLines: 1, frame: cellFrame, metrics: frame.metrics });
  return parts && { head: holding(cell, parts.head, cellFrame, frame), rest: holding(cell, parts.rest, cellFrame, frame) };
}

/** The cell with other text, which stays broken as it is. */
function holding(cell: GridCell, text: readonly BrokenParagraph[], cellFrame: BodyFrame, { widths, memory }: RowFrame): GridCell {
  memory.keep(brokenCells, { of: [widths, text] }, joinBroken(text, cellFrame));
  return { ...cell, text };
}
