/** Plain geometry of rings, in points of the slide or in degrees: cutting, thinning, area, inside or not. */

import { boxOf } from '../foundation/box-of.ts';
import type { Box, Point, Pt } from '../foundation/units.ts';

export type Ring = readonly Point[];

/** Cuts a ring to one side of an axis-parallel line (Sutherland and Hodgman). */
function cut<P>(ring: readonly P[], isIn: (point: P) => boolean, cross: (a: P, b: P) => P): readonly P[] {
  const result: P[] = [];
  let a = ring.at(-1);
  let wasIn = a !== undefined && isIn(a);
  for (const b of ring) {
    const isNow = isIn(b);
    if (a !== undefined && wasIn !== isNow) result.push(cross(a, b));
    if (isNow) result.push(b);
    a = b;
    wasIn = isNow;
  }
  return result;
}

const onX =
  (x: number) =>
  (a: Point, b: Point): Point => ({ x, y: a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x) });
const onY =
  (y: number) =>
  (a: Point, b: Point): Point => ({ x: a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y), y });

/** The part of a ring inside a box. Where the ring leaves, the result runs along the box's edge. */
export function clipRing(ring: Ring, box: Box): Ring {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const reach = boxOf(ring);
  let rest = ring;
  // Most rings leave the box on one side, if at all.
  if (reach.x < box.x) rest = cut(rest, ({ x }) => x >= box.x, onX(box.x));
  if (reach.x + reach.width > right) rest = cut(rest, ({ x }) => x <= right, onX(right));
  if (reach.y < box.y) rest = cut(rest, ({ y }) => y >= box.y, onY(box.y));
  if (reach.y + reach.height > bottom) rest = cut(rest, ({ y }) => y <= bottom, onY(bottom));
  return rest;
}

/** Half the cross product: its sign is the sense of the ring. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  let a = ring.at(-1);
  for (const b of ring) {
    if (a) sum += a.x * b.y - b.x * a.y;
    a = b;
  }
  return sum / 2;
}

/** Area, whatever the sense of the ring. */
export const areaOf = (ring: Ring): number => Math.abs(signedArea(ring));

function distanceToLine(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = Math.sqrt(dx * dx + dy * dy);
  if (length === 0) return Math.hypot(point.x - a.x, point.y - a.y);
  return Math.abs(dx * (point.y - a.y) - dy * (point.x - a.x)) / length;
}

/** Douglas and Peucker, without recursion: a coast can be thousands of points long. */
export function thinLine(line: Ring, tolerance: Pt): Ring {
  const keep = new Uint8Array(line.length);
  keep[0] = keep[line.length - 1] = 1;
  const open: [number, number][] = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const a = line[from];
    const b = line[to];
    let far = tolerance;
    let farthest = -1;
    for (let index = from + 1; index < to; index++) {
      const point = line[index];
      const distance = point && a && b ? distanceToLine(point, a, b) : 0;
      if (distance <= far) continue;
      far = distance;
      farthest = index;
    }
    if (farthest < 0) continue;
    keep[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => keep[index] === 1);
}

/** No step over so many degrees: a side along a meridian or parallel is a curve on the map. */
export function densify(ring: Ring, step: number): Ring {
  const dense: Point[] = [];
  let point = ring[0];
  for (let index = 1; index <= ring.length && point; index++) {
    const next: Point | undefined = ring[index] ?? ring[0];
    if (!next) break;
    dense.push(point);
    const longest = Math.max(Math.abs(next.x - point.x), Math.abs(next.y - point.y));
    const steps = longest > step ? Math.ceil(longest / step) : 1;
    for (let part = 1; part < steps; part++) {
      dense.push({ x: point.x + ((next.x - point.x) * part) / steps, y: point.y + ((next.y - point.y) * part) / steps });
    }
    point = next;
  }
  return dense;
}

/** Even-odd test against all rings of a polygon. */
export function ringsContain(rings: readonly Ring[], { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let index = 0; index < ring.length; index++) {
      const a = ring[index];
      const b = ring[index + 1] ?? ring[0];
      if (a && b && a.y > y !== b.y > y && x < a.x + ((b.x - a.x) * (y - a.y)) / (b.y - a.y)) inside = !inside;
    }
  }
  return inside;
}
