/** Distances and circles on a round Earth. */
import type { LonLat } from './ring-box.ts';

const radians = Math.PI / 180;
const square = (value: number): number => value * value;

/** Radians along the ground (the haversine formula, which keeps short distances exact). */
export function arcBetween([west, south]: LonLat, [east, north]: LonLat): number {
  const up = square(Math.sin(((north - south) * radians) / 2));
  const along = square(Math.sin(((east - west) * radians) / 2));
  return 2 * Math.asin(Math.sqrt(Math.min(1, up + Math.cos(south * radians) * Math.cos(north * radians) * along)));
}

/** The middle of places as of equal weights on the globe; `undefined` where they balance each other. */
export function middleOf(places: readonly LonLat[]): LonLat | undefined {
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of places) {
    const [turn, up] = [longitude * radians, latitude * radians];
    x += Math.cos(up) * Math.cos(turn);
    y += Math.cos(up) * Math.sin(turn);
    z += Math.sin(up);
  }
  const length = Math.hypot(x, y, z);
  return length < 1e-6 * places.length || length === 0
    ? undefined
    : [Math.atan2(y, x) / radians, Math.asin(z / length) / radians];
}

/**
 * Ring of places at a distance from one, clockwise from its west, the first again at its end.
 * @param reach radians. @param step degrees of direction between two places.
 */
export function circleRound([longitude, latitude]: LonLat, reach: number, step: number): readonly LonLat[] {
  const [sine, cosine] = [Math.sin(latitude * radians), Math.cos(latitude * radians)];
  const [sinReach, cosReach] = [Math.sin(reach), Math.cos(reach)];
  return Array.from({ length: Math.round(360 / step) + 1 }, (_, index) => {
    const bearing = (270 + index * step) * radians;
    const up = Math.max(-1, Math.min(1, sine * cosReach + cosine * sinReach * Math.cos(bearing)));
    const turn = Math.atan2(Math.sin(bearing) * sinReach * cosine, cosReach - sine * up);
    const around = longitude + turn / radians;
    return [around > 180 ? around - 360 : around < -180 ? around + 360 : around, Math.asin(up) / radians] as const;
  });
}
