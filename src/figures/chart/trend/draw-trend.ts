/** Draws lines and areas over places at equal distances, as a native chart with an axis of values. */

import type { Box, Point, Pt } from '../../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../../layout/look.ts';
import {
  type ChartScale,
  categoryAt,
  type Item,
  type PointLabel,
  type TrendBand,
  type TrendItem,
  type TrendSeries,
} from '../../../layout/page.ts';
import { layLabel, layText, placeLabel, placeText, styledText } from '../../label.ts';
import type { TrendDrawing } from '../drawing.ts';
import { seriesFill, seriesStroke } from '../palette.ts';
import { widestWords } from '../plot.ts';
import { scaleFromZero } from '../scale.ts';
import { layUnit, unitHeight } from '../unit.ts';
import { type EndLabels, layEndLabels, placeEndLabels } from './end-labels.ts';
import { placePointFigures } from './point-figures.ts';
import { layNames, type TrendNames, underAxis } from './trend-names.ts';
import { type TrendPlace, trendPoint } from './trend-place.ts';
import { endWords, markOf, remarkOf } from './trend-words.ts';

const plotHeights = { least: 100, most: 300 } as const;
const bestPlot = (width: Pt): Pt => Math.max(130, Math.min(240, width * 0.28));
const besideTicks: Pt = 8;
const overRemark: Pt = 3;

interface TrendPlan {
  readonly size: Pt;
  readonly scale: ChartScale;
  readonly left: Pt;
  readonly inner: Pt;
  /** Over the plot, for figures at the highest points. */
  readonly over: Pt;
  readonly names: TrendNames;
  readonly ends: EndLabels;
  /** Under the names, for what is printed nowhere else. */
  readonly remark: Pt;
}

/** The largest type in which all names have room; else the smallest, and some are left out. */
function planTrend(drawing: TrendDrawing, width: Pt, look: Look): TrendPlan {
  const { best, floor } = look.theme.type.table;
  let plan = planAt(drawing, { width, size: best }, look);
  for (let size = best - 1; size >= floor && !plan.names.isWhole; size -= 1) plan = planAt(drawing, { width, size }, look);
  return plan;
}

function planAt(drawing: TrendDrawing, { width, size }: { width: Pt; size: Pt }, look: Look): TrendPlan {
  const { points, names: series, language, form } = drawing;
  const scale = scaleFromZero(topsOf(drawing), language);
  const labels = points.map(({ label }) => label);
  const isSingle = series.length === 1;
  const ends = layEndLabels(isSingle ? [] : series.map((_, index) => endWords(drawing, index)), { width, size }, look);
  const halfName =
    form === 'area' ? Math.min(width * 0.1, widestWords([labels[0] ?? '', labels.at(-1) ?? ''], size, look) / 2) : 0;
  const ticks = widestWords(
    scale.ticks.map(({ words }) => words),
    size,
    look,
  );
  const left = Math.max(ticks + besideTicks, halfName);
  const inner = width - left - Math.max(ends.width, halfName, isSingle ? size : 0);
  const slot = inner / (form === 'area' ? Math.max(1, points.length - 1) : points.length);
  const remark = remarkOf(drawing, () => false);
  return {
    size,
    scale,
    left,
    inner,
    over: isSingle ? size * 1.2 + 8 : size / 2 + 2,
    names: layNames(
      labels,
      {
        slot,
        size,
        left,
        right: width - left,
        at: (index) => inner * categoryAt({ isFromEdge: form === 'area', count: points.length }, index),
      },
      look,
    ),
    ends,
    remark: remark === '' ? 0 : overRemark + layRemark(remark, width, look).height,
  };
}

const layRemark = (words: string, width: Pt, look: Look) =>
  layText([styledText(words, { size: look.theme.type.caption, color: 'muted', italic: true }, look)], width, look);

/** How high each point reaches; areas stand one upon the other. */
const topsOf = ({ points, form }: TrendDrawing): readonly number[] =>
  points.flatMap(({ amounts, low, high }) => {
    const values = amounts.map(({ value }) => value ?? 0);
    return form === 'area' ? [values.reduce((sum, value) => sum + value, 0)] : [...values, low ?? 0, high ?? 0];
  });

const leastHeight = ({ over, names, remark, ends }: TrendPlan): Pt =>
  over + Math.max(plotHeights.least, ends.height) + names.height + remark;

/** Heights in points between which lines or areas look right. */
export function trendRoom(drawing: TrendDrawing, width: Pt, look: Look): FigureRoom {
  if (drawing.points.length === 0) return { minimum: 0, best: 0 };
  const plan = planTrend(drawing, width, look);
  const unit = unitHeight(drawing.unit, width, look);
  const minimum = Math.ceil(leastHeight(plan) + unit);
  return { minimum, best: Math.max(minimum, Math.ceil(minimum - plotHeights.least + bestPlot(width))), whole: minimum };
}

