/** Longitudes that run on: a ring across the 180th meridian is unrolled instead of jumping from 179° to -179°. */
export type LonLat = readonly [longitude: number, latitude: number];

/** The same ring with no step of more than half the globe; longitudes may leave -180…180. */
export function unroll(ring: readonly LonLat[]): readonly LonLat[] {
  if (!ring.some(([longitude], index) => Math.abs(longitude - (ring[index - 1]?.[0] ?? longitude)) > 180)) return ring;
  let turn = 0;
  return ring.map(([longitude, latitude], index) => {
    const previous = ring[index - 1]?.[0] ?? longitude;
    if (longitude - previous > 180) turn -= 360;
    else if (longitude - previous < -180) turn += 360;
    return [longitude + turn, latitude] as const;
  });
}

/** How often an unrolled, closed ring goes round the pole: 0, or 1 east about, -1 west about. */
export function windsAround(unrolled: readonly LonLat[]): number {
  const [first, last] = [unrolled[0], unrolled.at(-1)];
  return first && last ? Math.round((last[0] - first[0]) / 360) : 0;
}

/** West, south, east, north in degrees; east exceeds 180 across that meridian; round a pole all longitudes, up to it. */
export function ringBox(ring: readonly LonLat[]): readonly [number, number, number, number] {
  const unrolled = unroll(ring);
  const latitudes = unrolled.map(([, latitude]) => latitude);
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)];
  if (windsAround(unrolled) !== 0) return north + south < 0 ? [-180, -90, 180, north] : [-180, south, 180, 90];
  const longitudes = unrolled.map(([longitude]) => longitude);
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)];
  const turn = west < -180 ? 360 : west >= 180 ? -360 : 0;
  return [west + turn, south, east + turn, north];
}
