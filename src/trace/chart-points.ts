/** The figures of the charts of a page: where each came from, and what they are. */
import type { Origin } from '../foundation/diagnostic.ts';
import { type AnyChartItem, isChart, type Page } from '../layout/page.ts';
import { chartNumber } from './read-chart.ts';

/** By the name of the chart’s shape. */
export type ChartOrigins = ReadonlyMap<string, ChartSource>;

export interface ChartSource {
  /** By what its points are called in the data; of points of one name the first. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** What a reader calls a point, where the data have a number for it: its date. */
  readonly labels: ReadonlyMap<string, string>;
  /** Keys of the points that are figures, where others are corners of a line between them. */
  readonly figures?: ReadonlySet<string>;
}

export const chartOrigins = ({ items }: Page): ChartOrigins =>
  new Map(items.flatMap((item) => (isChart(item) ? [[item.name, sourceOf(item)] as const] : [])));

function sourceOf(item: AnyChartItem): ChartSource {
  const origins = new Map<string, Origin>();
  for (const [category, origin] of pointsOf(item)) if (!origins.has(category)) origins.set(category, origin);
  if (item.kind !== 'steps') return { origins, labels: new Map() };
  const labels = new Map(item.points.map(({ day, label }) => [chartNumber(String(day)), label]));
  return { origins, labels, figures: new Set(keysOf(item)) };
}

function pointsOf(item: AnyChartItem): readonly (readonly [string, Origin])[] {
  switch (item.kind) {
    case 'chart':
      return item.categories.map((category, index) => [category, item.names[index]?.origin ?? item.origin]);
    case 'trend':
      return item.categories.map((category) => [category, item.origin]);
    case 'ring':
      return item.parts.map(({ label, origin }) => [label, origin]);
    case 'scatter':
      return item.points.map(({ x, origin }) => [chartNumber(String(x)), origin]);
    case 'steps':
      return item.points.map(({ day, origin }) => [chartNumber(String(day)), origin]);
  }
}

/** What the charts of a page say: `category` and number of each point. */
export const pointsSaid = ({ items }: Page): readonly string[] => items.flatMap((item) => (isChart(item) ? keysOf(item) : []));

const keysOf = (item: AnyChartItem): readonly string[] =>
  figuresOf(item).flatMap(([category, values]) =>
    values.flatMap((value) => (value === null ? [] : [pointKey(category, chartNumber(String(value)))])),
  );

/** One that no text of a slide is like. */
export const pointKey = (category: string, value: string): string => `chart\0${category}\0${value}`;

function figuresOf(item: AnyChartItem): readonly (readonly [string, readonly (number | null)[]])[] {
  switch (item.kind) {
    case 'chart':
    case 'trend':
      return item.categories.map((category, index) => [category, item.series.map(({ values }) => values[index] ?? null)]);
    case 'ring':
      return item.parts.map(({ label, value }) => [label, [value]]);
    case 'scatter':
      return item.points.map(({ x, y }) => [chartNumber(String(x)), [y]]);
    case 'steps':
      return item.points.map(({ day, low, best, high }) => [chartNumber(String(day)), [low, best, high]]);
  }
}
