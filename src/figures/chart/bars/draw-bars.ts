/** Draws a native chart with a figure at each bar; words stand where a bar is not stated. */

import type { Box, Pt } from '../../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../../layout/look.ts';
import type { ChartItem, ChartName, ChartSeries, Item } from '../../../layout/page.ts';
import { layLabel, layText, placeLabel, styledText } from '../../label.ts';
import type { ChartGroup } from '../bar-end.ts';
import type { BarChart, RangeChart } from '../drawing.ts';
import { type Legend, layLegend } from '../legend.ts';
import { drawOpenEnd } from '../open-end.ts';
import { seriesFill } from '../palette.ts';
import type { ChartSizes, Plot, StandIn } from '../plot.ts';
import { layUnit, unitHeight } from '../unit.ts';
import { plotBars, sizeBars } from './bars-across.ts';
import { groupsOf, seriesOf } from './chart-group.ts';
import { plotColumns, sizeColumns } from './columns-upright.ts';
import { allInside, type Inside, stackedEnds, stackedSeries, stillInside } from './stacked.ts';
import { tellBars } from './tell-bars.ts';
import { axisRoom, axisTo, withoutAxis } from './value-axis.ts';

/** Of the chart with the numbers of its axis. */
function sizesOf(drawing: BarChart, width: Pt, look: Look): ChartSizes {
  const { over, beside } = axisRoom(wholeOf(drawing), look);
  const size = drawing.form === 'columns' ? sizeColumns : sizeBars;
  const { minimum, best, most, whole, holds } = size(groupsOf(drawing, insideAt(drawing, width, look)), width - beside, look);
  return {
    minimum: minimum + over,
    best: best + over,
    most: most + over,
    whole: whole + over,
    holds: (height) => holds(height - over),
  };
}

/** A height at which each bar has the largest type. */
const tall: Pt = 60;

/** Figures of stacked bars that stand within their parts at any height: lower bars have smaller type. */
function insideAt(drawing: BarChart, width: Pt, look: Look): Inside {
  if (drawing.form !== 'stacked') return new Set();
  const whole = wholeOf(drawing);
  return arrange(whole, { box: { x: 0, y: 0, width, height: tall * whole.bars.length }, whole: undefined }, look).inside;
}

/** Share of the width that is left beside the names of bars. */
const besideNames = 0.62;

/** What stands over a chart: what is counted, and what the colours of stacked bars stand for. */
function layHead(drawing: BarChart, width: Pt, look: Look): { readonly unit: Pt; readonly legend: Legend; readonly height: Pt } {
  const entries = drawing.form === 'stacked' ? drawing.names.map((name, index) => ({ name, color: seriesFill(index) })) : [];
  const [unit, legend] = [unitHeight(drawing.unit, width, look), layLegend(entries, width * besideNames, look)];
  return { unit, legend, height: unit + legend.height };
}

/** Heights in points between which a chart of so many bars looks right. */
export function barsRoom(drawing: BarChart, width: Pt, look: Look): FigureRoom {
  if (drawing.bars.length === 0) return { minimum: 0, best: 0 };
  const { minimum, best, whole } = sizesOf(drawing, width, look);
  const head = layHead(drawing, width, look).height;
  return { minimum: Math.ceil(minimum + head), best: Math.ceil(best + head), whole: Math.ceil(whole + head) };
}

/** Draws as many bars as find room, in even shares where they need more than one chart. */
export function drawBars(drawing: BarChart, box: Box, look: Look): DrawnFigure<BarChart> {
  const count = drawing.bars.length;
  if (count === 0) return { items: [], diagnostics: [] };
  const { unit, legend, height: head } = layHead(drawing, box.width, look);
  const sizes = sizesOf(drawing, box.width, look);
  const fits = Math.max(1, sizes.holds(box.height - head));
  const share = Math.ceil(count / Math.ceil(count / fits));
  const [shown, rest] = [take(drawing, 0, share), take(drawing, share)];
  const room = axisRoom(wholeOf(drawing), look);
  const most = room.over + ((sizesOf(shown, box.width, look).most - room.over) * share) / Math.max(1, shown.bars.length);
  const frame = { ...box, y: box.y + head, height: Math.min(box.height - head, most) };
  const whole = drawing.whole || rest.bars.length > 0 ? wholeOf(drawing) : undefined;
  const { plot, groups, series } = arrange(shown, { box: withoutAxis(frame, room), whole }, look);
  const chart: ChartItem = {
    kind: 'chart',
    name: 'Chart',
    box: frame,
    form: drawing.form,
    categories: groups.map(({ label }) => label),
    names: groups.map((group, order) => layName(group, plot.nameAt(order), { size: plot.fontSize, look })),
    series,
    plot: plot.box,
    most: plot.most,
    ...(room.over + room.beside > 0 ? { axis: axisTo(plot.most, wholeOf(drawing), look) } : {}),
    gap: plot.gap,
    fontSize: plot.fontSize,
    alt: { decorative: true },
    origin: groups[0]?.origin ?? {},
  };
  const words = layUnit(drawing.unit, box.width, look);
  const left = (width: Pt): Pt => Math.max(box.x, Math.min(plot.box.x - 2, box.x + box.width - width));
  return {
    items: [
      ...(unit > 0 ? [placeLabel('Unit', words, { x: left(words.width), y: box.y }, {})] : []),
      ...legend.place({ x: plot.box.x - 2, y: box.y + unit }),
      chart,
      ...(shown.form === 'ranges' ? bestTicks(shown, plot) : []),
      ...standIns(groups, plot, look),
      ...openEnds(groups, { plot, form: drawing.form }, look),
      ...(drawing.form === 'stacked' ? stackedEnds(groups, plot, look) : []),
    ],
    diagnostics: [],
    ...(rest.bars.length > 0 ? { rest } : {}),
    ...(whole ? { told: tellBars(shown) } : {}),
  };
}

