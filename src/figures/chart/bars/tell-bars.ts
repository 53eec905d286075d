/** The figures of bars in words. */
import type { BarChart } from '../drawing.ts';
import { amountWords, joinWords, tell } from '../tell.ts';

export const tellBars = (drawing: BarChart): string =>
  drawing.form === 'ranges'
    ? tell(
        drawing.unit,
        drawing.bars.map(({ label, figure }) => joinWords(label, figure)),
        drawing.language,
      )
    : tell(
        drawing.unit,
        drawing.bars.map(({ label, amounts, total = '' }) =>
          joinWords(label, amountWords(drawing.names, amounts, drawing.language), total),
        ),
        drawing.language,
      );
