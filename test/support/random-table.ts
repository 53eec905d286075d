/** Tables with heads, groups, totals, and cells over several columns or rows. */
import fc from 'fast-check';
import type { Table, TableRow } from '../../src/markup/deck.ts';
import type { Run } from '../../src/markup/run.ts';
import { cell, row, table } from '../layout/make-deck.ts';
import { runsOf, tone } from './random-prose.ts';
import { randomLabel, type Texts } from './random-text.ts';

/** One row, its cells wide enough together to fill the columns. */
const bodyRow = (width: number, texts: Texts): fc.Arbitrary<TableRow> =>
  fc
    .record({
      kind: fc.constantFrom('body', 'body', 'body', 'group', 'total'),
      cells: fc.array(
        fc.record({
          runs: runsOf(texts),
          span: fc.integer({ min: 1, max: width }),
          tone: fc.option(tone, { nil: undefined }),
        }),
        { minLength: width, maxLength: width },
      ),
    })
    .map(({ kind, cells }) => {
      let free = width;
      const filled = cells.flatMap(({ runs, span, tone: own }, index) => {
        const columnSpan = index === cells.length - 1 ? free : Math.min(span % 3 === 0 ? span : 1, free);
        free -= columnSpan;
        return columnSpan > 0 ? [cell(runs, { columnSpan, ...(own ? { tone: own } : {}) })] : [];
      });
      return row(kind, ...filled);
    });

/** Gives every so many rows one cell before all others, which reaches over them and may be taller than they are. */
const withSpans = (rows: readonly TableRow[], reach: number, labels: readonly (readonly Run[])[]): readonly TableRow[] =>
  rows.map((one, index) => {
    if (index % reach !== 0) return one;
    const rowSpan = Math.min(reach, rows.length - index);
    const label = labels[(index / reach) % labels.length] ?? [];
    return { ...one, cells: [cell(label, { rowSpan, header: true }), ...one.cells] };
  });

/** The first row has a cell in each column: LibreOffice loses columns in which none begins. */
export const tableUpTo = (columnCount: number, texts: Texts): fc.Arbitrary<Table> =>
  fc
    .integer({ min: 1, max: columnCount })
    .chain((width) =>
      fc.record({
        head: fc.array(fc.array(randomLabel, { minLength: width, maxLength: width }), { maxLength: 2 }),
        first: fc.array(randomLabel, { minLength: width, maxLength: width }),
        rows: fc.array(bodyRow(width, texts), { maxLength: 22 }),
        reach: fc.integer({ min: 0, max: 12 }),
        labels: fc.array(runsOf(texts), { minLength: 1, maxLength: 4 }),
        cards: fc.option(fc.constantFrom('yes' as const, 'thin' as const), { nil: undefined }),
      }),
    )
    .map(({ head, first, rows, reach, labels, cards }) => {
      const isSpanning = reach > 1;
      const heads = head.map((labels) => row('head', ...(isSpanning ? ['Span', ...labels] : labels)));
      const all = [row('body', ...first), ...rows];
      return table(heads, isSpanning ? withSpans(all, reach, labels) : all, cards ? { cards } : {});
    });
