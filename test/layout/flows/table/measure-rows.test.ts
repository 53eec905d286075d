import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../../src/foundation/memory/memory.ts';
import { makeGrid } from '../../../../src/layout/flows/table/grid-rows.ts';
import { measureRows } from '../../../../src/layout/flows/table/measure-rows.ts';
import { cell, row, table } from '../../make-deck.ts';
import { bench } from '../../test-bench.ts';
import { look } from '../../test-look.ts';

/** Three rows of one line, with a cell over them whose words take `lines` lines. */
function heightsOf(lines: number, isTop: boolean): readonly number[] {
  const label = Array.from({ length: lines }, () => 'x').join('\n');
  const rows = [row('body', cell(label, { rowSpan: 3 }), 'a'), row('body', 'b'), row('body', 'c')];
  const grid = makeGrid(table([], rows), bench);
  return measureRows(grid.rows, { widths: [100, 100], metrics: look.metrics, isTop, memory: openMemory() }).map(
    ({ height }) => height,
  );
}

describe('a cell over several rows', () => {
  const [line = 0] = heightsOf(1, false);

  it('adds what it lacks to the last of them', () => {
    expect(heightsOf(2, false)).toEqual([line, line, line]);
    const [first, second, last = 0] = heightsOf(6, false);
    expect([first, second]).toEqual([line, line]);
    expect(last).toBeGreaterThan(line);
    expect(last).toBeLessThan(3 * line);
  });

  it('is held by the last alone where it may begin in the first row of a table, as LibreOffice draws it', () => {
    expect(heightsOf(1, true)).toEqual([line, line, line]);
    const [first, second, last = 0] = heightsOf(3, true);
    expect([first, second]).toEqual([line, line]);
    expect(last).toBeGreaterThan(2 * line);
  });
});
