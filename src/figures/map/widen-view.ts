/**
 * How wide a map is: wide enough for a town that a reader knows, where none is in sight. Round a few farms on a plain a map
 * would show nothing but their dots.
 */
import type { Box, Pt } from '../../foundation/units.ts';
import type { Atlas, Town } from '../../layout/atlas.ts';
import { inset, isWithin } from '../overlap.ts';
import { boundsOf } from './bounds.ts';
import { coordinates } from './choose-projection.ts';
import type { MapPlace } from './drawing.ts';
import { isSamePlace } from './same-place.ts';
import { arcBetween } from './sphere.ts';
import { earthRadiusKm, fitView, type Margins, type View } from './view.ts';

/** How much wider than its places a map may be. */
const factors = [1.2] as const;
/** Kilometres; where a wider map shows no towns, a still wider one hardly will. */
const widestBare = 500;
/** So many towns are enough to find one's way. */
const enoughTowns = 2;
/** Marks nearer to each other have no room for their labels between them. */
const leastApart: Pt = 20;
/** Of a town's dot from the frame, so that its name has room. */
const edge: Pt = 24;

interface Widening {
  readonly margins: Margins;
  readonly atlas: Atlas;
  /** Kilometres that the frame shows between its margins at least. */
  readonly leastKm?: number;
}

/** The places fitted into the frame, and with some land round them where that brings the nearest towns into sight. */
export function widenToTowns(places: readonly MapPlace[], frame: Box, { margins, atlas, leastKm }: Widening): View {
  const close = fitView(places, frame, { margins, ...(leastKm === undefined ? {} : { leastKm }) });
  if (close.kind !== 'region' || frame.width / close.pointsPerKm > widestBare) return close;
  const others = (view: View): readonly Town[] =>
    atlas.townsIn(boundsOf(view)).filter((town) => !places.some((place) => isSamePlace(town, place)));
  const seenAt = (view: View, towns: readonly Town[]): number => towns.filter((town) => isInSight(town, view)).length;
  let [best, seen] = [close, seenAt(close, others(close))];
  if (seen >= enoughTowns) return close;
  const across = (frame.height - margins.top - margins.bottom) / close.pointsPerKm;
  const most = Math.min(factors.at(-1) ?? 1, (leastGapKm(places) * close.pointsPerKm) / leastApart);
  const widest = most > 1 ? fitView(places, frame, { margins, leastKm: across * most }) : close;
  // Asked once: the towns of the widest view are those of the others.
  const towns = others(widest);
  for (const factor of factors) {
    if (seen >= enoughTowns || factor > most) break;
    const wider = fitView(places, frame, { margins, leastKm: across * factor });
    const count = seenAt(wider, towns);
    if (count > seen) [best, seen] = [wider, count];
  }
  return best;
}

function isInSight({ longitude, latitude }: Town, view: View): boolean {
  const at = view.project([longitude, latitude]);
  return at !== undefined && isWithin({ ...at, width: 0, height: 0 }, inset(view.frame, edge));
}

/** Between the two places that lie closest together; any distance for a single one. */
function leastGapKm(places: readonly MapPlace[]): number {
  let least = Number.POSITIVE_INFINITY;
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1))
      least = Math.min(least, arcBetween(coordinates(one), coordinates(other)) * earthRadiusKm);
  });
  return least;
}
