/** Country outlines as rings of slide points: projected, cut to the frame, and thinned to what an eye can see. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Country, GeoBounds } from '../../layout/atlas.ts';
import { areaOf, clipRing, densify, type Ring, signedArea, thinLine } from '../rings.ts';
import { widthOf } from './bounds.ts';
import { type LonLat, unroll, windsAround } from './ring-box.ts';
import type { View } from './view.ts';

/** A country within the frame; the rings of a polygon are its outside and its holes, told apart by the even-odd rule. */
export interface CountryOutline {
  readonly id: string;
  readonly name: string;
  readonly polygons: readonly (readonly Ring[])[];
}

/** Square points; a speck below it is noise, not an island. */
const smallestArea = 1;

const round = (value: number): number => Math.round(value * 100) / 100;

function tidy(ring: Ring, { view, tolerance }: VisibleArea): readonly Ring[] {
  const clipped = clipRing(ring, view.frame);
  if (clipped.length < 3 || areaOf(clipped) < smallestArea) return [];
  // Closed for thinning, so that the last side is thinned as well; then open again, as a closed path wants it.
  const [first] = clipped;
  const thin = thinLine(first ? [...clipped, first] : clipped, tolerance).slice(0, -1);
  return thin.length < 3 ? [] : [thin.map(({ x, y }) => ({ x: round(x), y: round(y) }))];
}

/** On a map of the globe a ring is cut along the map's edge meridian, and one round a pole is closed over the pole. */
function globeRings(ring: readonly LonLat[], view: View): readonly Ring[] {
  const unrolled = unroll(ring);
  const flat = shifted(unrolled, 0);
  const turns = windsAround(unrolled);
  const globe = { x: view.centre[0] - 179.99, y: -90, width: 359.98, height: 180 };
  const copies = turns === 0 ? turnsInto(flat, globe) : [closeOverPole(flat, turns)];
  return copies.flatMap((copy) => {
    const cutRing = clipRing(copy, globe);
    return cutRing.length < 3 ? [] : [projectAll(densify(cutRing, 5), view)];
  });
}

/** The ring once more round the globe, either way, where any of it is then in sight. */
function turnsInto(flat: Ring, globe: Box): readonly Ring[] {
  const { x: low, width } = boxOf(flat);
  const high = low + width;
  return [-360, 0, 360]
    .filter((turn) => low + turn < globe.x + globe.width && high + turn > globe.x)
    .map((turn) => (turn === 0 ? flat : flat.map(({ x, y }) => ({ x: x + turn, y }))));
}

/** Five turns of the coast, so that any window of 360 degrees is full, closed along the pole. */
function closeOverPole(flat: Ring, turns: number): Ring {
  const coast = [-2, -1, 0, 1, 2].flatMap((turn) => flat.map(({ x, y }) => ({ x: x + 360 * turn * turns, y })));
  const [first, last] = [coast[0], coast.at(-1)];
  if (!first || !last) return coast;
  const pole = first.y < 0 ? -90 : 90;
  return [...coast, { x: last.x, y: pole }, { x: first.x, y: pole }];
}

/** On a round map, land round the point opposite the centre would be drawn as everything but that land. */
const isInsideOut = (onGlobe: Ring, onSlide: Ring): boolean =>
  // North is up on the globe and down in numbers on the slide, so a sound ring changes its sense.
  Math.sign(signedArea(onGlobe)) === Math.sign(signedArea(onSlide));

/** The ring on a round map. What is far outside is cut off first: projecting all of Russia would cost more than the rest. */
function regionRing(ring: readonly LonLat[], { view, bounds }: VisibleArea): readonly Ring[] {
  const unrolled = unroll(ring);
  if (windsAround(unrolled) !== 0) return [ring.flatMap((place) => view.project(place) ?? [])];
  const reach = widthOf(bounds) / 2;
  const turn = 360 * Math.round((bounds.west + reach - middleLongitude(unrolled)) / 360);
  const flat = shifted(unrolled, turn);
  const isAllRound = reach > 170;
  const near = isAllRound
    ? flat
    : densify(
        clipRing(flat, { x: bounds.west, y: bounds.south, width: 2 * reach, height: bounds.north - bounds.south }),
        reach / 16,
      );
  const onSlide = projectAll(near, view);
  return onSlide.length < 3 || isInsideOut(near, onSlide) ? [] : [onSlide];
}

function middleLongitude(ring: readonly LonLat[]): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [longitude] of ring) {
    if (longitude < low) low = longitude;
    if (longitude > high) high = longitude;
  }
  return (low + high) / 2;
}

// Plain loops: every point of every coast comes through here, mostly before the machine has warmed to it.

function shifted(ring: readonly LonLat[], turn: number): Ring {
  const flat: Point[] = [];
  for (const place of ring) flat.push({ x: place[0] + turn, y: place[1] });
  return flat;
}

function projectAll(ring: Ring, view: View): Ring {
  const points: Point[] = [];
  for (const { x, y } of ring) {
    const at = view.project([x, y]);
    if (at) points.push(at);
  }
  return points;
}

/** A view, what it can show in degrees, and the detail that is not worth drawing in it. */
export interface VisibleArea {
  readonly view: View;
  readonly bounds: GeoBounds;
  readonly tolerance: Pt;
}

/** What of a country is seen, possibly nothing. */
export function outlineOf({ id, name, polygons }: Country, sight: VisibleArea): CountryOutline {
  const { view } = sight;
  const draw =
    view.kind === 'world'
      ? (ring: readonly LonLat[]) => globeRings(ring, view)
      : (ring: readonly LonLat[]) => regionRing(ring, sight);
  const seen = polygons.map((rings) => {
    const [outside, ...holes] = rings.map((ring) => draw(ring).flatMap((part) => tidy(part, sight)));
    // A hole without its outside would be drawn as land.
    return outside && outside.length > 0 ? [...outside, ...holes.flat()] : [];
  });
  return { id, name, polygons: seen.filter((rings) => rings.length > 0) };
}
