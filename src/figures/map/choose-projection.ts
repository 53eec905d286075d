/**
 * Which projection a map is drawn in. Up to some thousand kilometres it is Lambert's azimuthal equal-area one round the
 * middle of the places: true at the centre anywhere on Earth, at the poles and across the 180th meridian as well.
 */

import { azimuthal } from './azimuthal.ts';
import type { MapPlace } from './drawing.ts';
import { naturalEarth } from './natural-earth.ts';
import type { Placing, Projected } from './projected.ts';
import type { LonLat } from './ring-box.ts';
import { arcBetween, middleOf } from './sphere.ts';

export interface Projection {
  readonly put: (placing: Placing) => Projected;
  /** `region` is round its centre; `world` is the whole globe, cut along one meridian. */
  readonly kind: 'region' | 'world';
  readonly centre: LonLat;
}

/** Beyond this angle from their middle, places get the whole globe: round maps distort badly there. */
const widestRegion = 40;
/** Meridians that cut the globe through open water: Bering Strait, Atlantic. */
const tidyCentres = [11, 150] as const;

export const coordinates = ({ longitude, latitude }: MapPlace): LonLat => [longitude, latitude];
const degrees = (radians: number): number => (radians * 180) / Math.PI;

export function chooseProjection(places: readonly MapPlace[]): Projection {
  const centre = middleOf(places.map(coordinates)) ?? [0, 0];
  const reach = Math.max(...places.map((place) => degrees(arcBetween(coordinates(place), centre))));
  if (reach <= widestRegion) return { put: (placing) => azimuthal(centre, placing), kind: 'region', centre };
  const meridian = worldMeridian(places.map(({ longitude }) => longitude));
  return { put: (placing) => naturalEarth(meridian, placing), kind: 'world', centre: [meridian, 0] };
}

/** A usual centre if every place is well away from its cut, else the middle of the widest stretch without a cut. */
function worldMeridian(longitudes: readonly number[]): number {
  const off = (centre: number): number => Math.max(...longitudes.map((longitude) => Math.abs(wrap(longitude - centre))));
  const tidy = tidyCentres.find((centre) => off(centre) <= 150);
  if (tidy !== undefined) return tidy;
  const sorted = [...longitudes].map((longitude) => wrap(longitude)).sort((a, b) => a - b);
  const gaps = sorted.map((longitude, index) => {
    const next = sorted[index + 1] ?? (sorted[0] ?? longitude) + 360;
    return { width: next - longitude, cut: longitude + (next - longitude) / 2 };
  });
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best));
  return wrap(widest.cut + 180);
}

/** Degrees into -180…180. */
export const wrap = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;
