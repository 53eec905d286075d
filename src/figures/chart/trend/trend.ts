/** Lines and areas: how figures went from one place of an axis to the next. */
import type { TrendDrawing } from '../drawing.ts';
import type { FormOfChart } from '../form.ts';
import { amountWords, joinWords, tell } from '../tell.ts';
import { drawTrend, trendRoom } from './draw-trend.ts';
import { readTrend } from './read-trend.ts';

export const trend: FormOfChart<TrendDrawing> = {
  piece: 'point',
  plural: 'lines',
  read: readTrend,
  describe: ({ unit, names, points, language }) =>
    tell(
      unit,
      points.map(({ label, amounts }) => joinWords(label, amountWords(names, amounts, language))),
      language,
    ),
  room: trendRoom,
  draw: drawTrend,
};
