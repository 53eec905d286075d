/** What a cell draws of a number that is not certain: its range on an axis that all ranges of its name share. */

import { writeDigits } from '../foundation/characters/digits.ts';
import { roundStep } from '../foundation/round-step.ts';
import type { CellEnds, CellRange, TableRow } from './deck.ts';
import { type MarkupReading, reportProblem } from './reading.ts';
import type { MarkupElement } from './tree.ts';

/** Undefined for a cell that draws nothing. The axis ends where the longest does: `shareAxes` sets it when all rows are read. */
export function readCellRange(cell: MarkupElement, reading: MarkupReading): CellRange | undefined {
  const { attributes: given, origin } = cell;
  const own = endsIn({ low: given.low, best: given.best, high: given.high, open: given.open });
  const held = endsIn({ low: given['held-low'], high: given['held-high'], open: given['held-open'] });
  if (!own && !held) return given.ticks === 'yes' ? { axis: given.axis ?? '', isDim: false, most: 0, hasTicks: true } : undefined;
  for (const ends of [own, held])
    if (ends && ends.low !== null && ends.high !== null && ends.high < ends.low)
      reportProblem(reading, origin, [
        'MUP006',
        `invalid high of <td>: ${ends.high} is below low, ${ends.low}`,
        'write the larger number as high',
      ]);
  return {
    axis: given.axis ?? '',
    ...(own ? { own } : {}),
    ...(held ? { held } : {}),
    isDim: given.dim === 'yes',
    most: Math.max(...[own, held].map(farthest)),
  };
}

function endsIn(
  given: Readonly<Record<'low' | 'high', string | undefined>> & { best?: string | undefined; open?: string | undefined },
): CellEnds | undefined {
  const [low, best, high] = [numberIn(given.low), numberIn(given.best), numberIn(given.high)];
  return low === null && best === null && high === null ? undefined : { low, best, high, isOpen: given.open === 'yes' };
}

const numberIn = (text: string | undefined): number | null => (text ? Number(text) : null);

const farthest = (ends: CellEnds | undefined): number => Math.max(0, ends?.low ?? 0, ends?.best ?? 0, ends?.high ?? 0);

/**
 * All ranges of a name end where the farthest of them does, wherever the table is parted afterwards. An axis with numbers ends at a
 * round one.
 */
export function shareAxes(rows: readonly TableRow[], reading: Pick<MarkupReading, 'language' | 'digits'>): readonly TableRow[] {
  const ranges = rows.flatMap(({ cells }) => cells.flatMap(({ range }) => range ?? []));
  if (ranges.length === 0) return rows;
  const axes = new Map([...new Set(ranges.map(({ axis }) => axis))].map((axis) => [axis, axisOf(axis, ranges, reading)]));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.range ? { ...cell, range: { ...cell.range, ...axes.get(cell.range.axis) } } : cell)),
  }));
}

function axisOf(
  name: string,
  ranges: readonly CellRange[],
  reading: Pick<MarkupReading, 'language' | 'digits'>,
): Pick<CellRange, 'most' | 'ticks'> {
  const own = ranges.filter(({ axis }) => axis === name);
  const most = Math.max(...own.map((range) => range.most));
  if (most <= 0 || !own.some(({ hasTicks }) => hasTicks)) return { most };
  const areWhole = own.every(({ own: told, held }) => [told, held].every(isWhole));
  const step = Math.max(roundStep(most / steps), areWhole ? 1 : 0);
  const count = Math.ceil(most / step - 1e-9);
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const format = new Intl.NumberFormat(reading.language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const print = (value: number): string => {
    const words = format.format(value);
    return reading.digits ? writeDigits(words, reading.digits) : words;
  };
  const ticks = Array.from({ length: count + 1 }, (_, index) => {
    const value = Number((index * step).toPrecision(12));
    return { value, words: print(value) };
  });
  return { most: ticks.at(-1)?.value ?? most, ticks };
}

/** More have no room in a column. */
const steps = 3;

const isWhole = (ends: CellEnds | undefined): boolean =>
  [ends?.low, ends?.best, ends?.high].every((end) => end === null || end === undefined || Number.isInteger(end));
