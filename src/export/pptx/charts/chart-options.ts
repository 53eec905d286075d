/** Options of PptxGenJS that all kinds of chart share: the place of the plot, type and colours of the theme, blanks. */

import { type Box, type Pt, toEmu } from '../../../foundation/units.ts';
import type { Color } from '../../../text/body.ts';
import { slotOf } from '../paint.ts';
import type { ChartFacts } from './chart-xml.ts';
import type { ChartOptions } from './make-charts.ts';

/** The font of the theme's text, so that another font scheme changes the chart. */
const bodyFont = '+mn-lt';

/** A colour as PptxGenJS takes it: a slot of the theme, or RRGGBB. `repaint.ts` puts the deck's own colours in their place. */
export const colorName = (color: Color, { line }: ChartFacts): string =>
  color === 'line' ? line.slice(1).toUpperCase() : (slotOf(color) ?? color.slice(1).toUpperCase());

export interface ChartBoxes {
  readonly box: Box;
  /** Where the values are drawn, within the box. */
  readonly plot: Box;
  readonly fontSize: Pt;
}

/** Axes without ticks and grid; that of categories or times is drawn as a base line, that of values is not. */
export const chartOptions = ({ box, plot, fontSize }: ChartBoxes, facts: ChartFacts): ChartOptions => ({
  x: 0,
  y: 0,
  w: 1,
  h: 1,
  lang: facts.language,
  layout: layoutOf(box, plot),
  displayBlanksAs: 'gap',
  chartArea: { roundedCorners: false },
  valLabelFormatCode: '#,##0',
  dataLabelFontFace: bodyFont,
  dataLabelFontSize: fontSize,
  dataLabelColor: 'tx1',
  catGridLine: { style: 'none' },
  catAxisMajorTickMark: 'none',
  catAxisLabelPos: 'nextTo',
  catAxisLabelFontFace: bodyFont,
  catAxisLabelFontSize: fontSize,
  catAxisLabelColor: 'tx1',
  catAxisLineColor: 'tx2',
  catAxisLineSize: 1,
  valGridLine: { style: 'none' },
  valAxisHidden: true,
  valAxisMajorTickMark: 'none',
  valAxisLabelFontFace: bodyFont,
  valAxisLabelFontSize: fontSize,
  valAxisLabelColor: 'tx1',
  valAxisLineShow: false,
});

/** Fractions of the chart's box, so that words of the page beside a point stay beside it. */
function layoutOf(box: Box, plot: Box): NonNullable<ChartOptions['layout']> {
  const share = (part: number, whole: number): number => Number((toEmu(part) / toEmu(whole)).toFixed(5));
  return {
    x: share(plot.x - box.x, box.width),
    y: share(plot.y - box.y, box.height),
    w: share(plot.width, box.width),
    h: share(plot.height, box.height),
  };
}
