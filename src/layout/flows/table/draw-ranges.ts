/**
 * Ranges in the cells of a table: a line from the lowest number to the highest with a cap at each end that is stated, a dot at the
 * best one, an arrowhead where there may be more. Behind it, pale, the range that it is held against. Where no number of an axis is
 * a range, they are bars from 0. They are shapes over the table, since a cell of PowerPoint holds text alone.
 */

import { boxOf } from '../../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../../foundation/units.ts';
import type { CellEnds, CellRange } from '../../../markup/deck.ts';
import type { Color, ParagraphSpec } from '../../../text/body.ts';
import { layoutBody } from '../../../text/layout-body.ts';
import type { PlacedItem } from '../../flow.ts';
import type { Look } from '../../look.ts';
import type { Item, PathItem, ShapeItem } from '../../page.ts';
import { laidSize } from '../../style-runs.ts';
import { plainSpec } from '../../text-item.ts';
import { textWidths } from '../../text-widths.ts';
import { type GridCell, rangeSides } from './grid-rows.ts';
import { cellPad, type MeasuredRow } from './measure-rows.ts';
import { isOneLine } from './place-rows.ts';
import { lengthBefore, type PlacedTable } from './placed-table.ts';

const line: Pt = 2;
const cap: Pt = 9;
const dot: Pt = 8;
const arrow = { width: 7, height: 9 } as const;
/** How far an open end is drawn beyond what is stated: more than a mark is wide. */
const openReach: Pt = 16;
/** Right of the axis' end, for that. */
const beyond: Pt = openReach + 2;
/** A range of one number is seen as well, and is no line of the grid. */
const leastBand: Pt = 6;
const bandGap: Pt = 1;

/** An axis for each column that holds ranges, from the first of its rows to the last, and what stands on it. */
export function drawRanges(
  rows: readonly MeasuredRow[],
  { name, box, widths, heights, look }: PlacedTable,
): readonly PlacedItem[] {
  const lanes = rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ cell }): readonly Lane[] => {
      if (!cell.range) return [];
      const width = Math.max(1, (widths[cell.column] ?? 0) - 2 * rangeSides - beyond);
      const x = box.x + lengthBefore(widths, cell.column) + rangeSides;
      const height = heights[row] ?? 0;
      const lane = { x, y: box.y + lengthBefore(heights, row), width, height };
      return [{ cell, name: `${name} range ${row}`, box: lane, middle: lane.y + middleOf(rows[row], height) }];
    }),
  );
  const drawn = lanes.filter(({ cell }) => cell.range?.own || cell.range?.held);
  const numbered = lanes.flatMap((lane) => (lane.cell.range?.hasTicks ? [{ lane, ticks: layTicks(lane, look) }] : []));
  const axes = [...new Set(drawn.map(axisName))].map((axis) => {
    const own = drawn.filter((lane) => axisName(lane) === axis);
    // A line without its number says nothing: only those that are named are drawn.
    const named = numbered.find(({ lane }) => axisName(lane) === axis)?.ticks ?? [];
    return { own, hasBars: own.every(({ cell }) => isExact(cell.range)), items: axisOf(own, named, `${name} axis ${axis}`) };
  });
  const told = axes.flatMap(({ own, hasBars }) => own.flatMap(hasBars ? drawBar : drawOwn));
  const numbers = numbered.flatMap(({ lane, ticks }) => ticks.map((tick) => placeTick(tick, lane, look)));
  // Bands stand behind axes, and these behind what is told on them.
  return [...drawn.flatMap(drawHeld), ...axes.flatMap(({ items }) => items), ...told, ...numbers].map((item) => ({
    item,
    role: 'other',
  }));
}

/** A single number that is held against nothing: as a dot on an axis it would draw no more than itself. */
const isExact = (range: CellRange | undefined): boolean =>
  range?.own !== undefined &&
  range.held === undefined &&
  !range.own.isOpen &&
  (range.own.low === range.own.high || (range.own.low === null && range.own.high === null));

const axisName = ({ cell }: Lane): string => [cell.column, ...(cell.range?.axis ? [cell.range.axis] : [])].join(' ');

interface Lane {
  readonly cell: GridCell;
  readonly name: string;
  /** From 0 to the end of the axis, as tall as the row. */
  readonly box: Box;
  /** Where the range stands: beside the number that it draws. */
  readonly middle: Pt;
}

