/** A table's cells with the columns they stand in and their text styled: what rows are measured from. */
import type { Origin } from '../../../foundation/diagnostic.ts';
import type { Pt } from '../../../foundation/units.ts';
import type { CellLikelihood, CellRange, Table, TableCell, TableRow } from '../../../markup/deck.ts';
import type { Color, FontFamily, ParagraphSpec } from '../../../text/body.ts';
import { type MeasuredParagraph, measureParagraphs } from '../../../text/measure-paragraph.ts';
import { ratingLook } from '../../../theme/rating-fill.ts';
import type { MeasureContext } from '../../flow.ts';
import { styleParagraphs } from '../../style-paragraphs.ts';
import { laidSize } from '../../style-runs.ts';
import { toneColor } from '../../tone-color.ts';
import { stickSpec } from '../likelihood-stick.ts';

export interface GridCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly text: readonly MeasuredParagraph[];
  readonly fill?: Color;
  /** Its text stands in the middle of the row, however many lines others have. */
  readonly isMiddle?: true;
  /** A track under its text, in the blank line at its end. */
  readonly likelihood?: CellLikelihood;
  /** Share of the room beside its text that a bar fills. */
  readonly bar?: number;
  /** Drawn in it, on an axis. */
  readonly range?: CellRange;
  readonly origin?: Origin;
}

export interface GridRow {
  readonly kind: TableRow['kind'];
  readonly cells: readonly GridCell[];
  readonly origin: Origin;
}

export interface TableGrid {
  readonly columnCount: number;
  readonly head: readonly GridRow[];
  readonly rows: readonly GridRow[];
}

export function makeGrid(table: Table, context: MeasureContext): TableGrid {
  const head = placeRows(table.head, table, context);
  const rows = placeRows(table.rows, table, context);
  const ends = [...head, ...rows].flatMap(({ cells }) => cells.map(({ column, columnSpan }) => column + columnSpan));
  return { columnCount: Math.max(1, table.columns.length, ...ends), head, rows };
}

/** Gives each cell the first column that no cell from above reaches into. */
function placeRows(rows: readonly TableRow[], table: Table, context: MeasureContext): readonly GridRow[] {
  // Rows that each column is still taken for by a cell that began above.
  let taken: readonly number[] = [];
  return rows.map((row, index) => {
    const next = taken.map((count) => Math.max(0, count - 1));
    let column = 0;
    const cells = row.cells.map((cell): GridCell => {
      while ((taken[column] ?? 0) > 0) column += 1;
      const look = cell.rating && ratingLook(cell.rating, context.look.theme.colors);
      const placed = {
        column,
        columnSpan: cell.columnSpan,
        // A span never reaches out of the head, nor out of the table.
        rowSpan: Math.max(1, Math.min(cell.rowSpan, rows.length - index)),
        ...(look ? { fill: look.fill } : cell.isQuiet ? { fill: 'panel' as const } : {}),
        ...(cell.isLarge ? { isMiddle: true as const } : {}),
        ...(cell.likelihood ? { likelihood: cell.likelihood } : {}),
        ...(cell.bar === undefined ? {} : { bar: cell.bar }),
        ...(cell.range ? { range: cell.range } : {}),
        text: cellText(
          cell,
          { row, isFirst: column === 0, align: cell.align ?? table.columns[column]?.align ?? 'left', ink: look?.ink ?? 'ink' },
          context,
        ),
        origin: cell.origin,
      };
      for (let at = column; at < column + cell.columnSpan; at++) next[at] = placed.rowSpan - 1;
      column += cell.columnSpan;
      return placed;
    });
    taken = Array.from({ length: Math.max(next.length, column) }, (_, at) => next[at] ?? 0);
    return { kind: row.kind, cells, origin: row.origin };
  });
}

interface CellFrame {
  readonly row: TableRow;
  /** Whether it stands in the first column. */
  readonly isFirst: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly ink: Color;
}

function cellText(
  cell: TableCell,
  { row, isFirst, align, ink }: CellFrame,
  { sizes, look }: MeasureContext,
): readonly MeasuredParagraph[] {
  const color = cell.tone ? toneColor(cell.tone) : ink;
  const size = sizes.table + (cell.isLarge ? larger : 0);
  const style = { size, color, bold: (row.kind !== 'body' && row.kind !== 'part') || cell.header, air: 0.6, align };
  const plain = styleParagraphs(cell.paragraphs, style, look.theme);
  const further = row.kind === 'part' && isFirst ? partIndent : 0;
  const told = plain.map((spec) => ({ ...spec, indent: spec.indent + further, isExact: true as const }));
  const specs = cell.likelihood ? [...told, stickSpec(look.theme)] : told;
  return measureParagraphs(
    specs.length > 0 ? specs : emptySpecs(laidSize(sizes.table, look.theme), look.theme.fonts.body),
    look.metrics,
  );
}

/** By how much the letters of a matrix are larger than the words beside them. */
const larger: Pt = 2;

/** How far "of whom" stands in from the row that it divides. */
const partIndent: Pt = 14;

const side: Pt = 8;

/** Room left and right of the axis in a cell that draws a range. */
export const rangeSides: Pt = side;

/** What such a cell asks for at least, and where there is room. */
export const rangeWidths = { least: 70, natural: 150 } as const;

/** Room left and right of a cell's text; figures at the right edge keep away from the words of the next column. */
export const cellSides = ({ text }: Pick<GridCell, 'text'>): { readonly left: Pt; readonly right: Pt } => ({
  left: side,
  right: text[0]?.spec.align === 'right' ? side * 2 : side,
});

/** What an empty cell holds: a paragraph, so that its row is a line tall. */
export const emptySpecs = (size: Pt, font: FontFamily): readonly ParagraphSpec[] => [
  {
    runs: [{ text: '', font, size, bold: false, italic: false, superscript: false, color: 'ink' }],
    align: 'left',
    level: 0,
    indent: 0,
    hanging: 0,
    spaceBefore: 0,
    keepWithNext: false,
    isExact: true,
  },
];
