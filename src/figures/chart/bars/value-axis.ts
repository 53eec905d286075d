/** The axis of values of bars: a light grid at round numbers, these over bars across and beside columns. */

import type { Box, Pt } from '../../../foundation/units.ts';
import type { Look } from '../../../layout/look.ts';
import type { ChartAxis } from '../../../layout/page.ts';
import type { BarChart } from '../drawing.ts';
import { widestWords } from '../plot.ts';
import { ticksWithin } from '../scale.ts';
import { groupsOf } from './chart-group.ts';

/** Between the numbers and the plot. */
const besidePlot: Pt = 5;

/** What the axis takes of a chart: height over bars, width beside columns; nothing where no bar is drawn. */
export interface AxisRoom {
  readonly over: Pt;
  readonly beside: Pt;
}

/** Words at the longest bar may push the end of the axis so far beyond it, seldom farther. */
const beyondLongest = 1.5;

/** @param drawing all of it, so that the parts it may be drawn in take the same */
export function axisRoom(drawing: BarChart, look: Look): AxisRoom {
  const longest = Math.max(0, ...valuesOf(drawing));
  if (longest === 0) return { over: 0, beside: 0 };
  const size = sizeOf(look);
  if (drawing.form !== 'columns') return { over: Math.ceil(size * 1.2) + besidePlot, beside: 0 };
  const words = axisTo(longest * beyondLongest, drawing, look).ticks.map((tick) => tick.words);
  // Two programs set the numbers with fonts of their own.
  return { over: 0, beside: 1.1 * widestWords(words, size, look) + besidePlot };
}

/** @param most where the axis ends */
export const axisTo = (most: number, drawing: BarChart, look: Look): ChartAxis => ({
  ...ticksWithin(most, { language: drawing.language, isWhole: valuesOf(drawing).every((value) => Number.isInteger(value)) }),
  fontSize: sizeOf(look),
});

/** What is left of a box beside or under the numbers. */
export const withoutAxis = (box: Box, { over, beside }: AxisRoom): Box => ({
  x: box.x + beside,
  y: box.y + over,
  width: box.width - beside,
  height: box.height - over,
});

const sizeOf = ({ theme }: Look): Pt => Math.max(theme.type.caption, theme.type.table.floor);

const valuesOf = (drawing: BarChart): readonly number[] =>
  groupsOf(drawing).flatMap(({ ends }) => ends.flatMap(({ value }) => value ?? []));
