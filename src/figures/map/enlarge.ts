/** An enlarged part of a map, where places lie too close together on it: which part, how much larger, and where it stands. */
import type { Box, Pt } from '../../foundation/units.ts';
import { boxOf } from '../box-of.ts';
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
}

/** Two places that share a roof are not told apart by any map. */
const leastKm = 1;
/** Less would not be worth its room. */
const leastTimes = 1.8;
const edge: Pt = 8;
const clear: Pt = 6;

/** The largest crowd of a map, enlarged beside it; none where it would not help or finds no room. */
export function enlarge(view: View, { free, marks, legs }: Surroundings): Enlarged | undefined {
  const crowd = largestCrowd(marks);
  const first = crowd[0];
  if (!first) return undefined;
  const width = Math.round(Math.min(270, Math.max(150, free.width * 0.42)));
  const height = Math.round(Math.min(190, Math.max(100, free.height * 0.46)));
  const margins = { across: width * 0.2, top: height * 0.16, bottom: height * 0.16 + 10 };
  const options = stands(free, { x: 0, y: 0, width, height }).flatMap((box): readonly Stand[] => {
    const part = fitView(
      crowd.map(({ place }) => ({ ...place, radius: 0 })),
      box,
      { margins, leastKm },
    );
    if (part.pointsPerKm < view.pointsPerKm * leastTimes) return [];
    const inside = marksOf(
      marks.map(({ place }) => place),
      part,
    ).filter(({ at }) => isWithin(around(at, 0), inset(box, edge)));
    const ids = new Set(inside.map(({ place }) => place));
    const shown = marks.filter(({ place }) => ids.has(place));
    if (countClose(inside) > shown.length / 2 && countClose(inside) > countClose(shown) / 2) return [];
    const frame = footprintOf(part, view);
    const onMap = boxOf(frame);
    const hides = marks.some((mark) => overlaps(box, markBox(mark), clear)) || overlaps(box, onMap, 2 * clear);
    if (hides || !isWithin(onMap, inset(free, 2))) return [];
    const from = nearestIn(onMap, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
    const connector: Leader = [from, nearestIn(box, from)];
    const over = legs.reduce((sum, { line }) => sum + Number(crosses(line, box)), 0);
    const passes = marks.filter((mark) => !shown.includes(mark) && crosses(connector, markBox(mark))).length;
    const cost = over * 4 + passes * 8 + Math.hypot(connector[1].x - from.x, connector[1].y - from.y) / 100;
    return [{ cost, enlarged: { view: part, frame, connector, shown, marks: inside } }];
  });
  const [best] = [...options].sort((a, b) => a.cost - b.cost);
  return best?.enlarged;
}

interface Stand {
  readonly cost: number;
  readonly enlarged: Enlarged;
}

/** Corners and middles of the sides. */
function stands(free: Box, { width, height }: Box): readonly Box[] {
  const across = [edge, (free.width - width) / 2, free.width - width - edge];
  const down = [edge, (free.height - height) / 2, free.height - height - edge];
  return down.flatMap((y, row) =>
    across.flatMap((x, column) =>
      row === 1 && column === 1 ? [] : [{ x: Math.round(free.x + x), y: Math.round(free.y + y), width, height }],
    ),
  );
}
