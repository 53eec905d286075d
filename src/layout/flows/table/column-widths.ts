/** Widths of a table's columns: what the template asked for, the rest by what the cells hold, and then as few lines as may be. */

import type { Pt } from '../../../foundation/units.ts';
import type { TableColumn } from '../../../markup/deck.ts';
import type { FontMetrics } from '../../../text/metrics.ts';
import { hyphenatedWidth, type TextWidths, widthsOf } from '../../text-widths.ts';
import { withFewerLines } from './fewer-lines.ts';
import { cellSides, type GridCell, rangeWidths, type TableGrid } from './grid-rows.ts';

export interface ColumnWidths {
  readonly widths: readonly Pt[];
  /** Some word is wider than its column: smaller type looks better. */
  readonly isCramped: boolean;
  /** It is cramped, and hyphens are no help. */
  readonly isCut: boolean;
}

/** What a column can do with its width. */
interface Demand {
  /** Its longest word. */
  least: Pt;
  /** Its longest paragraph, on one line. */
  natural: Pt;
  /** Its longest figure on one line, of cells whose text stands at the right: "about 135,500 to 141,500". */
  figure: Pt;
  readonly share: number | undefined;
}

/** Share of its line that a head asks for where room is short: two lines are as good as one. */
const headShare = 0.5;

/** A text at the right that is longer than this share of the table is no figure. */
const widestFigure = 0.4;

interface WidthFrame {
  readonly width: Pt;
  readonly columns: readonly TableColumn[];
  readonly metrics: FontMetrics;
}

export function tableColumnWidths(grid: TableGrid, frame: WidthFrame): ColumnWidths {
  const cells = measureCells(grid);
  const generous = demandsOf(cells, grid, { ...frame, headAsks: 1 });
  // Where room is short, heads wrap before the cells under them do.
  const isShort = sum(generous.map(({ natural }) => natural)) > frame.width;
  const headAsks = isShort ? headShare : 1;
  const demands = isShort ? demandsOf(cells, grid, { ...frame, headAsks }) : generous;
  const asked = askedWidths(demands, frame.width);
  const widths = keepWords(asked, demands, frame.width);
  if (holds(widths, demands)) {
    const least = demands.map(({ least: words, figure }, index) => Math.min(Math.max(words, figure), widths[index] ?? 0));
    return { widths: withFewerLines(widths, grid, { width: frame.width, least }), isCramped: false, isCut: false };
  }
  const needs = demandsOf(hyphenated(cells, frame.metrics), grid, { ...frame, headAsks });
  if (holds(widths, needs)) return { widths, isCramped: true, isCut: false };
  const shared = keepWords(askedWidths(needs, frame.width), needs, frame.width);
  return holds(shared, needs) ? { widths: shared, isCramped: true, isCut: false } : { widths, isCramped: true, isCut: true };
}

/** Whether the longest word of each column has its room, or the longest piece of one. */
const holds = (widths: readonly Pt[], demands: readonly Demand[]): boolean =>
  demands.every(({ least }, index) => least <= (widths[index] ?? 0) + 0.01);

/** The same cells, which need no more than their words need with hyphens. Words of heads stay whole. */
const hyphenated = (cells: readonly MeasuredCell[], metrics: FontMetrics): readonly MeasuredCell[] =>
  cells.map((each) => (each.isHead ? each : { ...each, least: Math.min(each.least, hyphenatedWidth(each.cell.text, metrics)) }));

/** What the template asks for, the rest shared out. */
function askedWidths(demands: readonly Demand[], width: Pt): readonly Pt[] {
  const fractions = fractionsOf(demands.map(({ share }) => share));
  const open = demands.filter(({ share }) => share === undefined);
  const shared = shareOut(open, width * (1 - sum(fractions)));
  return demands.map((demand, index) =>
    demand.share === undefined ? (shared[open.indexOf(demand)] ?? 0) : (fractions[index] ?? 0) * width,
  );
}

/**
 * No word is broken while other columns have more than theirs need. Where the words of all columns find no room together, only
 * those columns get more that asked for too little: of the others, the longest words have been chosen already.
 */
function keepWords(widths: readonly Pt[], demands: readonly Demand[], whole: Pt): readonly Pt[] {
  const withFigures = demands.map((demand) => ({ ...demand, least: Math.max(demand.least, demand.figure) }));
  // Figures stay on one line where the words of all columns still have their room.
  const areFigures = sum(withFigures.map(({ least }) => least)) <= whole;
  return keepLeast(widths, areFigures ? withFigures : demands, whole);
}

function keepLeast(widths: readonly Pt[], demands: readonly Demand[], whole: Pt): readonly Pt[] {
  const isRoom = sum(demands.map(({ least }) => least)) <= whole;
  const spare = widths.map((width, index) => Math.max(0, width - (demands[index]?.least ?? 0)));
  const lacking = widths.map((width, index) => {
    const { least = 0, share } = demands[index] ?? {};
    return share === undefined && !isRoom ? 0 : Math.max(0, least - width);
  });
  const [lacked, spared] = [sum(lacking), sum(spare)];
  if (lacked <= 0.01 || spared <= 0) return widths;
  const given = Math.min(1, spared / lacked);
  const taken = Math.min(1, lacked / spared);
  return widths.map((width, index) => width + (lacking[index] ?? 0) * given - (spare[index] ?? 0) * taken);
}

