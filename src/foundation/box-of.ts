/** The smallest box round points of the slide. */
import type { Box, Point, Pt } from './units.ts';

export function boxOf(points: readonly Point[]): Box {
  const [first] = points;
  if (!first) return { x: 0, y: 0, width: 0, height: 0 };
  let left: Pt = first.x;
  let top: Pt = first.y;
  let right = left;
  let bottom = top;
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}
