/**
 * The data sheet of a chart of steps. At its left stand the figures, for people; at its right the corners of what is drawn,
 * as formulas of the figures: whoever changes a figure or a time moves point, line and range with it.
 */
import type { Corner, StepEnd, StepPoint, StepsItem } from '../../../layout/page.ts';
import { type Cell, columnName } from './sheet.ts';

/** Columns from 0; those of the figures first. */
const columns = { label: 0, day: 1, best: 2, low: 3, high: 4, source: 5 } as const;
/** Two columns each: time and value. */
const drawn = { points: 7, line: 9, ranges: 11, tips: 13 } as const;
export type DrawnPart = keyof typeof drawn;

/** What each drawn part is made of. */
export const cornersOf = ({ points, line, ranges, tips }: StepsItem): Readonly<Record<DrawnPart, readonly Corner[]>> => ({
  points: points.map(pointCorner),
  line,
  ranges,
  tips,
});

function pointCorner(point: StepPoint, index: number): Corner {
  const end: StepEnd | undefined =
    point.best !== null ? 'best' : point.high !== null ? 'high' : point.low !== null ? 'low' : undefined;
  const at = { day: point.day, timeFrom: index };
  return end ? { ...at, value: point[end], valueFrom: { point: index, end } } : { ...at, value: null };
}

/** Where a part stands in the sheet. */
export function stepCells(
  part: DrawnPart,
  count: number,
): { readonly head: string; readonly days: string; readonly values: string } {
  const [days, values] = [columnName(drawn[part]), columnName(drawn[part] + 1)];
  const column = (name: string): string => `Sheet1!$${name}$2:$${name}$${Math.max(2, count + 1)}`;
  return { head: `Sheet1!$${values}$1`, days: column(days), values: column(values) };
}

export const headOf = ({ unit, names }: StepsItem, part: DrawnPart): string =>
  part === 'points' || part === 'line' ? unit : names.range || names.low;

export function stepSheetRows(item: StepsItem): readonly (readonly Cell[])[] {
  const { points, unit, names } = item;
  const corners = cornersOf(item);
  const parts = Object.keys(drawn) as DrawnPart[];
  const height = Math.max(...parts.map((part) => corners[part].length));
  const heads = parts.map((part) => (corners[part].length > 0 ? headOf(item, part) : ''));
  const head: readonly Cell[] = ['', '', unit, names.low, names.range, '', '', ...heads.flatMap((name) => ['', name])];
  const rows = Array.from({ length: height }, (_, at) => [
    ...figuresOf(points[at]),
    null,
    ...parts.flatMap((part) => cornerCells(corners[part][at], points)),
  ]);
  return [head, ...rows];
}

const figuresOf = (point: StepPoint | undefined): readonly Cell[] =>
  point ? [point.label, dayCell(point), point.best, point.low, point.high, point.source] : [null, null, null, null, null, null];

const dayCell = ({ day, isWholeDay }: Pick<StepPoint, 'day' | 'isWholeDay'>): Cell => ({
  value: day,
  show: isWholeDay ? 'day' : 'minute',
});

function cornerCells(corner: Corner | undefined, points: readonly StepPoint[]): readonly Cell[] {
  if (!corner) return [null, null];
  const { day, value, timeFrom, valueFrom } = corner;
  const point = points[timeFrom];
  const time: Cell = {
    value: day,
    formula: counted(columns.day, timeFrom, day - (point?.day ?? day)),
    show: (point?.isWholeDay ?? true) && Number.isInteger(day) ? 'day' : 'minute',
  };
  if (value === null || !valueFrom) return [time, value];
  const source = points[valueFrom.point]?.[valueFrom.end] ?? value;
  return [time, { value, formula: counted(columns[valueFrom.end], valueFrom.point, value - source) }];
}

/** The cell of a point's figure, and what is added to it. */
const counted = (column: number, point: number, more: number): string =>
  `${columnName(column)}${point + 2}${more === 0 ? '' : `+${Number(more.toPrecision(9))}`}`;
