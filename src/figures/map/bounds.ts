/** Longitudes and latitudes of what a view shows. */
import type { Box, Point } from '../../foundation/units.ts';
import type { GeoBounds } from '../../layout/atlas.ts';
import { wrap } from './choose-projection.ts';
import type { View } from './view.ts';

/** Degrees from west to east, 0 to 360. */
export const widthOf = ({ west, east }: GeoBounds): number => (east >= west ? east - west : east - west + 360);

/** Bounds in degrees of what the frame shows, by sampling it; a little more than is seen. */
export function boundsOf(view: View): GeoBounds {
  if (view.kind === 'world') return { west: -180, south: -90, east: 180, north: 90 };
  const { x, y, width, height } = view.frame;
  const steps = Array.from({ length: 17 }, (_, index) => index / 16);
  const seen = steps.flatMap((across) =>
    steps.flatMap((down) => {
      const at = view.locate({ x: x + across * width, y: y + down * height });
      return at ? [at] : [];
    }),
  );
  const [south, north] = [Math.min(...seen.map(([, latitude]) => latitude)), Math.max(...seen.map(([, latitude]) => latitude))];
  const showsPole = [-90, 90].some((latitude) => isInside(view.project([0, latitude]), view.frame));
  const offsets = seen.map(([longitude]) => wrap(longitude - view.centre[0]));
  const [low, high] = [Math.min(...offsets), Math.max(...offsets)];
  const slack = Math.max(0.05, (north - south) / 20);
  const latitudes = { south: Math.max(-90, south - slack), north: Math.min(90, north + slack) };
  if (showsPole || high - low > 300) {
    const pole = {
      south: south < 0 && showsPole && view.centre[1] < 0 ? -90 : latitudes.south,
      north: view.centre[1] > 0 && showsPole ? 90 : latitudes.north,
    };
    return { west: -180, east: 180, ...pole };
  }
  return { west: wrap(view.centre[0] + low - slack), east: wrap(view.centre[0] + high + slack), ...latitudes };
}

function isInside(point: Point | undefined, { x, y, width, height }: Box): boolean {
  return point !== undefined && point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
