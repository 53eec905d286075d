/** What is counted besides casualties: displaced people, houses, customers, money. One line for each measure, item and unit. */
import type { Quantity } from '../../briefing/quantity/quantity.ts';
import { othersTitle } from '../sentences/others.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { sentence } from '../sentences/sentence.ts';
import { type Note, type Uncounted, uncountedIn } from './captions.ts';
import { isCasualty } from './casualty-table.ts';
import { type Cell, nameOfCell, placeOfCell } from './cells.ts';
import { type CountedMeasure, type Counting, totalOn } from './counting.ts';
import { type DrawnMarks, isWorthDrawing, marksOf } from './drawn-marks.ts';
import { chartOf, type FigureChart } from './figure-chart.ts';
import type { Total } from './totals.ts';

export interface OtherRow {
  /** Where, and of whom: empty for the whole incident. */
  readonly where: string;
  readonly figure: Quantity;
  readonly sources: readonly string[];
  /** `null` where nobody states a figure. */
  readonly status: Cell['status'] | null;
  /** The parts of the figure, by group. */
  readonly parts: readonly { readonly name: Sentence; readonly figure: Quantity; readonly at: string }[];
  /** Counted within another row; shown and not added, and not drawn beside it. */
  readonly is_contained: boolean;
  readonly at: string;
}

export interface OtherFigure {
  /** "Houses destroyed", "customers without power". */
  readonly name: Sentence;
  readonly unit: string | null;
  /** The year whose prices an amount of money is in: a name, no number to be grouped. */
  readonly prices: string | null;
  readonly rows: readonly OtherRow[];
  /** Its rows are drawn on an axis beside their numbers: some are not exact, or four at least compare, and no chart draws them. */
  readonly is_drawn: boolean;
  /** More than one row: then the total stands below them. */
  readonly has_total: boolean;
  readonly total: Total;
  /** For whom, or where, no figure is stated; `null` where all have one. */
  readonly missing: Sentence | null;
  readonly parts: Total['parts'];
  readonly at: string;
}

/** One measure at several places. */
export interface OtherChart extends FigureChart {
  readonly name: Sentence;
  readonly unit: string | null;
}

/** Lines of one table, where it stands beside another. */
export interface LinesBeside {
  readonly lines: readonly OtherFigure[];
  /** At least one line is drawn: then the table has a column for it. */
  readonly has_axis: boolean;
  /** What the lines are drawn with. */
  readonly marks: DrawnMarks;
  readonly at: string;
}

export interface OtherFigures {
  readonly title: Sentence;
  readonly lines: readonly OtherFigure[];
  /** The same lines as tables that stand side by side, of about as many rows each; a single one while it is short. */
  readonly tables: readonly LinesBeside[];
  /** A chart of one measure at several places; `null` where no measure has two rows with a number, or the table leaves it no room. */
  readonly chart: OtherChart | null;
  /** For whom, or where, no figure is stated, a sentence a line. */
  readonly missing: readonly Sentence[];
  readonly uncounted: readonly Uncounted[];
  /** Reports that later ones replaced, one sentence each. */
  readonly former: readonly Uncounted[];
  /** The place that all rows are about, told once below the table; `null` where they differ, and where it is that of the incident. */
  readonly place: string | null;
  /** How all figures stand, told once below the table; `null` where rows differ. */
  readonly status: Cell['status'] | null;
  readonly notes: readonly Note[];
  readonly at: string;
}

export function tabulateOthers(counting: Counting, notes: readonly Note[]): OtherFigures {
  const others = counting.lines.filter(({ measure }) => !isCasualty(measure));
  const cells = others.flatMap((line) => line.cells);
  const place = sharedPlace(cells);
  const statuses = new Set(cells.flatMap(({ figure, status }) => (figure.stated || figure.word !== null ? [status] : [])));
  const [status = null] = statuses;
  const counted = others.flatMap((line) => lineOf(line, counting, place).map((told) => ({ line, told })));
  const chart = sumOf(counted.map(({ told }) => rowsOf(told))) > mostBesideChart ? null : firstChart(others);
  const lines = counted.map(
    ({ line, told }): OtherFigure => ({
      ...told,
      is_drawn: chart === null && told.has_total && chartFor(line) !== null && isWorthDrawing(drawnFigures(told)),
    }),
  );
  return {
    title: othersTitle(lines),
    lines,
    tables: sideBySide(lines),
    chart,
    uncounted: uncountedIn(others).filter(({ is_former }) => !is_former),
    former: uncountedIn(others).filter(({ is_former }) => is_former),
    place: place === counting.mainPlace ? null : place,
    status: statuses.size === 1 && cells.length > 1 ? status : null,
    missing: lines.flatMap(({ missing }) => missing ?? []),
    notes,
    at: 'figures',
  };
}

