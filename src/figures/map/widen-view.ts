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
const factors = [1.4, 1.8, 2.3, 2.8] as const;
/** So many towns are enough to find one's way. */
const enoughTowns = 2;
/** Marks nearer to each other have no room for their labels between them. */
const leastApart: Pt = 20;
/** Of a town's dot from the frame, so that its name has room. */
const edge: Pt = 24;

interface Widening {
  readonly margins: Margins;
  readonly atlas: Atlas;
}

/** The places fitted into the frame, and with some land round them where that brings the nearest towns into sight. */
export function widenToTowns(places: readonly MapPlace[], frame: Box, { margins, atlas }: Widening): View {
  const close = fitView(places, frame, { margins });
  if (close.kind !== 'region' || townsIn(close, places, atlas).length >= enoughTowns) return close;
  const across = (frame.height - margins.top - margins.bottom) / close.pointsPerKm;
  const most = leastGapKm(places) * close.pointsPerKm;
  let [best, seen] = [close, townsIn(close, places, atlas).length];
  for (const factor of factors) {
    if (most / factor < leastApart) break;
    const wider = fitView(places, frame, { margins, leastKm: across * factor });
    const count = townsIn(wider, places, atlas).length;
    if (count > seen) [best, seen] = [wider, count];
    if (seen >= enoughTowns) break;
  }
  return best;
}

function townsIn(view: View, places: readonly MapPlace[], atlas: Atlas): readonly Town[] {
  const inner = inset(view.frame, edge);
  return atlas.townsIn(boundsOf(view)).filter((town) => {
    const at = view.project([town.longitude, town.latitude]);
    return at && isWithin({ ...at, width: 0, height: 0 }, inner) && !places.some((place) => isSamePlace(town, place));
  });
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
