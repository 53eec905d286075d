/** The arrow head at the end of a line: a triangle, drawn as a shape of its own so that no ids are needed. */

import type { Point, Pt } from '../../foundation/units.ts';
import type { Outline } from '../../layout/page.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';

/** PowerPoint's head of middling size is three widths of its line long and wide; lines thinner than this count as this. */
const thinnest: Pt = 2;
const size = 3;

interface ArrowEnd {
  /** Where the line may end, so that it does not stick out beside the head's point. */
  readonly lineEnd: Point;
  readonly head: string;
}

/** A head that comes from one point and points to another; without an arrow the line ends where it did. */
export function arrowEnd(from: Point, to: Point, { outline, slide }: { outline: Outline; slide: PreviewSlide }): ArrowEnd {
  const reach = Math.hypot(to.x - from.x, to.y - from.y);
  if (outline.arrow !== 'end' || reach === 0) return { lineEnd: to, head: '' };
  const length = size * Math.max(thinnest, outline.width);
  const [across, down] = [(to.x - from.x) / reach, (to.y - from.y) / reach];
  const base = { x: to.x - across * length, y: to.y - down * length };
  const half = length / 2;
  const corners = [
    to,
    { x: base.x - down * half, y: base.y + across * half },
    { x: base.x + down * half, y: base.y - across * half },
  ];
  const points = corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  const lineEnd = reach > length ? { x: to.x - across * length * 0.8, y: to.y - down * length * 0.8 } : from;
  return { lineEnd, head: `<polygon points="${points}" fill="${slide.color(outline.color)}"/>` };
}
