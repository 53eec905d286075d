/** A bar chart, drawn as PowerPoint draws the one that the deck describes. */

import type { Box, Pt } from '../../foundation/units.ts';
import { escapeText } from '../../foundation/xml/xml-text.ts';
import { barEdge, type ChartItem, type ChartSeries } from '../../layout/page.ts';
import { drawOverAxis, drawUpAxis, runsAsDeck } from './axes.ts';
import { genericFont } from './fonts.ts';
import { frame } from './frame.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';
import { boxAttributes } from './shape.ts';
import { drawBody } from './text.ts';

/** What is not certain is drawn this clear. */
const pale = 65;
const axis = { color: 'muted', width: 1 } as const;
/** From the end of a bar to its words. */
const besideBar: Pt = 3;

export function drawChart(item: ChartItem, slide: PreviewSlide): string {
  const bars = item.categories.map((_, category) => {
    const drawn = item.series.map((series, index) => drawBar(series, barBox(item, index, category), { item, category, slide }));
    const name = item.names[category];
    return `<g${slide.from(name?.origin)}>${name ? drawBody(name.body, name.box, slide) : ''}${drawn.join('')}</g>`;
  });
  return `<g${frame(item, slide)}>${drawGrid(item, slide)}${bars.join('')}${drawAxis(item, slide)}</g>`;
}

/** Bars of ranges stand one before the other, stacked ones one after the other, others side by side, with the gap between groups shared on both sides. */
function barBox(item: ChartItem, index: number, category: number): Box | undefined {
  const { form, plot, most, gap, series, categories, isRightToLeft } = item;
  const value = series[index]?.values[category] ?? null;
  if (value === null) return undefined;
  const isColumns = form === 'columns';
  const band = (isColumns ? plot.width : plot.height) / categories.length;
  const isAlone = form === 'ranges' || form === 'stacked';
  const side = isAlone ? 1 : series.length;
  const thickness = band / (side + gap);
  const start = category * band + (gap / 2 + (isAlone ? 0 : index)) * thickness;
  const before =
    form === 'stacked' ? series.slice(0, index).reduce((sum, { values }) => sum + (values[category] ?? 0), 0) / most : 0;
  const length = ((isColumns ? plot.height : plot.width) * Math.min(value, most)) / most;
  const box = isColumns
    ? { x: plot.x + start, y: plot.y + plot.height - length, width: thickness, height: length }
    : { x: plot.x + before * plot.width, y: plot.y + start, width: length, height: thickness };
  return isRightToLeft ? { ...box, x: 2 * plot.x + plot.width - box.x - box.width } : box;
}

interface Bar {
  readonly item: ChartItem;
  readonly category: number;
  readonly slide: PreviewSlide;
}

function drawBar(series: ChartSeries, box: Box | undefined, { item, category, slide }: Bar): string {
  if (!box || series.isUndrawn) return '';
  const fill = fillOf(series.color, slide, series.isPale[category] ? pale : 0);
  const label = series.labels[category] ?? '';
  return `<rect${boxAttributes(box)}${fill}${strokeOf(barEdge(item, series.color), slide)}/>${label === '' ? '' : drawLabel(label, box, { item, slide, color: series.isPale[category] ? 'ink' : (series.labelColor ?? 'ink') })}`;
}

/** At the end of its bar, or in the middle of a stacked one, on one line. */
function drawLabel(
  label: string,
  box: Box,
  { item, slide, color }: Pick<Bar, 'item' | 'slide'> & { readonly color: 'ink' | 'paper' },
): string {
  const { fontSize, form, isRightToLeft } = item;
  const { fonts } = slide.deck.theme;
  const middle = round(box.y + box.height / 2 + 0.33 * fontSize);
  const place =
    form === 'columns'
      ? ` x="${round(box.x + box.width / 2)}" y="${round(box.y - besideBar - 0.25 * fontSize)}" text-anchor="middle"`
      : form === 'stacked'
        ? ` x="${round(box.x + box.width / 2)}" y="${middle}" text-anchor="middle"`
        : ` x="${round(isRightToLeft ? box.x - besideBar : box.x + box.width + besideBar)}" y="${middle}"`;
  const look = ` font-family="${fonts.body}, ${genericFont(fonts.body)}" font-size="${round(fontSize)}" fill="${slide.color(form === 'stacked' ? color : 'ink')}"`;
  return `<text${place}${runsAsDeck(slide)}${look}>${escapeText(label)}</text>`;
}

function drawGrid({ axis: grid, plot, most, form, isRightToLeft }: ChartItem, slide: PreviewSlide): string {
  if (!grid) return '';
  const scale = { from: 0, to: most, ...grid };
  const turned = { plot, ...(isRightToLeft ? { isRightToLeft } : {}) };
  return form === 'columns' ? drawUpAxis(scale, turned, grid.fontSize, slide) : drawOverAxis(scale, turned, grid.fontSize, slide);
}

function drawAxis({ form, plot, isRightToLeft }: ChartItem, slide: PreviewSlide): string {
  const [left, bottom] = [round(plot.x), round(plot.y + plot.height)];
  const begin = isRightToLeft ? round(plot.x + plot.width) : left;
  const data = form === 'columns' ? `M${left} ${bottom}H${round(plot.x + plot.width)}` : `M${begin} ${round(plot.y)}V${bottom}`;
  return `<path d="${data}" fill="none"${strokeOf(axis, slide)}/>`;
}