interface Arranged {
  readonly plot: Plot;
  readonly groups: readonly ChartGroup[];
  readonly series: readonly ChartSeries[];
  readonly inside: Inside;
}

function arrange(drawing: BarChart, { box, whole }: { box: Box; whole: BarChart | undefined }, look: Look): Arranged {
  const plotWith = (inside?: Inside): Plot =>
    (drawing.form === 'columns' ? plotColumns : plotBars)(groupsOf(drawing, inside), {
      box,
      look,
      scale: drawing.form === 'ranges' ? drawing.scale : undefined,
      whole: whole && groupsOf(whole, inside),
    });
  if (drawing.form !== 'stacked')
    return { plot: plotWith(), groups: groupsOf(drawing), series: seriesOf(drawing), inside: new Set() };
  // What stands at the end of a bar makes all bars shorter, and so perhaps another part too short for its figure.
  const all = whole?.form === 'stacked' ? whole : drawing;
  let inside = allInside(all, look);
  let plot = plotWith(inside);
  for (let before = -1; before !== inside.size; plot = plotWith(inside)) {
    before = inside.size;
    inside = stillInside(inside, plot, look);
  }
  return { plot, groups: groupsOf(drawing, inside), series: stackedSeries(drawing, inside, look), inside };
}

function layName(
  { label, origin }: ChartGroup,
  { box, align, anchor }: StandIn,
  { size, look }: { size: Pt; look: Look },
): ChartName {
  const body = layText([styledText(label, { size, color: 'ink' }, look)], box.width, look, align);
  return { box, body: { ...body, anchor }, origin };
}

/** Some of a chart's bars, its kind and scale kept. */
function take(drawing: BarChart, from: number, to?: number): BarChart {
  return drawing.form === 'ranges'
    ? { ...drawing, whole: drawing.whole ?? drawing.bars, bars: drawing.bars.slice(from, to) }
    : { ...drawing, whole: drawing.whole ?? drawing.bars, bars: drawing.bars.slice(from, to) };
}

function wholeOf(drawing: BarChart): BarChart {
  return drawing.form === 'ranges'
    ? { ...drawing, bars: drawing.whole ?? drawing.bars }
    : { ...drawing, bars: drawing.whole ?? drawing.bars };
}

/** Thick enough to be seen on the pale part of a bar and on the dark one. */
const tick = { width: 2.25, beyond: 1.5 } as const;

/** The best estimates within ranges, each a line across its bar. */
const bestTicks = ({ bars }: RangeChart, plot: Plot): readonly Item[] =>
  bars.flatMap(({ best, origin }, order): readonly Item[] => {
    if (best === null) return [];
    const lane = plot.barAt(order, 0);
    const x = lane.x + (lane.width * best) / plot.most - tick.width / 2;
    const box = { x, y: lane.y - tick.beyond, width: tick.width, height: lane.height + 2 * tick.beyond };
    const outline = { color: 'paper', width: 0.5 } as const;
    const name = `Best estimate ${order + 1}`;
    return [{ kind: 'shape', shape: 'rectangle', name, box, fill: 'ink', outline, alt: { decorative: true }, origin }];
  });

/** Bars that may be longer than they are drawn. */
function openEnds(
  groups: readonly ChartGroup[],
  { plot, form }: { plot: Plot; form: BarChart['form'] },
  look: Look,
): readonly Item[] {
  return groups.flatMap(({ ends, origin }, order) =>
    ends.flatMap(({ value, words, isOpen }, index) => {
      if (!isOpen || value === null) return [];
      const lane = plot.barAt(order, index);
      const isUpright = form === 'columns';
      const length = ((isUpright ? lane.height : lane.width) * value) / plot.most;
      const bar = isUpright ? { ...lane, y: lane.y + lane.height - length, height: length } : { ...lane, width: length };
      const name = ends.length > 1 ? `Open end ${order + 1}.${index + 1}` : `Open end ${order + 1}`;
      return drawOpenEnd({ name, words, fontSize: plot.fontSize, bar, isUpright, plot: plot.box, origin }, look);
    }),
  );
}

/** Words where a bar would be; once for a whole group of which nothing is stated. */
function standIns(groups: readonly ChartGroup[], plot: Plot, look: Look): readonly Item[] {
  return groups.flatMap(({ ends, origin }, order) => {
    const figures = new Set(ends.map(({ value, figure }) => (value === null ? figure : '')));
    const [only = ''] = figures;
    if (figures.size === 1 && only !== '') return [standIn(`Not stated ${order + 1}`, { words: only, at: plot.standIn(order) })];
    return ends.flatMap(({ value, words }, bar) => {
      const name = `Not stated ${order + 1}.${bar + 1}`;
      return value === null && words !== '' ? [standIn(name, { words, at: plot.standIn(order, bar) })] : [];
    });

    function standIn(name: string, { words, at: { box, align, anchor } }: { words: string; at: StandIn }): Item {
      const line = [styledText(words, { size: plot.fontSize, color: 'muted', italic: true }, look)];
      const body = align === 'left' ? layLabel(line, box.width, look) : layText(line, box.width, look, align);
      const y = anchor === 'bottom' ? box.y + box.height - body.height - 2 : box.y + (box.height - body.height) / 2;
      return placeLabel(name, body, { x: box.x, y }, origin);
    }
  });
}
