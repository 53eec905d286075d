/** How far labels are from marks: a reader takes a name for that of the mark that it stands nearest to. */
import type { Box, Point, Pt } from '../../foundation/units.ts';
import { type Mark, solidReach } from './marks.ts';

/** From a point to the nearest point of a box; 0 inside. */
export const distanceTo = ({ x, y, width, height }: Box, at: Point): Pt =>
  Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height));

/** The space between a box and a mark; of an area to write in, to its middle. */
export const gapTo = (box: Box, mark: Mark): Pt => Math.max(0, distanceTo(box, mark.at) - solidReach(mark));

/** So much farther the next mark has to be, or the eye could not tell. */
const clearly: Pt = 1;

/** Whether a label in the box is seen to belong to the mark: every other one is farther off. */
export function isNearest(box: Box, mark: Mark, marks: readonly Mark[]): boolean {
  const own = gapTo(box, mark) + clearly;
  return marks.every((other) => other === mark || gapTo(box, other) >= own);
}