/** One thing, whatever the room: lines do not go on elsewhere. */
export function drawTrend(drawing: TrendDrawing, box: Box, look: Look): DrawnFigure<TrendDrawing> {
  const { points, form, unit: counted } = drawing;
  if (points.length === 0) return { items: [], diagnostics: [] };
  const plan = planTrend(drawing, box.width, look);
  const unit = unitHeight(counted, box.width, look);
  const { over, names, remark, left, inner, scale, size } = plan;
  const height = Math.min(plotHeights.most, box.height - unit - over - names.height - remark);
  const plot = { x: box.x + left, y: box.y + unit + over, width: inner, height };
  const isFromEdge = form === 'area';
  const placed = { plot, isFromEdge, scale, count: points.length };
  const isSingle = drawing.names.length === 1;
  const labels = isSingle ? placePointFigures(drawing, placed, { size, over, look }) : [];
  const chart: TrendItem = {
    kind: 'trend',
    name: 'Chart',
    box: { x: box.x, y: box.y + unit, width: box.width, height: over + height + names.height },
    form,
    categories: points.map(({ label }) => label),
    names: names.shown.map(({ index, body }) => ({
      box: {
        x: plot.x + categoryAt(placed, index) * plot.width - body.width / 2,
        y: plot.y + plot.height + underAxis / 2,
        width: body.width,
        height: names.height - underAxis,
      },
      body,
      origin: points[index]?.origin ?? {},
    })),
    hasNames: names.isWhole,
    series: seriesOf(drawing, isFromEdge ? [] : labels),
    ...bandOf(drawing),
    isFromEdge,
    plot,
    scale,
    fontSize: size,
    alt: { decorative: true },
    origin: points[0]?.origin ?? {},
  };
  const words = remarkOf(drawing, (_, point) => labels[point] !== undefined);
  const remarkAt = { x: box.x, y: chart.box.y + chart.box.height + overRemark };
  return {
    items: [
      ...(unit > 0 ? [placeLabel('Unit', layUnit(counted, box.width, look), { x: box.x, y: box.y }, {})] : []),
      chart,
      ...(names.isWhole
        ? []
        : chart.names.map((name, index) => placeLabel(`Name ${index + 1}`, name.body, name.box, name.origin))),
      ...(isFromEdge ? labelTexts(labels, size, look) : []),
      ...placeEndLabels(plan.ends, endsOf(drawing, placed), plot),
      ...(words === '' ? [] : [placeText('Not in the chart', layRemark(words, box.width, look), remarkAt, {})]),
    ],
    diagnostics: [],
  };
}

function seriesOf(
  { points, names, form, unit }: TrendDrawing,
  labels: readonly (PointLabel | undefined)[],
): readonly TrendSeries[] {
  return names.map((name, index) => ({
    name: name || unit,
    values: points.map(({ amounts }) => amounts[index]?.value ?? null),
    ...seriesStroke(index),
    ...(form === 'area' ? { color: seriesFill(index) } : {}),
    marks: points.map(({ amounts }) => (amounts[index] ? markOf(amounts[index]) : 'exact')),
    labels: points.map((_, point) => labels[point]),
  }));
}

/** No program lets anybody say where the labels of areas stand: theirs are words of the page. */
const labelTexts = (labels: readonly (PointLabel | undefined)[], size: Pt, look: Look): readonly Item[] =>
  labels.flatMap((label, index) => {
    if (!label) return [];
    const body = layLabel([styledText(label.words, { size, color: 'ink' }, look)], label.box.width + size, look);
    const { x, y, width, height } = label.box;
    return [placeLabel(`Figure ${index + 1}`, body, { x: x + (width - body.width) / 2, y: y + (height - body.height) / 2 }, {})];
  });

/** Where each line ends, and the middle of each area at its end. */
function endsOf({ points, names, form }: TrendDrawing, placed: TrendPlace): readonly (Point | undefined)[] {
  const valueAt = (series: number, point: number): number => points[point]?.amounts[series]?.value ?? 0;
  return names.map((_, series) => {
    const last = points.findLastIndex(({ amounts }) => (amounts[series]?.value ?? null) !== null);
    if (last < 0) return undefined;
    if (form === 'line') return trendPoint(placed, last, valueAt(series, last));
    const below = names.slice(0, series).reduce((sum, __, index) => sum + valueAt(index, last), 0);
    return trendPoint(placed, last, below + valueAt(series, last) / 2);
  });
}

function bandOf({ band, points }: TrendDrawing): { readonly band?: TrendBand } {
  if (!band) return {};
  const [low, high] = [points.map((point) => point.low), points.map((point) => point.high)];
  return { band: { names: band, low, high, isWhole: [...low, ...high].every((end) => end !== null) } };
}
