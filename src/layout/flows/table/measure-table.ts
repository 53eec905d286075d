/** A table: its columns by content, its rows by their text, its head again on every continuation. */

import type { Cache } from '../../../foundation/memory/memory.ts';
import type { Pt } from '../../../foundation/units.ts';
import type { Table } from '../../../markup/deck.ts';
import { type Flow, type MeasureContext, makeFlow, mergePlacements } from '../../flow.ts';
import { tableColumnWidths } from './column-widths.ts';
import { drawBars } from './draw-bars.ts';
import { drawLikelihoods } from './draw-likelihoods.ts';
import { drawRanges } from './draw-ranges.ts';
import { type GridRow, makeGrid, type TableGrid } from './grid-rows.ts';
import { cellPad, type MeasuredRow, measureRows, type RowFrame, totalHeight } from './measure-rows.ts';
import { placeRows } from './place-rows.ts';
import { splitRows } from './split-rows.ts';

/** Room that a row may be given beyond its text, as a share of the text size: what looks right, and the most; more of both with air. */
const roomy = { best: 0.3, limit: 0.9 };
/** Of the height of a line, what a row is at most taller than its text: farther apart, rows no longer belong together. More with air. */
const mostBlank = 0.8;
const blankByAir = 0.5;
const lineHeight = 1.2;
/** A head grows less than its rows: heads of tables beside each other stand on one line. */
const mostForHead: Pt = 2;

export function measureTable(table: Table, width: Pt, context: MeasureContext): Flow {
  // The next try may differ only in air, or in the sizes of other blocks.
  const key = { of: [context.look, table], words: `${width} ${context.sizes.table}` };
  const { rows, ...measured } = context.memory.recall(measuredTables, key, () => measureAt(table, width, context));
  return tableOf(rows, { table, context, ...measured });
}

interface MeasuredTable extends Omit<TableFrame, 'table' | 'context'> {
  readonly rows: readonly MeasuredRow[];
}

/** Only the size that was tried last is kept: all sizes together would hold too much text. */
const measuredTables: Cache<MeasuredTable> = { name: 'measured tables', keeps: 1 };

/** Columns and rows in one size of text; air does not change them. */
function measureAt(table: Table, width: Pt, context: MeasureContext): MeasuredTable {
  return measureGrid(makeGrid(table, context), table, { width, context });
}

function measureGrid(
  grid: TableGrid,
  { columns }: Table,
  { width, context }: { readonly width: Pt; readonly context: MeasureContext },
): MeasuredTable {
  const { widths, isCramped, isCut } = tableColumnWidths(grid, { width, columns, metrics: context.look.metrics });
  const frame = { widths, metrics: context.look.metrics, isTop: grid.head.length === 0, memory: context.memory };
  const head = measureRows(grid.head, { ...frame, isTop: true });
  return { frame, isCramped, isCut, head, rows: measureRows(grid.rows, frame) };
}

interface TableFrame {
  readonly table: Table;
  readonly context: MeasureContext;
  readonly frame: RowFrame;
  readonly isCramped: boolean;
  readonly isCut: boolean;
  readonly head: readonly MeasuredRow[];
}

function tableOf(body: readonly MeasuredRow[], shared: TableFrame): Flow {
  const { table, context, frame, isCramped, isCut, head } = shared;
  const rows = [...head, ...body];
  const headHeight = totalHeight(head.map((row) => row.height));
  const height = totalHeight(rows.map((row) => row.height));
  const { origin } = table;
  const name = context.topic ? `${context.topic} table` : 'Table';
  const { table: size, air } = context.sizes;
  const most = Math.max(0, size * lineHeight * (mostBlank + (air - 1) * blankByAir) - 2 * cellPad);
  const roomierBy = (share: number): Pt => height + rows.length * Math.min(size * share * air, most);
  return makeFlow({
    name,
    origin,
    height,
    best: roomierBy(roomy.best),
    limit: roomierBy(roomy.limit),
    isCramped,
    isCut,
    hasRows: rows.length > 0,
    place: (box) => {
      if (rows.length === 0) return mergePlacements([]);
      const spare = Math.max(box.height, height) - height;
      const headExtra = body.length > 0 ? Math.min(mostForHead, spare / rows.length) : spare / rows.length;
      const extra = (spare - headExtra * head.length) / Math.max(1, body.length);
      const placed = placeRows({ rows, headRows: head.length, extra, headExtra });
      const size = { width: totalHeight(frame.widths), height: totalHeight(placed.map((row) => row.height)) };
      const item = { kind: 'table', name, box: { ...box, ...size }, columns: frame.widths, rows: placed } as const;
      return {
        items: [
          { item: { ...item, headRows: head.length, alt: table.alt, origin }, role: 'table' },
          ...[drawBars, drawRanges, drawLikelihoods].flatMap((draw) =>
            draw(rows, { name, box, widths: frame.widths, heights: placed.map((row) => row.height), look: context.look }),
          ),
        ],
        groups: [],
        diagnostics: [],
      };
    },
    split: (room, isForced) => {
      const parts = splitRows(body, { height: room - headHeight, isForced, frame });
      const again = parts ? openGroup(parts.head, parts.rest) : [];
      return parts && { head: tableOf(parts.head, shared), rest: tableOf([...again, ...parts.rest], shared) };
    },
    atWidth: (width) => {
      const rowsOf = (measured: readonly MeasuredRow[]): readonly GridRow[] => measured.map(({ row }) => row);
      const grid = { columnCount: frame.widths.length, head: rowsOf(head), rows: rowsOf(body) };
      const { rows: again, ...measured } = measureGrid(grid, table, { width, context });
      return tableOf(again, { table, context, ...measured });
    },
  });
}

/**
 * The row that says what the rows after a parting count, to stand above them again. None where the next begins a group of its
 * own or the last was closed by its total, nor where nothing but that row stood before the parting: it would come again for ever.
 */
function openGroup(before: readonly MeasuredRow[], after: readonly MeasuredRow[]): readonly MeasuredRow[] {
  const last = before.findLastIndex(({ row }) => row.kind === 'group');
  const since = before.slice(last + 1);
  const isOpen = last >= 0 && since.length > 0 && since.every(({ row }) => row.kind !== 'total');
  return isOpen && after[0]?.row.kind !== 'group' ? before.slice(last, last + 1) : [];
}
