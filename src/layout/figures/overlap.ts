/** Questions about boxes that drawings ask when they look for a free place. */
import type { Box, Point, Pt } from '../../units.ts';

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
    if (a && b && runsThrough(a, b, box)) return true;
  }
  return false;
}

/** Liang and Barsky: what is left of the piece after each side of the box has cut it. */
function runsThrough(a: Point, b: Point, { x, y, width, height }: Box): boolean {
  let from = 0;
  let to = 1;
  const isLeft = (step: number, room: number): boolean => {
    if (step === 0) return room > 0;
    if (step < 0) from = Math.max(from, room / step);
    else to = Math.min(to, room / step);
    return from < to;
  };
  return (
    isLeft(a.x - b.x, a.x - x) &&
    isLeft(b.x - a.x, x + width - a.x) &&
    isLeft(a.y - b.y, a.y - y) &&
    isLeft(b.y - a.y, y + height - a.y)
  );
}
