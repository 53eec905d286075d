/** Which countries are those of the incident: their land is told apart from that of their neighbours. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Point } from '../../foundation/units.ts';
import { isWithin } from '../overlap.ts';
import { ringsContain } from '../rings.ts';
import type { LandTints, Tint } from './land-tints.ts';
import type { Mark } from './marks.ts';
import type { CountryOutline } from './outline.ts';
import { groundCircle, type View } from './view.ts';

/** So many countries are told apart by tints. */
const mostTold = 2;

/**
 * Ids of the countries where something happened, in the order of their ids, so that each has one tint on all maps. Where these are few,
 * those too into which the circle of a place reaches: it may have happened there. Of all places of a map where they are all for
 * orientation.
 */
export function ownCountries(outlines: readonly CountryOutline[], marks: readonly Mark[], view: View): ReadonlySet<string> {
  const incident = marks.filter(({ place }) => place.kind === 'incident');
  const told = incident.length > 0 ? incident : marks;
  const reaches = told.map(({ at, place, isCircle }) => [
    at,
    ...(isCircle ? groundCircle(place, place.radius, 15).flatMap((point) => view.project(point) ?? []) : []),
  ]);
  const counted = outlines.map(({ id, polygons }) => {
    const isOn = landTest(polygons);
    return { id, held: told.filter(({ at }) => isOn(at)).length, isReached: reaches.some((points) => points.some(isOn)) };
  });
  const reached = counted.filter(({ isReached }) => isReached).sort((a, b) => (a.id < b.id ? -1 : 1));
  const holding = reached.filter(({ held }) => held > 0);
  const own = reached.length > mostTold && holding.length > 0 ? holding : reached;
  return new Set(own.map(({ id }) => id));
}

function landTest(polygons: CountryOutline['polygons']): (point: Point) => boolean {
  const lands = polygons.map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }));
  return (point) =>
    lands.some(({ rings, box }) => isWithin({ ...point, width: 0, height: 0 }, box) && ringsContain(rings, point));
}

/**
 * A tint for each country, in the order given: two where something happened are told apart, more have one tint. Where there
 * are none, as for ships at sea, no country is more the incident's than another.
 */
export function tintCountries(
  outlines: readonly CountryOutline[],
  own: ReadonlySet<string>,
  { land, second, near }: LandTints,
): readonly Tint[] {
  const other = own.size === mostTold ? [...own][1] : undefined;
  return outlines.map(({ id }) => (!own.has(id) ? near : id === other ? second : land));
}
