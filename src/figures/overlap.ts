/** Questions about boxes that drawings ask when they look for a free place. */
import type { Box, Point, Pt } from '../foundation/units.ts';

/** Whether two boxes share more than an edge, or come nearer than `gap`. */
export const overlaps = (a: Box, b: Box, gap: Pt = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Whether the first box lies wholly in the second. */
export const isWithin = (inner: Box, outer: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/** The box round a point. */
export const around = ({ x, y }: Point, reach: Pt): Box => ({ x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach });

/** A box with its edges moved in on all sides; out, when negative. */
export const inset = ({ x, y, width, height }: Box, by: Pt): Box => ({
  x: x + by,
  y: y + by,
  width: width - 2 * by,
  height: height - 2 * by,
});

/** Whether a line of straight pieces runs through a box. */
export function crosses(line: readonly Point[], box: Box): boolean {
  for (let index = 0; index + 1 < line.length; index++) {
    const a = line[index];
    const b = line[index + 1];
    if (a && b && passes(a, b, box)) return true;
  }
  return false;
}

/**
 * Whether a straight piece runs through a box: Liang and Barsky's test, what is left of the piece after each side of the
 * box has cut it. Written out, since drawings ask it more often than anything else.
 */
export function passes(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  const [stepX, stepY] = [b.x - a.x, b.y - a.y];
  let from = 0;
  let to = 1;
  if (stepX === 0) {
    if (a.x <= x || a.x >= x + width) return false;
  } else {
    const [left, right] = [(x - a.x) / stepX, (x + width - a.x) / stepX];
    from = Math.max(from, Math.min(left, right));
    to = Math.min(to, Math.max(left, right));
    if (from >= to) return false;
  }
  if (stepY === 0) return a.y > y && a.y < y + height;
  const [top, bottom] = [(y - a.y) / stepY, (y + height - a.y) / stepY];
  return Math.max(from, Math.min(top, bottom)) < Math.min(to, Math.max(top, bottom));
}
