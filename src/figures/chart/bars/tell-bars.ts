/** The figures of bars in words. */
import type { BarChart } from '../drawing.ts';
import { amountWords, tell, words } from '../tell.ts';

export const tellBars = (drawing: BarChart): string =>
  drawing.form === 'ranges'
    ? tell(
        drawing.unit,
        drawing.bars.map(({ label, figure }) => words(label, figure)),
      )
    : tell(
        drawing.unit,
        drawing.bars.map(({ label, amounts, total = '' }) => words(label, amountWords(drawing.names, amounts), total)),
      );
