/** The figures of a chart as its slide shows them: what is kept of its data sheet beside it, which every program writes. */
import { child, descendants, type Element } from '../base/xml/element.ts';

export interface ChartPoint {
  readonly series: string;
  readonly category: string;
  readonly value: string;
}

const inChart = (name: string): string => `{http://schemas.openxmlformats.org/drawingml/2006/chart}${name}`;

/** Figures that are stated, series by series. */
export function readChart(root: Element): readonly ChartPoint[] {
  return [...descendants(root)]
    .filter(({ name }) => name === inChart('ser'))
    .flatMap((series) => {
      const name = [...cached(child(series, inChart('tx'))).values()].join(' ');
      const categories = cached(child(series, inChart('cat')) ?? child(series, inChart('xVal')));
      const values = cached(child(series, inChart('val')) ?? child(series, inChart('yVal')));
      return [...values].map(([index, value]) => ({
        series: name,
        category: chartNumber(categories.get(index) ?? String(index + 1)),
        value: chartNumber(value),
      }));
    });
}

/** Whether a series holds no number: LibreOffice leaves one so of which a point has none. */
export const hasEmptySeries = (root: Element): boolean =>
  [...descendants(root)].some(
    (series) =>
      series.name === inChart('ser') && cached(child(series, inChart('val')) ?? child(series, inChart('yVal'))).size === 0,
  );

/** Values by their index. */
function cached(data: Element | undefined): ReadonlyMap<number, string> {
  const points = data ? [...descendants(data)].filter(({ name }) => name === inChart('pt')) : [];
  return new Map(points.map((point) => [Number(point.attributes.idx ?? 0), child(point, inChart('v'))?.text.trim() ?? '']));
}

/** A text, or a number to nine digits, since programs round what they read. */
export const chartNumber = (value: string): string =>
  value !== '' && Number.isFinite(Number(value)) ? String(Number(Number(value).toPrecision(9))) : value;
