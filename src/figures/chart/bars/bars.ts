/** Bars: ranges with two ends, or amounts, across, upright or stacked. */
import type { BarChart } from '../drawing.ts';
import type { FormOfChart } from '../form.ts';
import { amountWords, tell, words } from '../tell.ts';
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
          drawing.bars.map(({ label, figure }) => words(label, figure)),
        )
      : tell(
          drawing.unit,
          drawing.bars.map(({ label, amounts, total = '' }) => words(label, amountWords(drawing.names, amounts), total)),
        ),
  room: barsRoom,
  draw: drawBars,
};
