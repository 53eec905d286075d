/** Thin lines from a label to its mark, where another mark is nearer or the label had to stand far off. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point } from '../../foundation/units.ts';
import type { PathItem } from '../../layout/page.ts';
import { type Mark, solidReach } from './marks.ts';

/** From the label's edge to the mark's. */
export type Leader = readonly [from: Point, to: Point];

/** The point of a box that is nearest to another point. */
export const nearestIn = ({ x, y, width, height }: Box, at: Point): Point => ({
  x: Math.min(Math.max(at.x, x), x + width),
  y: Math.min(Math.max(at.y, y), y + height),
});

export function leaderTo(box: Box, mark: Mark): Leader {
  const from = nearestIn(box, mark.at);
  const length = Math.hypot(from.x - mark.at.x, from.y - mark.at.y);
  const share = length > 0 ? Math.min(1, solidReach(mark) / length) : 0;
  return [from, { x: mark.at.x + (from.x - mark.at.x) * share, y: mark.at.y + (from.y - mark.at.y) * share }];
}

/** On which side of the line from a to b a point lies. */
const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Whether two lines cross; to meet at an end is not to cross. */
export const cross = ([a, b]: Leader, [c, d]: Leader): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** How far a point is from a line. */
export function distanceFrom([a, b]: Leader, { x, y }: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length > 0 ? Math.min(1, Math.max(0, ((x - a.x) * dx + (y - a.y) * dy) / length)) : 0;
  return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
}

export const drawLeader = (leader: Leader, { place }: Mark, prefix = ''): PathItem => ({
  kind: 'path',
  name: `${prefix}Leader to ${place.id}`,
  box: boxOf(leader),
  rings: [leader],
  isClosed: false,
  outline: { color: 'ink', width: 0.75 },
  alt: { decorative: true },
  origin: place.origin,
});