/** What columns with a share (a fraction) take of the width: all of it in proportion, or as asked and four fifths at most. */
function fractionsOf(shares: readonly (number | undefined)[]): readonly number[] {
  const asked = sum(shares.map((share = 0) => share));
  const whole = shares.every((share) => share !== undefined) ? asked : Math.max(1, asked / 0.8);
  return shares.map((share = 0) => (asked > 0 ? share / whole : 0));
}

interface MeasuredCell extends TextWidths {
  readonly cell: GridCell;
  readonly isHead: boolean;
  readonly margins: Pt;
}

/** Cells of one column first: a cell across several only adds what these lack. */
function measureCells({ head, rows }: TableGrid): readonly MeasuredCell[] {
  const measured: MeasuredCell[] = [];
  for (const [part, isHead] of [
    [head, true],
    [rows, false],
  ] as const)
    for (const row of part)
      for (const cell of row.cells) {
        const { left, right } = cellSides(cell);
        const words = widthsOf(cell.text);
        const drawn = cell.range ? rangeWidths : { least: 0, natural: 0 };
        const widths = {
          ...words,
          least: Math.max(words.least, drawn.least),
          natural: Math.max(words.natural, drawn.natural),
        };
        measured.push({ cell, isHead, margins: left + right, ...widths });
      }
  return measured.sort((a, b) => a.cell.columnSpan - b.cell.columnSpan);
}

interface Asking extends WidthFrame {
  /** Share of its line that a head asks for. */
  readonly headAsks: number;
}

function demandsOf(
  cells: readonly MeasuredCell[],
  { columnCount }: TableGrid,
  { columns, width, headAsks }: Asking,
): readonly Demand[] {
  const demands = Array.from(
    { length: columnCount },
    (_, index): Demand => ({ least: 0, natural: 0, figure: 0, share: columns[index]?.share }),
  );
  for (const { cell, isHead, margins, natural, least } of cells) {
    const spanned = demands.slice(cell.column, cell.column + cell.columnSpan);
    const add = (key: 'least' | 'natural' | 'figure', wanted: Pt): void => {
      const missing = wanted - spanned.reduce((total, demand) => total + demand[key], 0);
      if (missing > 0) for (const demand of spanned) demand[key] += missing / spanned.length;
    };
    add('least', least + margins);
    const isFigure = !isHead && cell.columnSpan === 1 && cell.text.every(({ spec }) => spec.align === 'right');
    if (isFigure && natural <= width * widestFigure) add('figure', natural + margins);
    add('natural', Math.min(natural * (isHead ? headAsks : 1) + margins, width * 2));
  }
  return demands.map((demand) => ({ ...demand, natural: Math.max(demand.natural, demand.least) }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Where words have to be broken: the share of the width that columns get by their words, the rest by all that they hold. */
const forWords = 0.75;

/**
 * Shares a width among columns. Too narrow for the words: only the longest are broken. Wider than everything on one
 * line: the surplus in proportion. Between: long texts get more than short ones, yet not in proportion, or a single
 * long cell would starve its neighbours.
 */
function shareOut(demands: readonly Demand[], width: Pt): readonly Pt[] {
  const least = sum(demands.map((demand) => demand.least));
  const natural = sum(demands.map((demand) => demand.natural));
  if (natural === 0) return demands.map(() => width / demands.length);
  if (least >= width && width > 0) {
    const words = demands.map((demand) => demand.least);
    const kept = capAt(words, width * forWords);
    const narrowed = demands.map((demand, index) => ({ ...demand, least: kept[index] ?? 0 }));
    return shareOut(narrowed, width);
  }
  if (natural <= width) return demands.map((demand) => (demand.natural * width) / natural);
  // Plain loops over what stays the same: sixty levels are tried for every table at every size of its text.
  const pulls = demands.map((demand) => ({ ...demand, weight: demand.natural ** 0.75 }));
  const widthAt = ({ natural, least, weight }: (typeof pulls)[number], level: number): Pt =>
    Math.min(natural, Math.max(least, level * weight));
  let [low, high] = [0, Math.max(1, width)];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    let total = 0;
    for (const pull of pulls) total += widthAt(pull, middle);
    if (total <= width) low = middle;
    else high = middle;
  }
  const widths = pulls.map((pull) => widthAt(pull, low));
  return widths.map((each) => each + (width - sum(widths)) / widths.length);
}

/** Each column keeps its width up to one cap, which lets all of them fill the given width: one long word costs no short one. */
function capAt(wishes: readonly Pt[], width: Pt): readonly Pt[] {
  let [room, left] = [width, wishes.length];
  for (const wish of [...wishes].sort((a, b) => a - b)) {
    if (wish > room / left) break;
    room -= wish;
    left -= 1;
  }
  return wishes.map((wish) => Math.min(wish, room / Math.max(1, left)));
}
