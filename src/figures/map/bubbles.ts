/** How much was counted at places, as circles of equal area for equal numbers. */

import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Item } from '../../layout/page.ts';
import { around } from '../overlap.ts';
import type { Bubble, MapCount, MapDrawing, MapPlace } from './drawing.ts';

/** One number has nothing beside it, and two are read faster than compared. */
const fewestCounts = 3;
/** Radius of the largest circle, in shares of the map's width and at most. */
const largestShare = 0.06;
const largest: Pt = 26;
/** A smaller circle would not be seen. */
const smallest: Pt = 1.5;

/** Points of radius for the square root of a count; undefined where the counts of a map are not drawn. */
export function bubbleScale({ places }: Pick<MapDrawing, 'places'>, width: Pt): number | undefined {
  const counts = places.flatMap(({ count }) => (count ? [farthest(count)] : []));
  const most = Math.max(0, ...counts);
  if (counts.length < fewestCounts || most <= 0) return undefined;
  return Math.min(largest, width * largestShare) / Math.sqrt(most);
}

const farthest = ({ low, best, high }: MapCount): number => Math.max(low ?? 0, best ?? 0, high ?? 0);

export const radiusOf = (count: number, scale: number): Pt => (count > 0 ? Math.max(smallest, scale * Math.sqrt(count)) : 0);

function bubbleOf(count: MapCount, scale: number): Bubble | undefined {
  const { low, best, high } = count;
  if (high === null || low === null) return { full: 0, hollow: radiusOf(farthest(count), scale) };
  if (low === high) return { full: radiusOf(best ?? low, scale), hollow: 0 };
  return { full: radiusOf(low, scale), hollow: radiusOf(high, scale) };
}

/**
 * The drawing with a circle at every place that has a count. A number in time inside it would hide the small ones: it stands before the
 * name instead.
 */
export function withBubbles(drawing: MapDrawing, width: Pt): MapDrawing {
  const scale = bubbleScale(drawing, width);
  if (scale === undefined) return drawing;
  const places = drawing.places.map((place): MapPlace => {
    const { step, ...plain } = place;
    const own = step !== undefined && place.number === undefined ? { ...plain, label: `${step}. ${place.label}` } : place;
    const bubble = place.count && bubbleOf(place.count, scale);
    return bubble && bubble.full + bubble.hollow > 0 ? { ...own, bubble } : own;
  });
  return { ...drawing, places };
}

export const bubbleReach = ({ bubble }: Pick<MapPlace, 'bubble'>): Pt => (bubble ? Math.max(bubble.full, bubble.hollow) : 0);

/** The samples of a key are drawn in the same way. */
export function drawBubble(name: string, at: Point, { full, hollow }: Bubble, origin: Item['origin'] = {}): readonly Item[] {
  const circle = (reach: Pt): { readonly box: Box } => ({ box: around(at, reach) });
  const shared = { kind: 'shape', shape: 'ellipse', alt: { decorative: true }, origin } as const;
  return [
    ...(hollow > 0
      ? [{ ...shared, name: `${name} at most`, ...circle(hollow), outline: { color: 'accent', width: 1.25 } } as const]
      : []),
    ...(full > 0
      ? [
          {
            ...shared,
            name,
            ...circle(full),
            fill: 'accent',
            transparency: 55,
            outline: { color: 'accent', width: 1 },
          } as const,
        ]
      : []),
  ];
}
