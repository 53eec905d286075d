/** Bars: ranges with two ends, or amounts, across, upright or stacked. */
import type { BarChart } from '../drawing.ts';
import type { FormOfChart } from '../form.ts';
import { barsRoom, drawBars } from './draw-bars.ts';
import { readBars } from './read-bars.ts';
import { tellBars } from './tell-bars.ts';

export const bars: FormOfChart<BarChart> = {
  piece: 'bar',
  plural: 'bars',
  read: readBars,
  describe: tellBars,
  room: barsRoom,
  draw: drawBars,
};
