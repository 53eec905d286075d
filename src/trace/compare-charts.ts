/** The figures of charts, point by point, each with where it came from. */
import type { Origin } from '../foundation/diagnostic.ts';
import { type ChartOrigins, type ChartSource, pointKey } from './chart-points.ts';
import type { RawChange } from './raw-change.ts';
import type { ReadChart } from './read-deck.ts';

interface Origins {
  readonly points?: ChartOrigins | undefined;
  readonly shapes?: ReadonlyMap<string, Origin> | undefined;
}

export function compareCharts(
  built: readonly ReadChart[],
  edited: readonly ReadChart[],
  { points, shapes }: Origins = {},
): readonly RawChange[] {
  const originOf = (shape: string): readonly Origin[] => [shapes?.get(shape)].filter((each) => each !== undefined);
  const left = [...edited];
  return [
    ...built.flatMap((chart) => {
      const place = left.findIndex(({ shape }) => shape === chart.shape);
      const [now] = left.splice(Math.max(place, 0), 1);
      return now
        ? changedPoints(chart, now, points?.get(chart.shape), originOf(chart.shape))
        : [change('deleted', chart.shape, { before: sayChart(chart) }, originOf(chart.shape))];
    }),
    ...left.map((chart) => change('added', chart.shape, { after: sayChart(chart) }, [])),
  ];
}

function changedPoints(
  built: ReadChart,
  now: ReadChart,
  source: ChartSource | undefined,
  ofChart: readonly Origin[],
): readonly RawChange[] {
  const originsOf = (category: string): readonly Origin[] => {
    const own = source?.origins.get(category);
    return own ? [own] : ofChart;
  };
  const sayPoint = ({ series, category, value }: Point): string =>
    `${series}, ${source?.labels.get(category) ?? category}: ${value}`;
  // Points are counted, since two of one series may be of one category.
  const pointOf = ({ series, category, value }: ReadChart['points'][number]): Point => ({
    ...{ key: `${series}, ${category}`, series, category, value },
  });
  const [old, young] = [built.points.map(pointOf), now.points.map(pointOf)];
  // What runs round open ranges is drawn, and follows from the figures: where a program left it empty, nobody took it out.
  const drawn = now.hasEmptySeries && !built.hasEmptySeries ? new Set(now.points.map(({ series }) => series)) : new Set();
  const come = takeOut(young, old);
  const gone = takeOut(old, young).filter(({ series, key }) => !drawn.has(series) || come.some((point) => point.key === key));
  const changed = gone.flatMap((point) => {
    const place = come.findIndex(({ key }) => key === point.key);
    const [to] = place < 0 ? [] : come.splice(place, 1);
    const words = { before: sayPoint(point), ...(to ? { after: sayPoint(to) } : {}) };
    const { category, value: before } = point;
    // A corner of the line goes where the figures are that it joins.
    if (source?.figures && !source.figures.has(pointKey(category, before))) return [];
    const told = change(to ? 'changed' : 'deleted', built.shape, words, originsOf(category));
    return [to ? { ...told, point: { category, before, after: to.value } } : told];
  });
  return [
    ...(source?.figures ? eachOnce(changed) : changed),
    ...come.map((point) => change('added', built.shape, { after: sayPoint(point) }, [])),
  ];
}

interface Point {
  readonly key: string;
  readonly series: string;
  readonly category: string;
  readonly value: string;
}

/** A chart of steps has each figure twice: as a point, and as the end of its line. */
const eachOnce = (changes: readonly RawChange[]): readonly RawChange[] =>
  changes.filter(
    ({ before, after }, index) => changes.findIndex((each) => each.before === before && each.after === after) === index,
  );

const keyed = ({ key, value }: Point): string => `${key}: ${value}`;

/** Those that the others do not have, counted. */
function takeOut(points: readonly Point[], others: readonly Point[]): Point[] {
  const left = others.map(keyed);
  return points.filter((point) => {
    const place = left.indexOf(keyed(point));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

const sayChart = ({ points }: ReadChart): string =>
  points.map(({ series, category, value }) => `${series}, ${category}: ${value}`).join('; ');

function change(
  what: RawChange['what'],
  shape: string,
  words: { readonly before?: string; readonly after?: string },
  origins: readonly Origin[],
): RawChange {
  const { before = '', after = '' } = words;
  return { what, kind: 'chart', shape, place: [], ...words, edits: [{ before, after, origins }] };
}
