/** A native bar chart: its part goes through PptxGenJS and is cured by `package/cure-charts.ts`; its frame is ours. */
import type pptxgen from 'pptxgenjs';
import type { ChartItem } from '../../../layout/page.ts';
import type { Color } from '../../../text/body.ts';
import { clean, namespaces } from '../xml.ts';
import { identity, nonVisual, transform } from './frame.ts';
import type { Sheet } from './sheet.ts';

/**
 * PptxGenJS knows fewer colours than a theme has roles, so it is given numbers in the shape of colours, and the cure
 * puts the real ones in their place.
 */
const token = (index: number): string => (0xfade00 + index).toString(16).toUpperCase();
export const tokenPattern = /<a:solidFill><a:srgbClr val="FADE([0-9A-F]{2})"\/><\/a:solidFill>/g;

/** The colours of a chart by the number in their token. */
export const chartColors = ({ series }: Pick<ChartItem, 'series'>): readonly Color[] => [
  'ink',
  'muted',
  'line',
  ...series.map(({ color }) => color),
];
const [ink, muted, line, firstSeries] = [token(0), token(1), token(2), 3];

export function addChart(slide: pptxgen.default.Slide, item: ChartItem, key: string): void {
  const data = item.series.map(({ name, values }) => ({
    name: clean(name),
    labels: item.categories.map(clean),
    values: [...values],
  }));
  slide.addChart('bar' as pptxgen.default.CHART_NAME, data, options(item, key));
}

/** A fresh object at each call: PptxGenJS changes what it is given. */
function options({ series, fontSize, categories }: ChartItem, key: string): pptxgen.default.IChartOpts {
  const font = '+mn-lt';
  const step = wholeStep(series, categories.length);
  return {
    ...{ objectName: key, x: 0, y: 0, w: 1, h: 1 },
    ...{ barDir: 'bar', barGrouping: 'stacked', barGapWidthPct: 60, showLegend: false, showTitle: false },
    chartColors: series.map((_, index) => token(firstSeries + index)),
    chartArea: { roundedCorners: false },
    ...{ catAxisLabelFontFace: font, catAxisLabelFontSize: fontSize, catAxisLabelColor: ink, catAxisLineColor: line },
    ...{ catAxisMajorTickMark: 'none', catAxisMinorTickMark: 'none' },
    ...{ valAxisLabelFontFace: font, valAxisLabelFontSize: fontSize, valAxisLabelColor: muted, valAxisLineShow: false },
    ...{ valAxisMajorTickMark: 'none', valAxisMinVal: 0, valAxisLabelPos: 'nextTo', ...(step ? { valAxisMajorUnit: step } : {}) },
    valGridLine: { color: line, size: 0.5, style: 'solid' },
    ...{ dataLabelFontFace: font, dataLabelColor: ink, dataLabelFontSize: fontSize, showValue: false },
  } as pptxgen.default.IChartOpts;
}

/** People are counted in whole numbers: about five steps of 1, 2 or 5 times a power of ten; nothing for measured values. */
export function wholeStep(series: ChartItem['series'], count: number): number | undefined {
  const values = series.flatMap((one) => one.values);
  if (!values.every(Number.isInteger)) return undefined;
  const sums = Array.from({ length: count }, (_, at) => series.reduce((sum, one) => sum + (one.values[at] ?? 0), 0));
  const rough = Math.max(1, ...sums) / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}

export function drawChart(item: ChartItem, sheet: Sheet): string {
  return (
    `<p:graphicFrame><p:nvGraphicFramePr>${identity(item, sheet)}` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr>${nonVisual(item, sheet)}</p:nvGraphicFramePr>` +
    `${transform(item.box, { tag: 'p:xfrm' })}<a:graphic><a:graphicData uri="${namespaces.chart}">` +
    `<c:chart xmlns:c="${namespaces.chart}" r:id="${sheet.objectRelationship(item)}"/></a:graphicData></a:graphic></p:graphicFrame>`
  );
}
