/** Lines and areas, drawn as PowerPoint draws the charts that the deck describes. */

import type { Point } from '../../foundation/units.ts';
import { categoryAt, type TrendItem, type TrendSeries } from '../../layout/page.ts';
import { acrossAt, drawBaseLine, drawLabelAt, drawUpAxis, shareOf } from './axes.ts';
import { frame } from './frame.ts';
import { drawMarker } from './marker.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';
import { drawBody } from './text.ts';

const width = 2.25;

export function drawTrend(item: TrendItem, slide: PreviewSlide): string {
  const { plot, scale, fontSize, series, form, hasNames, names } = item;
  const drawn =
    form === 'area'
      ? series.map((one, index) => drawArea(item, { one, index }, slide))
      : series.map((one) => drawLine(item, one, slide));
  const words = hasNames ? names.map(({ body, box, origin }) => `<g${slide.from(origin)}>${drawBody(body, box, slide)}</g>`) : [];
  return (
    `<g${frame(item, slide)}>${drawUpAxis(scale, item, fontSize, slide)}${drawBand(item, slide)}` +
    `${drawn.join('')}${drawBaseLine(plot, slide)}${words.join('')}</g>`
  );
}

const pointAt = (item: TrendItem, index: number, value: number): Point => {
  const { plot, scale, isFromEdge, categories } = item;
  return {
    x: acrossAt(item, categoryAt({ isFromEdge, count: categories.length }, index)),
    y: plot.y + plot.height * (1 - shareOf(scale, value)),
  };
};

const through = (points: readonly Point[]): string => points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L');

/** Interrupted where no value is stated. */
function pathOf(item: TrendItem, values: readonly (number | null)[]): string {
  let data = '';
  let isDown = false;
  values.forEach((value, index) => {
    if (value !== null) {
      const { x, y } = pointAt(item, index, value);
      data += `${isDown ? 'L' : 'M'}${round(x)} ${round(y)}`;
    }
    isDown = value !== null;
  });
  return data;
}

function drawLine(item: TrendItem, series: TrendSeries, slide: PreviewSlide): string {
  const { color, dash, symbol, values, marks, labels } = series;
  const path = `<path d="${pathOf(item, values)}" fill="none"${strokeOf({ color, width, dash }, slide)}/>`;
  const points = values.map((value, index) => {
    if (value === null) return '';
    const label = labels[index];
    const mark = drawMarker({ symbol, mark: marks[index] ?? 'exact', color, at: pointAt(item, index, value) }, slide);
    return mark + (label ? drawLabelAt(label, item.fontSize, slide) : '');
  });
  return path + points.join('');
}

function drawArea(
  item: TrendItem,
  { one, index }: { readonly one: TrendSeries; readonly index: number },
  slide: PreviewSlide,
): string {
  const below = (at: number): number => item.series.slice(0, index).reduce((sum, { values }) => sum + (values[at] ?? 0), 0);
  const top = one.values.map((value, at) => pointAt(item, at, below(at) + (value ?? 0)));
  const bottom = one.values.map((_, at) => pointAt(item, at, below(at))).reverse();
  return `<path d="M${through([...top, ...bottom])}Z"${fillOf(one.color, slide)}${strokeOf({ color: 'paper', width: 0.75 }, slide)}/>`;
}

function drawBand(item: TrendItem, slide: PreviewSlide): string {
  if (!item.band) return '';
  const { low, high, isWhole } = item.band;
  const at = (values: readonly (number | null)[]): readonly Point[] =>
    values.map((value, index) => pointAt(item, index, value ?? 0));
  const shade = isWhole ? `<path d="M${through([...at(high), ...[...at(low)].reverse()])}Z"${fillOf('line', slide, 40)}/>` : '';
  const stroke = strokeOf({ color: 'muted', width: 0.75, dash: 'dash' }, slide);
  const edges = [low, high].map((values) => {
    const ends = values.map((value, index) => (value === null ? '' : tick(pointAt(item, index, value))));
    return `<path d="${pathOf(item, values)}" fill="none"${stroke}/><path d="${ends.join('')}" fill="none"${strokeOf({ color: 'muted', width: 1.5 }, slide)}/>`;
  });
  return shade + edges.join('');
}

const tick = ({ x, y }: Point): string => `M${round(x - 2.5)} ${round(y)}h5`;
