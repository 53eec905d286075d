/** Which countries are those of the incident: their land is told apart from that of their neighbours. */

import { boxOf } from '../box-of.ts';
import { isWithin } from '../overlap.ts';
import { ringsContain } from '../rings.ts';
import type { LandTints, Tint } from './land-tints.ts';
import type { Mark } from './marks.ts';
import type { CountryOutline } from './outline.ts';
import { groundCircle, type View } from './view.ts';

/**
 * Ids of the countries where something happened, or where it may have happened: those that the circle of a place reaches
 * into. Of all places of a map where they are all for orientation.
 */
export function ownCountries(outlines: readonly CountryOutline[], marks: readonly Mark[], view: View): ReadonlySet<string> {
  const incident = marks.filter(({ place }) => place.kind === 'incident');
  const points = (incident.length > 0 ? incident : marks).flatMap(({ at, place, isCircle }) => [
    at,
    ...(isCircle ? groundCircle(place, place.radius, 15).flatMap((point) => view.project(point) ?? []) : []),
  ]);
  const own = outlines.filter(({ polygons }) =>
    polygons.some((rings) => {
      const box = boxOf(rings[0] ?? []);
      return points.some((point) => isWithin({ ...point, width: 0, height: 0 }, box) && ringsContain(rings, point));
    }),
  );
  return new Set(own.map(({ id }) => id));
}

/**
 * A tint for each country, in the order given: land for those of the incident, else near. Where there are none, as for ships
 * at sea, no country is more the incident's than another, and all are land.
 */
export const tintCountries = (
  outlines: readonly CountryOutline[],
  own: ReadonlySet<string>,
  { land, near }: LandTints,
): readonly (Tint | undefined)[] => outlines.map(({ id }) => (own.has(id) || own.size === 0 ? land : near));
