/** An enlarged part of a map, where places lie too close together on it: which part, how much larger, and where it stands. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Pt, Size } from '../../foundation/units.ts';
import { around, crosses, inset, isWithin, overlaps } from '../overlap.ts';
import type { Ring } from '../rings.ts';
import { countClose, largestCrowd } from './crowds.ts';
import { footprintOf } from './footprint.ts';
import { type Leader, nearestIn } from './leaders.ts';
import { type Mark, markBox, marksOf } from './marks.ts';
import type { RouteLeg } from './routes.ts';
import { fitView, type View } from './view.ts';

export interface Enlarged {
  readonly view: View;
  /** What is enlarged, as it lies on the map. */
  readonly frame: Ring;
  /** From that frame to the enlarged part. */
  readonly connector: Leader;
  /** The marks of the map that it shows, and the same where they lie in it. */
  readonly shown: readonly Mark[];
  readonly marks: readonly Mark[];
}

interface Surroundings {
  /** The map without what lies along its edges. */
  readonly free: Box;
  readonly marks: readonly Mark[];
  readonly legs: readonly RouteLeg[];
  /** Never laid over. */
  readonly taken: readonly Box[];
}

/** Two places that share a roof are not told apart by any map. */
const leastKm = 1;
/** Less would not be worth its room. */
const leastTimes = 1.8;
const edge: Pt = 8;
const clear: Pt = 6;

/** Shares of the map that an enlarged part takes, the best first. */
const shares = [
  [0.42, 0.46],
  [0.34, 0.4],
  [0.27, 0.34],
] as const;
const largest: Size = { width: 270, height: 190 };
const smallest: Size = { width: 120, height: 84 };

/** The largest crowd of a map, enlarged beside it; none where it would not help or finds no room. */
export function enlarge(view: View, surroundings: Surroundings): Enlarged | undefined {
  const crowd = largestCrowd(surroundings.marks);
  if (crowd.length === 0) return undefined;
  for (const [across, down] of shares) {
    const width = Math.round(Math.min(largest.width, Math.max(smallest.width, surroundings.free.width * across)));
    const height = Math.round(Math.min(largest.height, Math.max(smallest.height, surroundings.free.height * down)));
    const found = boxesIn(surroundings.free, { width, height }).flatMap((box) =>
      enlargeInto(box, { view, crowd, ...surroundings }),
    );
    const [best] = found.sort((a, b) => a.cost - b.cost);
    if (best) return best.enlarged;
  }
  return undefined;
}

interface Part extends Surroundings {
  readonly view: View;
  readonly crowd: readonly Mark[];
}

/** The part in a box, if it can stand there. */
function enlargeInto(box: Box, { view, crowd, free, marks, legs, taken }: Part): readonly Stand[] {
  const { width, height } = box;
  const margins = { across: width * 0.2, top: height * 0.16, bottom: height * 0.16 + 10 };
  const part = fitView(
    crowd.map(({ place }) => ({ ...place, radius: 0 })),
    box,
    { margins, leastKm },
  );
  if (part.pointsPerKm < view.pointsPerKm * leastTimes) return [];
  const within = marksOf(
    marks.map(({ place }) => place),
    part,
  ).filter(({ at }) => isWithin(around(at, 0), inset(box, edge)));
  const places = new Set(within.map(({ place }) => place));
  const shown = marks.filter(({ place }) => places.has(place));
  if (countClose(within) > countClose(shown) / 2) return [];
  const frame = footprintOf(part, view);
  const onMap = boxOf(frame);
  if (overlaps(box, onMap, 2 * clear) || !isWithin(onMap, inset(free, 2))) return [];
  if (marks.some((mark) => overlaps(box, markBox(mark), clear))) return [];
  if (taken.some((other) => overlaps(box, other, clear) || overlaps(onMap, other))) return [];
  const from = nearestIn(onMap, { x: box.x + width / 2, y: box.y + height / 2 });
  const connector: Leader = [from, nearestIn(box, from)];
  const hidden = legs.filter(({ line }) => crosses(line, box)).length;
  const passed = marks.filter((mark) => !shown.includes(mark) && crosses(connector, markBox(mark))).length;
  const cost = hidden * 4 + passed * 8 + Math.hypot(connector[1].x - from.x, connector[1].y - from.y) / 100;
  return [{ cost, enlarged: { view: part, frame, connector, shown, marks: within } }];
}

interface Stand {
  readonly cost: number;
  readonly enlarged: Enlarged;
}

/** Corners and middles of the sides. */
function boxesIn(free: Box, { width, height }: Size): readonly Box[] {
  const across = [edge, (free.width - width) / 2, free.width - width - edge];
  const down = [edge, (free.height - height) / 2, free.height - height - edge];
  return down.flatMap((y, row) =>
    across.flatMap((x, column) =>
      row === 1 && column === 1 ? [] : [{ x: Math.round(free.x + x), y: Math.round(free.y + y), width, height }],
    ),
  );
}