/** The middle of a row of one line, and of the first line of any other. */
function middleOf(measured: MeasuredRow | undefined, height: Pt): Pt {
  if (!measured || isOneLine(measured)) return height / 2;
  const first = Math.max(0, ...measured.cells.map(({ body }) => body.paragraphs[0]?.heights[0] ?? 0));
  return cellPad + (height - measured.height) / 2 + first / 2;
}

/** A line at 0, and lighter ones at the other numbers of the axis that are printed. */
function axisOf(lanes: readonly Lane[], named: readonly Tick[], name: string): readonly Item[] {
  const [first, last] = [lanes[0], lanes.at(-1)];
  if (!first || !last) return [];
  const upright = (x: Pt): readonly Point[] => [
    { x, y: first.box.y },
    { x, y: last.box.y + last.box.height },
  ];
  const grid = named.filter(({ value }) => value > 0).map(({ value }) => upright(placeOn(first, value)));
  return [
    ...(grid.length > 0 ? [stroke(`${name} grid`, grid, { color: 'line', width: 0.75, cell: first.cell })] : []),
    stroke(name, [upright(first.box.x)], { color: 'muted', width: 0.75, cell: first.cell }),
  ];
}

/** The numbers of an axis are few, and read from afar. */
const leastTick: Pt = 12;
/** Between two numbers of an axis. */
const betweenTicks: Pt = 6;

interface Tick {
  readonly value: number;
  readonly spec: ParagraphSpec;
  readonly x: Pt;
  readonly width: Pt;
}

/** The numbers of the axis, each in the middle over its line: all of them, or the first and the last alone where all find no room. */
function layTicks(lane: Lane, { theme, metrics }: Look): readonly Tick[] {
  const { ticks = [] } = lane.cell.range ?? {};
  const size = laidSize(Math.max(theme.type.caption, leastTick), theme);
  const run = { font: theme.fonts.body, size, bold: false, italic: false, superscript: false, color: 'muted' as const };
  const laid = ticks.map(({ value, words }): Tick => {
    const spec = plainSpec([{ ...run, text: words }], 'center');
    const width = Math.ceil(textWidths([spec], metrics).natural) + 2;
    // A wide number leaves its column no more than its line does.
    const right = lane.box.x + lane.box.width + beyond + rangeSides - width;
    return { value, spec, x: Math.min(right, Math.max(lane.box.x - rangeSides, placeOn(lane, value) - width / 2)), width };
  });
  const areApart = (shown: readonly Tick[]): boolean =>
    shown.every(
      (tick, index) => index === 0 || (shown[index - 1]?.x ?? 0) + (shown[index - 1]?.width ?? 0) + betweenTicks <= tick.x,
    );
  const ends = [...laid.slice(0, 1), ...laid.slice(1).slice(-1)];
  return areApart(laid) ? laid : areApart(ends) ? ends : ends.slice(0, 1);
}

function placeTick({ value, spec, x, width }: Tick, lane: Lane, { metrics }: Look): Item {
  const insets = { top: 0, right: 0, bottom: 0, left: 0 };
  const body = layoutBody([spec], { width, insets, anchor: 'top' }, metrics);
  const box = { x, y: lane.middle - body.height / 2, width, height: body.height };
  return { kind: 'text', name: `${lane.name} tick ${value}`, box, body, isLabel: true, origin: lane.cell.origin ?? {} };
}

const placeOn = ({ cell, box }: Lane, value: number): Pt => box.x + (box.width * value) / Math.max(cell.range?.most ?? 0, 1e-9);

function drawHeld(lane: Lane): readonly Item[] {
  const { cell, box, name } = lane;
  const ends = cell.range?.held;
  if (!ends) return [];
  const least = placeOn(lane, ends.low ?? 0);
  const most = Math.max(least, ends.isOpen ? box.x + box.width : placeOn(lane, ends.high ?? ends.low ?? 0));
  const wider = Math.max(0, leastBand - (most - least)) / 2;
  const [from, to] = [least - wider, most + wider];
  const [top, bottom] = [box.y + bandGap, box.y + box.height - bandGap];
  const tip = ends.isOpen ? [{ x: to + openReach, y: (top + bottom) / 2 }] : [];
  const ring = [{ x: from, y: top }, { x: to, y: top }, ...tip, { x: to, y: bottom }, { x: from, y: bottom }];
  return [fill(`${name} held against`, ring, 'line', cell)];
}

const barThickness: Pt = 9;

