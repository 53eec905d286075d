/**
 * Which places a map is about: those of the incident and what lies near them. A town for orientation a hundred kilometres off
 * would make the frame one of the neighbouring country; it is pointed to at the edge instead.
 */

import { coordinates } from './choose-projection.ts';
import type { MapDrawing, MapPlace } from './drawing.ts';
import { arcBetween } from './sphere.ts';
import { earthRadiusKm } from './view.ts';

export interface Focus {
  /** What the frame is fitted to. */
  readonly near: readonly MapPlace[];
  /** For orientation only, and far from all others. */
  readonly far: readonly MapPlace[];
}

/** Kilometres from the places of the incident within which all others are near; more where the incident itself is wider. */
const leastNear = 25;
/** More would make the map's edge a list. */
const mostFar = 4;

export const distanceKm = (one: MapPlace, other: MapPlace): number =>
  arcBetween(coordinates(one), coordinates(other)) * earthRadiusKm;

/** Places of the incident and of routes are near, whatever the distance. */
export function focusOf({ places, routes }: Pick<MapDrawing, 'places' | 'routes'>): Focus {
  const onRoutes = new Set(routes.flatMap(({ through }) => through));
  const core = places.filter(({ kind, id }) => kind === 'incident' || onRoutes.has(id));
  const all: Focus = { near: places, far: [] };
  if (core.length === 0 || core.length === places.length) return all;
  const nearKm = Math.max(leastNear, widestOf(core));
  const isNear = (place: MapPlace): boolean => core.some((one) => distanceKm(one, place) - one.radius <= nearKm);
  const far = places.filter((place) => !core.includes(place) && !isNear(place));
  return far.length > mostFar ? all : { near: places.filter((place) => !far.includes(place)), far };
}

/** Kilometres between the two places that lie farthest apart. */
export function widestOf(places: readonly MapPlace[]): number {
  let widest = 0;
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) widest = Math.max(widest, distanceKm(one, other));
  });
  return widest;
}
