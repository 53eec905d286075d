/** Tables: rows with their kind, cells with their spans, and a grid without holes. */
import { readCellRange, shareAxes } from './build-cell-range.ts';
import { buildContent } from './build-prose.ts';
import type { Table, TableCell, TableColumn, TableRow } from './deck.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import type { Tone } from './run.ts';
import { childrenNamed, isElement, type MarkupElement } from './tree.ts';

export function buildTable(element: MarkupElement, reading: MarkupReading): Table {
  const rowElements = childrenNamed(element, 'tr');
  const rows = shareAxes(
    rowElements.map((row) => buildRow(row, reading)),
    reading,
  );
  const width = checkGrid(rows, rowElements, reading);
  // The head is what stands above the first row that has a plain cell, or that says what else it is.
  const firstPlain = rows.findIndex(({ kind, cells }) => kind !== 'body' || cells.some(({ header }) => !header));
  const { cards } = element.attributes;
  const headCount = firstPlain < 0 ? Math.min(1, rows.length) : firstPlain;
  return {
    kind: 'table',
    columns: buildColumns(element, width, reading),
    head: rows.slice(0, headCount).map((row) => ({ ...row, kind: 'head' })),
    rows: rows.slice(headCount),
    alt: element.attributes.alt ?? '',
    ...(cards === undefined || cards === 'no' ? {} : { cards: cards as 'yes' | 'thin' }),
    origin: element.origin,
  };
}

function buildRow(row: MarkupElement, reading: MarkupReading): TableRow {
  const { kind = 'body' } = row.attributes;
  const cells = row.children.filter(isElement).map((cell) => buildCell(cell, reading));
  if (kind === 'legend') return { kind: 'body', cells, isLegend: true, origin: row.origin };
  return { kind: kind as TableRow['kind'], cells, origin: row.origin };
}

function buildCell(cell: MarkupElement, reading: MarkupReading): TableCell {
  const { align, tone, span, rowspan } = cell.attributes;
  const range = readCellRange(cell, reading);
  return {
    paragraphs: buildContent(cell, reading),
    ...(range ? { range } : {}),
    ...likelihoodOf(cell),
    ...(align === undefined ? {} : { align: align as TableColumn['align'] }),
    columnSpan: Number(span ?? 1),
    rowSpan: Number(rowspan ?? 1),
    ...(tone === undefined ? {} : { tone: tone as Tone }),
    ...(cell.attributes.quiet === 'yes' ? { isQuiet: true as const } : {}),
    header: cell.name === 'th',
    origin: cell.origin,
  };
}

function likelihoodOf({ attributes: { from, to } }: MarkupElement): Pick<TableCell, 'likelihood'> {
  if (!from || !to) return {};
  const [least, most] = [Number(from), Number(to)].sort((a, b) => a - b);
  return { likelihood: { from: least ?? 0, to: most ?? 100 } };
}

/**
 * Every row must fill the width of the first, counting cells that reach down from above: PowerPoint repairs a table
 * with a hole in it. Returns that width in columns.
 */
function checkGrid(rows: readonly TableRow[], elements: readonly MarkupElement[], reading: MarkupReading): number {
  const width = rows[0]?.cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0) ?? 0;
  // For each column, how many rows below are already taken.
  let taken: number[] = new Array(width).fill(0);
  for (const [index, { cells, origin }] of rows.entries()) {
    const free = taken.filter((below) => below === 0).length;
    const given = cells.reduce((sum, { columnSpan }) => sum + columnSpan, 0);
    if (given < free)
      reportProblem(reading, origin, [
        'MUP005',
        `missing cell: the row fills ${given} of ${free} columns`,
        'add cells, or widen one with span',
      ]);
    if (given > free)
      reportProblem(reading, origin, [
        'MUP004',
        `too many cells: the row fills ${given} of ${free} columns`,
        'delete cells, or lessen a span',
      ]);
    const tooDeep = cells.findIndex(({ rowSpan }) => index + rowSpan > rows.length);
    const cell = elements[index]?.children.filter(isElement)[tooDeep];
    if (cell)
      reportProblem(reading, cell.origin, [
        'MUP006',
        'invalid rowspan: it reaches below the table',
        `at most ${rows.length - index} here`,
      ]);
    taken = takeRow(taken, cells);
  }
  return width;
}

function takeRow(taken: readonly number[], cells: readonly TableCell[]): number[] {
  const next = taken.map((below) => Math.max(0, below - 1));
  let column = 0;
  for (const { columnSpan, rowSpan } of cells) {
    while ((taken[column] ?? 0) > 0) column += 1;
    for (const end = column + columnSpan; column < end && column < next.length; column += 1) next[column] = rowSpan - 1;
  }
  return next;
}

function buildColumns(element: MarkupElement, width: number, reading: MarkupReading): readonly TableColumn[] {
  const given = childrenNamed(element, 'col');
  const extra = given[width];
  if (extra) reportProblem(reading, extra.origin, ['MUP004', `too many columns: the rows have ${width}`, 'delete the <col>']);
  const total = given.reduce((sum, { attributes }) => sum + Number(attributes.width ?? 0), 0);
  if (total > 100 && given[0])
    reportProblem(reading, given[0].origin, [
      'MUP006',
      `invalid width of <col>: all together are ${total} percent`,
      'at most 100',
    ]);
  return Array.from({ length: width }, (_, index) => {
    const { align = 'left', width: share } = given[index]?.attributes ?? {};
    return { align: align as TableColumn['align'], ...(share === undefined ? {} : { share: Number(share) / 100 }) };
  });
}
