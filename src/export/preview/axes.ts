/** Axes that count, with their grid, and words of a chart at its points. */

import type { Box, Pt } from '../../foundation/units.ts';
import { escapeText } from '../../foundation/xml/xml-text.ts';
import type { ChartScale, PointLabel } from '../../layout/page.ts';
import { genericFont } from './fonts.ts';
import { strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';

const grid = { color: 'line', width: 0.75 } as const;
const axis = { color: 'muted', width: 1 } as const;
const besideTick: Pt = 5;

/** Where a share of the width of a plot lies, from where the chart begins. */
export const acrossAt = ({ plot, isRightToLeft }: Plotted, share: number): Pt =>
  plot.x + plot.width * (isRightToLeft ? 1 - share : share);

/** A plot, and whether it begins at its right. */
export interface Plotted {
  readonly plot: Box;
  readonly isRightToLeft?: true;
}

/** What a chart says by itself runs as the deck does. */
export const runsAsDeck = ({ deck }: PreviewSlide): string => (deck.direction === 'rtl' ? ' direction="rtl"' : '');

/** Where a value lies on an axis, as a share of its length. */
export const shareOf = ({ from, to }: ChartScale, value: number): number => (value - from) / (to - from);

interface Style {
  readonly size: Pt;
  readonly color: 'ink' | 'muted';
}

function words(text: string, place: string, { size, color }: Style, slide: PreviewSlide): string {
  const { fonts } = slide.deck.theme;
  const font = ` font-family="${fonts.body}, ${genericFont(fonts.body)}" font-size="${round(size)}"`;
  return `<text${place}${runsAsDeck(slide)}${font} fill="${slide.color(color)}">${escapeText(text)}</text>`;
}

/** Lines across a plot, each with its number where the chart begins; the lowest is the base line. */
export function drawUpAxis(scale: ChartScale, { plot, isRightToLeft }: Plotted, size: Pt, slide: PreviewSlide): string {
  const x = isRightToLeft ? plot.x + plot.width + besideTick : plot.x - besideTick;
  // The end of words that run from the right is their left.
  const anchor = isRightToLeft || slide.deck.direction === 'ltr' ? 'end' : 'start';
  const drawn = scale.ticks.map(({ value, words: number }) => {
    const y = plot.y + plot.height * (1 - shareOf(scale, value));
    const place = ` x="${round(x)}" y="${round(y + 0.33 * size)}" text-anchor="${anchor}"`;
    const line = `<path d="M${round(plot.x)} ${round(y)}H${round(plot.x + plot.width)}" fill="none"${strokeOf(grid, slide)}/>`;
    return line + words(number, place, { size, color: 'muted' }, slide);
  });
  return drawn.join('');
}

/** Lines up a plot, each with its number under it. */
export function drawAcrossAxis(scale: ChartScale, plot: Box, size: Pt, slide: PreviewSlide): string {
  const bottom = plot.y + plot.height;
  const drawn = scale.ticks.map(({ value, words: number }) => {
    const x = plot.x + plot.width * shareOf(scale, value);
    const place = ` x="${round(x)}" y="${round(bottom + besideTick + 0.9 * size)}" text-anchor="middle"`;
    const line = `<path d="M${round(x)} ${round(plot.y)}V${round(bottom)}" fill="none"${strokeOf(grid, slide)}/>`;
    return line + words(number, place, { size, color: 'muted' }, slide);
  });
  return drawn.join('');
}

/** Lines up a plot that begins at 0, each with its number over it. */
export function drawOverAxis(scale: ChartScale, plotted: Plotted, size: Pt, slide: PreviewSlide): string {
  const { plot } = plotted;
  const drawn = scale.ticks.map(({ value, words: number }) => {
    const x = acrossAt(plotted, shareOf(scale, value));
    const place = ` x="${round(x)}" y="${round(plot.y - besideTick)}" text-anchor="middle"`;
    const line = `<path d="M${round(x)} ${round(plot.y)}V${round(plot.y + plot.height)}" fill="none"${strokeOf(grid, slide)}/>`;
    return line + words(number, place, { size, color: 'muted' }, slide);
  });
  return drawn.join('');
}

export function drawBaseLine(plot: Box, slide: PreviewSlide): string {
  const y = round(plot.y + plot.height);
  return `<path d="M${round(plot.x)} ${y}H${round(plot.x + plot.width)}" fill="none"${strokeOf(axis, slide)}/>`;
}

export function drawLabelAt({ words: text, box }: PointLabel, size: Pt, slide: PreviewSlide): string {
  const place = ` x="${round(box.x + box.width / 2)}" y="${round(box.y + box.height / 2 + 0.33 * size)}" text-anchor="middle"`;
  return words(text, place, { size, color: 'ink' }, slide);
}
