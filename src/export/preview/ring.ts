/** A ring of parts, drawn as PowerPoint draws the chart that the deck describes. */

import type { Point, Pt } from '../../foundation/units.ts';
import type { RingItem } from '../../layout/page.ts';
import { frame } from './frame.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';

const edge = { color: 'paper', width: 1.5 } as const;

export function drawRing(item: RingItem, slide: PreviewSlide): string {
  const { parts, plot, hole } = item;
  const whole = parts.reduce((sum, { value }) => sum + value, 0);
  const centre = { x: plot.x + plot.width / 2, y: plot.y + plot.height / 2 };
  const outer = Math.min(plot.width, plot.height) / 2;
  let from = 0;
  const drawn = parts.map(({ value, color, origin }) => {
    const to = from + value / whole;
    const data = slice(centre, { outer, inner: outer * hole }, { from, to });
    from = to;
    return value === 0
      ? ''
      : `<g${slide.from(origin)}><path d="${data}" fill-rule="evenodd"${fillOf(color, slide)}${strokeOf(edge, slide)}/></g>`;
  });
  return `<g${frame(item, slide)}>${drawn.join('')}</g>`;
}

/** Clockwise from the top; `from` and `to` are shares of the whole. */
function slice(
  centre: Point,
  { outer, inner }: { readonly outer: Pt; readonly inner: Pt },
  { from, to }: { readonly from: number; readonly to: number },
): string {
  const at = (share: number, radius: Pt): string => {
    const angle = 2 * Math.PI * share;
    return `${round(centre.x + radius * Math.sin(angle))} ${round(centre.y - radius * Math.cos(angle))}`;
  };
  // An arc all the way round ends where it began, and would be none.
  if (to - from > 0.9999) return `${circle(centre, outer)}${circle(centre, inner)}`;
  const isLong = Number(to - from > 0.5);
  return (
    `M${at(from, outer)}A${round(outer)} ${round(outer)} 0 ${isLong} 1 ${at(to, outer)}` +
    `L${at(to, inner)}A${round(inner)} ${round(inner)} 0 ${isLong} 0 ${at(from, inner)}Z`
  );
}

const circle = ({ x, y }: Point, radius: Pt): string => {
  const r = round(radius);
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${round(2 * radius)} 0a${r} ${r} 0 1 0 ${round(-2 * radius)} 0Z`;
};
