/** Bars: ranges with two ends, or amounts, across, upright or stacked. */
import type { BarChart } from '../drawing.ts';
import type { FormOfChart } from '../form.ts';
import { amountWords, joinWords, tell } from '../tell.ts';
import { barsRoom, drawBars } from './draw-bars.ts';
import { readBars } from './read-bars.ts';

export const bars: FormOfChart<BarChart> = {
  piece: 'bar',
  plural: 'bars',
  read: readBars,
  describe: (drawing) =>
    drawing.form === 'ranges'
      ? tell(
          drawing.unit,
          drawing.bars.map(({ label, figure }) => joinWords(label, figure)),
        )
      : tell(
          drawing.unit,
          drawing.bars.map(({ label, amounts, total = '' }) => joinWords(label, amountWords(drawing.names, amounts), total)),
        ),
  room: barsRoom,
  draw: drawBars,
};
