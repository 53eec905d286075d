/** What lies under and round a label: what it must keep off, and what it had better keep off. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Box, Pt } from '../../foundation/units.ts';
import type { ColorRole } from '../../theme/theme.ts';
import { around, crosses, inset, isWithin, overlaps } from '../overlap.ts';
import type { BorderPoints } from './border-points.ts';
import type { LabelCandidate, Wanted } from './choose-places.ts';
import type { Leader } from './leaders.ts';
import { type Mark, markBox } from './marks.ts';
import { distanceTo } from './reach.ts';
import type { RouteLeg } from './routes.ts';

/** What does not move: labels keep off `taken` and `lines` and inside `frame`, and off legs where they can. */
export interface LabelObstacles {
  readonly frame: Box;
  readonly taken: readonly Box[];
  readonly lines: readonly Leader[];
  readonly marks: readonly Mark[];
  readonly legs: readonly RouteLeg[];
  readonly borders: BorderPoints;
  /** What labels of routes are written in. */
  readonly routeColor: ColorRole;
  /** Of towns that tell where one is: labels that can stand elsewhere leave them in sight. */
  readonly towns?: readonly Box[];
}

/** A label that is wanted, and what to say of it where it finds no room. */
export interface Label extends Wanted {
  readonly name: string;
  readonly words: string;
  readonly origin: Origin;
  /** Of a place; absent for a route. */
  readonly mark?: Mark;
}

const edge: Pt = 3;
const onLine = 12;
const inCircle = 4;
/** The dashes of a circle's edge would strike through the words. */
const onCircleEdge = 6;
/** A border under a label is a blemish, not a mistake; but any stand beside the mark without one is better. */
const onBorder = 6;
const forBorderPoint = 0.15;
const mostBorderPoints = 20;
const onTown = 9;

/** Whether a label can stand there; on its own mark where it is put there on purpose. */
export const isFree = (box: Box, { frame, taken, lines, marks }: LabelObstacles, own?: Mark): boolean =>
  isWithin(box, inset(frame, edge)) &&
  !taken.some((other) => overlaps(box, other)) &&
  !marks.some((mark) => mark !== own && overlaps(box, markBox(mark), 0.5)) &&
  !lines.some((line) => crosses(line, inset(box, -1)));

/** A line that legs run along, the box round it, since most lie far from a label, and how many run along it. */
interface Way {
  readonly line: RouteLeg['line'];
  readonly box: Box;
  readonly legs: number;
}

export interface Ground extends LabelObstacles {
  readonly ways: readonly Way[];
}

/** The obstacles, with what is asked of them most made ready. */
export const groundOf = (obstacles: LabelObstacles): Ground => ({ ...obstacles, ways: waysOf(obstacles.legs) });

function waysOf(legs: readonly RouteLeg[]): readonly Way[] {
  const ways = new Map<string, Way>();
  for (const { line } of legs) {
    const key = JSON.stringify(line);
    ways.set(key, { line, box: boxOf(line), legs: (ways.get(key)?.legs ?? 0) + 1 });
  }
  return [...ways.values()];
}

/** Legs under a box; not counted on once there are `most`. */
function legsUnder(box: Box, { ways }: Ground, most: number): number {
  const wider = inset(box, -1);
  let count = 0;
  for (const way of ways) {
    if (count >= most) break;
    if (overlaps(way.box, wider) && crosses(way.line, wider)) count += way.legs;
  }
  return count;
}

/** Whether the edge of the circle runs through the box. */
function isOnEdge(box: Box, { at, reach, isCircle }: Mark): boolean {
  if (!isCircle || distanceTo(box, at) >= reach) return false;
  const [across, down] = [Math.max(at.x - box.x, box.x + box.width - at.x), Math.max(at.y - box.y, box.y + box.height - at.y)];
  return Math.hypot(across, down) > reach;
}

/** Whether a border, a leg or the edge of a circle runs through the box. */
export const isOverLine = (box: Box, ground: Ground): boolean =>
  !ground.borders.isClear(box) || legsUnder(box, ground, 1) > 0 || ground.marks.some((mark) => isOnEdge(box, mark));

const underBorders = (points: number): number => (points === 0 ? 0 : onBorder + points * forBorderPoint);

const soft = (box: Box, ground: Ground, worth: number): number =>
  legsUnder(box, ground, Math.ceil(worth / onLine)) * onLine +
  ground.marks.filter(({ isCircle, at, reach }) => isCircle && overlaps(box, around(at, reach * 0.75))).length * inCircle +
  ground.marks.filter((mark) => isOnEdge(box, mark)).length * onCircleEdge +
  underBorders(ground.borders.countIn(box, mostBorderPoints)) +
  (ground.towns ?? []).filter((town) => overlaps(box, town)).length * onTown;

/** Of free stands those where a label may be, the best first; where it costs more than to leave the label out, it will not. */
export const usable = (candidates: readonly LabelCandidate[], ground: Ground, worth: number): readonly LabelCandidate[] =>
  candidates
    .map((candidate) => ({ ...candidate, cost: candidate.cost + soft(candidate.box, ground, worth) }))
    .filter(({ cost }) => cost < worth)
    .sort((a, b) => a.cost - b.cost);
