/** A table: its columns by content, its rows by their text, its head again on every continuation. */

import type { Shelf } from '../../../foundation/memory/memory.ts';
import type { Pt } from '../../../foundation/units.ts';
import type { Table } from '../../../markup/deck.ts';
import { type Bench, type Flow, makeFlow, mergePlacements } from '../../flow.ts';
import { columnWidths } from './column-widths.ts';
import { type Grid, type GridRow, makeGrid } from './grid-rows.ts';
import { type MeasuredRow, measureRows, type RowFrame, totalHeight } from './measure-rows.ts';
import { placeRows } from './place-rows.ts';
import { splitRows } from './split-rows.ts';

/** Room that a row may be given beyond its text, as a share of the text size: what looks right, and the most; more of both with air. */
const roomy = { best: 0.3, limit: 0.9 };

export function measureTable(table: Table, width: Pt, bench: Bench): Flow {
  // The next try may differ only in air, or in the sizes of other blocks.
  const key = { of: [bench.look, table], words: `${width} ${bench.sizes.table}` };
  const { rows, ...measured } = bench.memory.recall(measuredTables, key, () => measureAt(table, width, bench));
  return tableOf(rows, { table, bench, ...measured });
}

interface MeasuredTable extends Omit<TableFrame, 'table' | 'bench'> {
  readonly rows: readonly MeasuredRow[];
}

/** At the size tried last: the text of all others would be held. */
const measuredTables: Shelf<MeasuredTable> = { name: 'measured tables', keeps: 1 };

/** Columns and rows in one size of text; air does not change them. */
function measureAt(table: Table, width: Pt, bench: Bench): MeasuredTable {
  return measureGrid(makeGrid(table, bench), table, { width, bench });
}

function measureGrid(
  grid: Grid,
  { columns }: Table,
  { width, bench }: { readonly width: Pt; readonly bench: Bench },
): MeasuredTable {
  const { widths, isCramped } = columnWidths(grid, { width, columns });
  const frame = { widths, metrics: bench.look.metrics, isTop: grid.head.length === 0, memory: bench.memory };
  const head = measureRows(grid.head, { ...frame, isTop: true });
  return { frame, isCramped, head, rows: measureRows(grid.rows, frame) };
}

interface TableFrame {
  readonly table: Table;
  readonly bench: Bench;
  readonly frame: RowFrame;
  readonly isCramped: boolean;
  readonly head: readonly MeasuredRow[];
}

function tableOf(body: readonly MeasuredRow[], shared: TableFrame): Flow {
  const { table, bench, frame, isCramped, head } = shared;
  const rows = [...head, ...body];
  const headHeight = totalHeight(head.map((row) => row.height));
  const height = totalHeight(rows.map((row) => row.height));
  const { origin } = table;
  const name = bench.topic ? `${bench.topic} table` : 'Table';
  const { table: size, air } = bench.sizes;
  const roomierBy = (share: number): Pt => height + rows.length * size * share * air;
  return makeFlow({
    name,
    origin,
    height,
    best: roomierBy(roomy.best),
    limit: roomierBy(roomy.limit),
    isCramped,
    place: (box) => {
      if (rows.length === 0) return mergePlacements([]);
      const extra = (Math.max(box.height, height) - height) / Math.max(1, rows.length);
      const placed = placeRows({ rows, headRows: head.length, extra });
      const size = { width: totalHeight(frame.widths), height: totalHeight(placed.map((row) => row.height)) };
      const item = { kind: 'table', name, box: { ...box, ...size }, columns: frame.widths, rows: placed } as const;
      return {
        items: [{ item: { ...item, headRows: head.length, alt: table.alt, origin }, role: 'table' }],
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
      const { rows: again, ...measured } = measureGrid(grid, table, { width, bench });
      return tableOf(again, { table, bench, ...measured });
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
  const isOpen = last >= 0 && since.length > 0 && since.every(({ row }) => row.kind === 'body');
  return isOpen && after[0]?.row.kind !== 'group' ? before.slice(last, last + 1) : [];
}