/** The place of every row that has one, where the rows of each measure are told apart without it. */
function sharedPlace(cells: readonly Cell[]): string | null {
  const placed = cells.filter(({ places }) => places.length > 0);
  const [first, ...others] = placed.map(placeOfCell);
  if (first === undefined || others.length === 0 || others.some((place) => place !== first)) return null;
  // A row without a place beside such rows is about the whole incident.
  const isTellable = placed.every(
    ({ measure, party }) => party !== null || cells.filter((other) => other.measure === measure).length === 1,
  );
  return isTellable && cells.every(({ places, party }) => places.length > 0 || party !== null) ? first : null;
}

function lineOf(line: CountedMeasure, counting: Counting, shared: string | null): readonly OtherFigure[] {
  const total = totalOn('with_attackers', line, counting);
  if (!total) return [];
  const { cells, unit, prices } = line;
  return [
    {
      name: nameOfLine(line),
      unit,
      prices: prices === null ? null : String(prices),
      rows: cells.map((cell) => ({
        where: nameOfCell({ ...cell, item: null, ...(shared === null ? {} : { places: [] }) }),
        figure: cell.figure,
        sources: cell.sources,
        status: cell.figure.stated || cell.figure.word !== null ? cell.status : null,
        parts: Object.entries(cell.of_whom).map(([group, part]) => ({
          name: counting.groupOf(group).name,
          figure: part,
          at: `${cell.row}.of_whom.${group}`,
        })),
        is_contained: cell.part_of !== null,
        at: cell.at,
      })),
      is_drawn: false,
      has_total: cells.length > 1 || total.is_withheld,
      total,
      missing: total.is_withheld
        ? sentence('casualties.notAllShown', total.at, { measure: { kind: 'sentence', sentence: nameOfLine(line) } })
        : total.without_figure.length > 0 && cells.length > 1
          ? sentence('casualties.noFigure', total.at, {
              measure: { kind: 'sentence', sentence: nameOfLine(line) },
              names: { kind: 'names', names: total.without_figure },
            })
          : null,
      parts: total.parts,
      at: cells[0]?.row ?? 'figures',
    },
  ];
}

/** A table of more rows is set as two. */
const mostRows = 9;

/** Beside more rows a chart of one of the lines has no room. */
const mostBesideChart = 15;

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** A line of one figure is one row; of several, each has its own, under a heading and over a total. */
const rowsOf = ({ rows, has_total, parts }: OtherFigure): number =>
  rows.reduce((sum, row) => sum + 1 + row.parts.length, 0) + (has_total ? 2 + parts.length : 0);

function sideBySide(lines: readonly OtherFigure[]): readonly LinesBeside[] {
  const rows = lines.map(rowsOf);
  const at = 'figures';
  const table = (half: readonly OtherFigure[]): LinesBeside => {
    const drawn = half.filter(isDrawn);
    return { lines: half, has_axis: drawn.length > 0, marks: marksOf(drawn.map(drawnFigures), at), at };
  };
  if (lines.length < 2 || sumOf(rows) <= mostRows) return lines.length > 0 ? [table(lines)] : [];
  const cuts = lines.slice(1).map((_, index) => index + 1);
  const uneven = (cut: number): number => Math.abs(sumOf(rows.slice(0, cut)) - sumOf(rows.slice(cut)));
  const cut = cuts.reduce((best, each) => (uneven(each) < uneven(best) ? each : best));
  return [lines.slice(0, cut), lines.slice(cut)].map(table);
}

/** A figure within another is not drawn beside it. */
const drawnFigures = ({ rows }: Pick<OtherFigure, 'rows'>): readonly Quantity[] =>
  rows.filter(({ figure, is_contained }) => figure.stated && !is_contained).map(({ figure }) => figure);

const isDrawn = ({ is_drawn }: OtherFigure): boolean => is_drawn;

/** With the item where there is one: "houses: destroyed". */
export const nameOfLine = ({ measure, item, cells }: Pick<CountedMeasure, 'measure' | 'item' | 'cells'>): Sentence =>
  item === null
    ? measure.name
    : sentence('measures.ofItem', cells[0]?.row ?? 'figures', { item, measure: { kind: 'sentence', sentence: measure.name } });

const chartFor = ({ cells }: CountedMeasure): FigureChart | null =>
  chartOf(cells.filter(({ party, places }) => party !== null || places.length > 0));

/** The first line whose rows can be compared: bars of different measures would share no scale that means anything. */
function firstChart(others: readonly CountedMeasure[]): OtherChart | null {
  for (const line of others) {
    const chart = chartFor(line);
    if (chart) return { ...chart, name: nameOfLine(line), unit: line.unit, at: line.cells[0]?.row ?? 'figures' };
  }
  return null;
}
