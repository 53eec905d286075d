/** Which countries are those of the incident: their land is told apart from that of their neighbours. */
import type { Point } from '../../foundation/units.ts';
import { ringsContain } from '../rings.ts';
import type { LandTints, Tint } from './land-tints.ts';
import type { CountryOutline } from './outline.ts';

/**
 * A tint for each country, in the order given: land where one of the places lies in it, else near. Where no place lies in
 * any, as for ships at sea, no country is more the incident's than another, and all are land.
 */
export function tintCountries(
  outlines: readonly CountryOutline[],
  places: readonly Point[],
  { land, near }: LandTints,
): readonly (Tint | undefined)[] {
  const isOwn = outlines.map(({ polygons }) => places.some((place) => polygons.some((rings) => ringsContain(rings, place))));
  return isOwn.map((own) => (own || !isOwn.includes(true) ? land : near));
}
