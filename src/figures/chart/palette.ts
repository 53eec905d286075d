/** Colours of what stands side by side in a chart: roles of the theme, so that another theme recolours the chart. */

import type { TrendSeries, TrendSymbol } from '../../layout/page.ts';
import { trendSymbols } from '../../layout/page.ts';
import { contrast } from '../../theme/contrast.ts';
import type { ColorRole, Theme } from '../../theme/theme.ts';

/** Dark and pale in turn: neighbours differ also in print and to those who tell few colours apart. */
const fills: readonly ColorRole[] = ['accent', 'line', 'assessed', 'muted', 'disputed', 'reported'];

export const seriesFill = (index: number): ColorRole => fills[index % fills.length] ?? 'accent';

/** Lines also differ in their dashes and marks, since a thin line shows little colour. */
const lines: readonly ColorRole[] = ['accent', 'disputed', 'assessed', 'muted'];
const dashes = ['solid', 'dash', 'dot', 'solid'] as const;

export const seriesStroke = (index: number): Pick<TrendSeries, 'color' | 'dash' | 'symbol'> => ({
  color: lines[index % lines.length] ?? 'accent',
  dash: dashes[index % dashes.length] ?? 'solid',
  symbol: symbolOf(index),
});

const symbolOf = (index: number): TrendSymbol => trendSymbols[index % trendSymbols.length] ?? 'circle';

/** What can be read on a fill; undefined where neither can, as WCAG asks of small text. */
export function textOn(fill: ColorRole, { colors }: Pick<Theme, 'colors'>): 'ink' | 'paper' | undefined {
  const best = contrast(colors.paper, colors[fill]) >= contrast(colors.ink, colors[fill]) ? 'paper' : 'ink';
  return contrast(colors[best], colors[fill]) >= 4.5 ? best : undefined;
}
