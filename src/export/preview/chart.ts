/** A bar chart, drawn as PowerPoint draws the one that the deck describes. */

import type { Box, Pt } from '../../foundation/units.ts';
import { escapeText } from '../../foundation/xml/xml-text.ts';
import type { ChartItem, ChartSeries } from '../../layout/page.ts';
import { genericFont } from './fonts.ts';
import { frame } from './frame.ts';
import { fillOf, strokeOf } from './paint.ts';
import { round } from './round.ts';
import { boxOf } from './shape.ts';
import type { Sheet } from './sheet.ts';
import { drawBody } from './text.ts';

/** What is not certain is drawn this clear; every bar has an edge, since a pale one alone would be too faint. */
const pale = 65;
const edge = { color: 'muted', width: 0.5 } as const;
const axis = { color: 'muted', width: 1 } as const;
/** From the end of a bar to its words. */
const besideBar: Pt = 3;

export function drawChart(item: ChartItem, sheet: Sheet): string {
  const bars = item.categories.map((_, category) => {
    const drawn = item.series.map((series, index) => drawBar(series, barBox(item, index, category), { item, category, sheet }));
    const name = item.names[category];
    return `<g${sheet.from(name?.origin)}>${name ? drawBody(name.body, name.box, sheet) : ''}${drawn.join('')}</g>`;
  });
  return `<g${frame(item, sheet)}>${bars.join('')}${drawAxis(item, sheet)}</g>`;
}

/** Bars of ranges stand one before the other, stacked ones one after the other, others side by side, with the gap between groups shared on both sides. */
function barBox({ form, plot, most, gap, series, categories }: ChartItem, index: number, category: number): Box | undefined {
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
  return isColumns
    ? { x: plot.x + start, y: plot.y + plot.height - length, width: thickness, height: length }
    : { x: plot.x + before * plot.width, y: plot.y + start, width: length, height: thickness };
}

interface Bar {
  readonly item: ChartItem;
  readonly category: number;
  readonly sheet: Sheet;
}

function drawBar(series: ChartSeries, box: Box | undefined, { item, category, sheet }: Bar): string {
  if (!box) return '';
  const fill = fillOf(series.color, sheet, series.isPale[category] ? pale : 0);
  const label = series.labels[category] ?? '';
  return `<rect${boxOf(box)}${fill}${strokeOf(edge, sheet)}/>${label === '' ? '' : drawLabel(label, box, { item, sheet, color: series.isPale[category] ? 'ink' : (series.labelColor ?? 'ink') })}`;
}

/** At the end of its bar, or in the middle of a stacked one, on one line. */
function drawLabel(
  label: string,
  box: Box,
  { item, sheet, color }: Pick<Bar, 'item' | 'sheet'> & { readonly color: 'ink' | 'paper' },
): string {
  const { fontSize, form } = item;
  const { fonts } = sheet.studio.theme;
  const middle = round(box.y + box.height / 2 + 0.33 * fontSize);
  const place =
    form === 'columns'
      ? ` x="${round(box.x + box.width / 2)}" y="${round(box.y - besideBar - 0.25 * fontSize)}" text-anchor="middle"`
      : form === 'stacked'
        ? ` x="${round(box.x + box.width / 2)}" y="${middle}" text-anchor="middle"`
        : ` x="${round(box.x + box.width + besideBar)}" y="${middle}"`;
  const look = ` font-family="${fonts.body}, ${genericFont(fonts.body)}" font-size="${round(fontSize)}" fill="${sheet.color(form === 'stacked' ? color : 'ink')}"`;
  return `<text${place}${look}>${escapeText(label)}</text>`;
}

/** The axis of values is not drawn: each bar has its figure. */
function drawAxis({ form, plot }: ChartItem, sheet: Sheet): string {
  const [left, bottom] = [round(plot.x), round(plot.y + plot.height)];
  const data = form === 'columns' ? `M${left} ${bottom}H${round(plot.x + plot.width)}` : `M${left} ${round(plot.y)}V${bottom}`;
  return `<path d="${data}" fill="none"${strokeOf(axis, sheet)}/>`;
}