/** From 0 to the number; nothing for none. */
function drawBar(lane: Lane): readonly Item[] {
  const { cell, box, name, middle } = lane;
  const ends = cell.range?.own;
  const width = ends ? placeOn(lane, endOf(ends)) - box.x : 0;
  if (width <= 0) return [];
  return [
    {
      kind: 'shape',
      shape: 'rectangle',
      name: `${name} bar`,
      box: { x: box.x, y: middle - barThickness / 2, width: Math.max(1, width), height: barThickness },
      fill: cell.range?.isDim ? 'muted' : 'accent',
      alt: { decorative: true },
      origin: cell.origin ?? {},
    },
  ];
}

function drawOwn(lane: Lane): readonly Item[] {
  const { cell, name } = lane;
  const ends = cell.range?.own;
  if (!ends) return [];
  const color: Color = cell.range?.isDim ? 'muted' : 'accent';
  const y = lane.middle;
  const far = endOf(ends);
  const [from, to] = [placeOn(lane, ends.low ?? 0), placeOn(lane, far)];
  const tip = to + openReach;
  const capAt = (x: Pt): readonly Point[] => [
    { x, y: y - cap / 2 },
    { x, y: y + cap / 2 },
  ];
  // Two caps side by side would be read as a letter: a range that is hardly wider than they are is a block.
  if (!ends.isOpen && to > from && to - from < narrowRange) return [drawBlock(lane, { from, to, color })];
  const isLine = to > from || ends.isOpen;
  const caps = [...(ends.low === null ? [] : [capAt(from)]), ...(ends.isOpen ? [] : [capAt(to)])];
  const along = { x: from, y };
  const dash = ends.low === null ? { dash: 'dot' as const } : {};
  const mark = dotAt(ends);
  return [
    ...(isLine
      ? [
          stroke(`${name} line`, [[along, { x: ends.isOpen ? tip - arrow.width / 2 : to, y }]], {
            color,
            width: line,
            cell,
            ...dash,
          }),
        ]
      : []),
    ...(isLine && caps.length > 0 ? [stroke(`${name} ends`, caps, { color, width: line, cell })] : []),
    ...(ends.isOpen
      ? [
          fill(
            `${name} open end`,
            [
              { x: tip - arrow.width, y: y - arrow.height / 2 },
              { x: tip, y },
              { x: tip - arrow.width, y: y + arrow.height / 2 },
            ],
            color,
            cell,
          ),
        ]
      : []),
    ...(mark === null ? [] : [dotItem(`${name} best`, { x: placeOn(lane, mark), y }, color, cell)]),
  ];
}

const narrowRange: Pt = 10;
const narrowestBlock: Pt = 4;

function drawBlock({ cell, name, middle }: Lane, { from, to, color }: { from: Pt; to: Pt; color: Color }): Item {
  const [top, bottom] = [middle - cap / 2, middle + cap / 2];
  const wider = Math.max(0, narrowestBlock - (to - from)) / 2;
  const [left, right] = [from - wider, to + wider];
  const ring = [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
  return fill(`${name} block`, ring, color, cell);
}

const endOf = ({ low, best, high }: CellEnds): number => Math.max(low ?? 0, best ?? 0, high ?? 0);

/** The best number, or the only one. */
const dotAt = ({ low, best, high, isOpen }: CellEnds): number | null => best ?? (low === high && !isOpen ? low : null);

function dotItem(name: string, { x, y }: Point, color: Color, cell: GridCell): ShapeItem {
  return {
    kind: 'shape',
    shape: 'ellipse',
    name,
    box: { x: x - dot / 2, y: y - dot / 2, width: dot, height: dot },
    fill: color,
    outline: { color: 'paper', width: 0.75 },
    alt: { decorative: true },
    origin: cell.origin ?? {},
  };
}

interface Stroke {
  readonly color: Color;
  readonly width: Pt;
  readonly dash?: 'dot';
  readonly cell: GridCell | undefined;
}

const stroke = (name: string, rings: readonly (readonly Point[])[], { color, width, dash, cell }: Stroke): PathItem => ({
  kind: 'path',
  name,
  box: boxOf(rings.flat()),
  rings,
  isClosed: false,
  outline: { color, width, ...(dash ? { dash } : {}) },
  alt: { decorative: true },
  origin: cell?.origin ?? {},
});

const fill = (name: string, ring: readonly Point[], color: Color, cell: GridCell): PathItem => ({
  kind: 'path',
  name,
  box: boxOf(ring),
  rings: [ring],
  isClosed: true,
  fill: color,
  alt: { decorative: true },
  origin: cell.origin ?? {},
});
