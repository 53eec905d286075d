/** What a map shows: the projection, so scaled and moved that the places are well inside the frame. */

import type { Box, Point, Pt, Size } from '../../foundation/units.ts';
import { chooseProjection, coordinates, type Projection } from './choose-projection.ts';
import type { MapPlace } from './drawing.ts';
import type { Projected } from './projected.ts';
import type { LonLat } from './ring-box.ts';
import { arcBetween, circleRound } from './sphere.ts';

/** Mean radius of the Earth that the scale bar and the circles go by. */
export const earthRadiusKm = 6371.0088;

export interface View {
  readonly frame: Box;
  readonly kind: Projection['kind'];
  readonly centre: LonLat;
  /** Longitude and latitude to a point of the slide; undefined only for what has no image. */
  project(place: LonLat): Point | undefined;
  /** The reverse. */
  locate(point: Point): LonLat | undefined;
  /** Points of the slide a kilometre at the frame's centre. */
  readonly pointsPerKm: number;
}

/** Room to keep free between the places and the frame. */
export interface Margins {
  readonly across: Pt;
  readonly top: Pt;
  readonly bottom: Pt;
}

/** A single place is shown with this much land round it. */
export const leastReachKm = 45;

/** Ring round a place at a true distance on the ground. */
export const groundCircle = (place: MapPlace, radiusKm: number, stepDegrees = 6): readonly LonLat[] =>
  circleRound(coordinates(place), radiusKm / earthRadiusKm, stepDegrees);

interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const extentOf = (points: readonly Point[]): Extent => ({
  left: Math.min(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  right: Math.max(...points.map(({ x }) => x)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

const origin: Point = { x: 0, y: 0 };

interface FitOptions {
  readonly margins: Margins;
  /** Kilometres that the frame shows between its margins at least, across and down. */
  readonly leastKm?: number;
}

/** Fits places, their circles and the margins into the frame. */
export function fitView(places: readonly MapPlace[], frame: Box, { margins, leastKm = leastReachKm }: FitOptions): View {
  const { put, kind, centre } = chooseProjection(places);
  // Unscaled: one unit is one radian at the centre.
  const { project } = put({ at: origin, scale: 1 });
  const isRegion = kind === 'region';
  const points = places.flatMap((place) => [
    coordinates(place),
    // On the globe a circle may lie across the map's edge; it is small there, and the margins are enough for it.
    ...(place.radius > 0 && isRegion ? groundCircle(place, place.radius, 30) : []),
  ]);
  const extent = extentOf(points.length > 0 ? points.map((at) => project(at) ?? origin) : [origin]);
  const least = isRegion ? leastKm / earthRadiusKm : 1e-9;
  const inner = { width: frame.width - 2 * margins.across, height: frame.height - margins.top - margins.bottom };
  const scale = Math.min(
    inner.width / Math.max(extent.right - extent.left, least),
    inner.height / Math.max(extent.bottom - extent.top, least),
  );
  const lift = (margins.bottom - margins.top) / 2 / scale;
  const middle: Point = { x: (extent.left + extent.right) / 2, y: (extent.top + extent.bottom) / 2 + lift };
  const fit = { put, kind, centre, frame, scale };
  if (isRegion) return viewOf({ ...fit, middle });
  const slack = {
    x: Math.max(0, inner.width / scale - (extent.right - extent.left)) / 2,
    y: Math.max(0, inner.height / scale - (extent.bottom - extent.top)) / 2,
  };
  return viewOf({ ...fit, middle: towardsGlobe(middle, globeSize(project, centre), { frame, scale, slack }) });
}

function globeSize(project: Projected['project'], [meridian]: LonLat): Size {
  const right = project([meridian + 179.999, 0])?.x ?? Math.PI;
  const bottom = project([meridian, -89.999])?.y ?? Math.PI / 2;
  return { width: 2 * right, height: 2 * bottom };
}

interface FreeMovement {
  readonly frame: Box;
  readonly scale: number;
  /** How far the middle may move without a place leaving its margins. */
  readonly slack: Point;
}

/** Moves the middle so that little is shown beyond the globe's edge as long as there is globe left on the other side. */
function towardsGlobe(middle: Point, globe: Size, { frame, scale, slack }: FreeMovement): Point {
  /** `room` is how far the frame's middle may be from the globe's without showing more than the globe. */
  const move = (from: number, room: number, most: number): number => {
    const wanted = Math.max(-room, Math.min(room, from));
    return Math.max(from - most, Math.min(from + most, wanted));
  };
  return {
    x: move(middle.x, Math.max(0, globe.width - frame.width / scale) / 2, slack.x),
    y: move(middle.y, Math.max(0, globe.height - frame.height / scale) / 2, slack.y),
  };
}

interface Fit extends Projection {
  readonly frame: Box;
  readonly scale: number;
  readonly middle: Point;
}

function viewOf({ put, kind, centre, frame, scale, middle }: Fit): View {
  const at = { x: frame.x + frame.width / 2 - middle.x * scale, y: frame.y + frame.height / 2 - middle.y * scale };
  const view = { frame, kind, centre, ...put({ at, scale }) };
  return { ...view, pointsPerKm: scaleAtCentre(view) };
}

/** Measured across the middle fifth of the frame, as a reader would with a ruler. */
function scaleAtCentre(view: Pick<View, 'frame' | 'locate'>): number {
  const { x, y, width, height } = view.frame;
  const [left, right] = [-0.1, 0.1].map((share) => view.locate({ x: x + width * (0.5 + share), y: y + height / 2 }));
  if (!left || !right) return 0;
  return (width * 0.2) / (arcBetween(left, right) * earthRadiusKm);
}
