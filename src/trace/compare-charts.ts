/** The figures of charts, point by point. */

import type { RawChange } from './raw-change.ts';
import type { ReadChart } from './read-deck.ts';

export function compareCharts(built: readonly ReadChart[], edited: readonly ReadChart[]): readonly RawChange[] {
  const left = [...edited];
  return [
    ...built.flatMap((chart) => {
      const place = left.findIndex(({ shape }) => shape === chart.shape);
      const [now] = left.splice(Math.max(place, 0), 1);
      return now ? changedPoints(chart, now) : [change('deleted', chart.shape, { before: sayChart(chart) })];
    }),
    ...left.map((chart) => change('added', chart.shape, { after: sayChart(chart) })),
  ];
}

function changedPoints(built: ReadChart, now: ReadChart): readonly RawChange[] {
  // Points are counted, since two of one series may be of one category.
  const old = built.points.map(({ series, category, value }) => ({ key: `${series}, ${category}`, value }));
  const young = now.points.map(({ series, category, value }) => ({ key: `${series}, ${category}`, value }));
  const gone = takeOut(old, young);
  const come = takeOut(young, old);
  const changed = gone.flatMap((point) => {
    const place = come.findIndex(({ key }) => key === point.key);
    const [to] = place < 0 ? [] : come.splice(place, 1);
    return [change(to ? 'changed' : 'deleted', built.shape, { before: sayPoint(point), ...(to ? { after: sayPoint(to) } : {}) })];
  });
  return [...changed, ...come.map((point) => change('added', built.shape, { after: sayPoint(point) }))];
}

interface Point {
  readonly key: string;
  readonly value: string;
}

const sayPoint = ({ key, value }: Point): string => `${key}: ${value}`;

/** Those that the others do not have, counted. */
function takeOut(points: readonly Point[], others: readonly Point[]): Point[] {
  const left = others.map(sayPoint);
  return points.filter((point) => {
    const place = left.indexOf(sayPoint(point));
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

const sayChart = ({ points }: ReadChart): string =>
  points.map(({ series, category, value }) => `${series}, ${category}: ${value}`).join('; ');

function change(what: RawChange['what'], shape: string, words: { readonly before?: string; readonly after?: string }): RawChange {
  const { before = '', after = '' } = words;
  return { what, kind: 'chart', shape, place: [], ...words, edits: [{ before, after, origins: [] }] };
}
