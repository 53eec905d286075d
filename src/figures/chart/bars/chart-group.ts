/** What all forms of chart come down to: groups of bars with words at their ends, and the series of the data sheet. */

import type { ChartSeries } from '../../../layout/page.ts';
import type { ChartGroup } from '../bar-end.ts';
import type { AmountChart, BarChart, RangeChart } from '../drawing.ts';
import { type Inside, stackedGroups } from './stacked.ts';

/** `inside`: figures of stacked bars that stand within their parts. */
export function groupsOf(drawing: BarChart, inside: Inside = new Set()): readonly ChartGroup[] {
  if (drawing.form === 'stacked') return stackedGroups(drawing, inside);
  if (drawing.form === 'ranges')
    return drawing.bars.map(({ label, low, best, high, reach, figure, origin }) => ({
      label,
      ends: [{ value: high ?? furthest(best, reach) ?? low, words: figure, figure, isOpen: low !== null && high === null }],
      origin,
    }));
  return drawing.bars.map(({ label, amounts, origin }) => ({
    label,
    origin,
    ends: amounts.map(({ value, figure, isOpen }, index) => ({
      value,
      isOpen,
      figure,
      words: [drawing.names[index] ?? '', figure || String(value ?? '')].filter((word) => word !== '').join(' '),
    })),
  }));
}

/** How far a bar with an open end is drawn: its best estimate may lie beyond the greatest number that somebody names. */
const furthest = (best: number | null, reach?: number): number | null =>
  reach === undefined ? best : Math.max(reach, best ?? reach);

export const seriesOf = (drawing: BarChart): readonly ChartSeries[] =>
  drawing.form === 'ranges' ? rangeSeries(drawing) : amountSeries(drawing);

/** Each stands before those that are as long or longer; the best estimate is a tick over them. The sheet holds the figures themselves. */
function rangeSeries({ bars, names }: RangeChart): readonly ChartSeries[] {
  const none = bars.map(() => '');
  const isPale = bars.map(() => false);
  const best = {
    name: names.best,
    values: bars.map((bar) => bar.best),
    color: 'ink',
    labels: none,
    isUndrawn: true,
    isPale,
  } as const;
  return [
    {
      name: names.range,
      values: bars.map(({ high, reach }) => high ?? reach ?? null),
      color: 'line',
      labels: bars.map(({ low, high, figure }) => (low !== null && high === null ? '' : figure)),
      isPale,
    },
    ...(bars.some((bar) => bar.best !== null) ? [best] : []),
    { name: names.low, values: bars.map(({ low }) => low), color: 'accent', labels: none, isPale },
  ];
}

/** From pale to the accent: what the others lead up to is the last. */
const shades = [['accent'], ['muted', 'accent'], ['line', 'muted', 'accent']] as const;
const further = ['line', 'muted', 'accent', 'reported', 'assessed', 'disputed'] as const;

function amountSeries(drawing: AmountChart): readonly ChartSeries[] {
  const groups = groupsOf(drawing);
  const colors = shades[drawing.names.length - 1] ?? further;
  return drawing.names.map((name, index) => ({
    name: name || drawing.unit,
    values: drawing.bars.map(({ amounts }) => amounts[index]?.value ?? null),
    color: colors[index % colors.length] ?? 'accent',
    labels: groups.map(({ ends }) => (ends[index]?.isOpen ? '' : (ends[index]?.words ?? ''))),
    isPale: drawing.bars.map(({ amounts }) => amounts[index]?.isLimit ?? false),
  }));
}
