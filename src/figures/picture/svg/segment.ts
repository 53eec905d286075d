/** Outlines as moves, lines and cubic curves, absolute: what every shape of a drawing comes to before it is flattened. */
import type { Point } from '../../../foundation/units.ts';
import { apply, type Matrix } from './matrix.ts';

export type Segment =
  | { readonly kind: 'move' | 'line'; readonly to: Point }
  | { readonly kind: 'curve'; readonly first: Point; readonly second: Point; readonly to: Point }
  | { readonly kind: 'close' };

export interface Subpath {
  readonly points: readonly Point[];
  readonly isClosed: boolean;
}

/** A curve is cut into at most so many pieces. */
const mostPieces = 64;

/** Straight pieces that keep within `tolerance` of the curves, after the transform. */
export function flatten(segments: readonly Segment[], matrix: Matrix, tolerance: number): readonly Subpath[] {
  const done: { points: Point[]; isClosed: boolean }[] = [];
  let points: Point[] = [];
  for (const segment of segments) {
    const last = points.at(-1);
    if (segment.kind === 'close') {
      const open = done.at(-1);
      if (open) open.isClosed = true;
      // What follows without a move begins where the closed part began.
      const [start] = points;
      points = start ? [start] : [];
      if (start) done.push({ points, isClosed: false });
      continue;
    }
    const to = apply(matrix, segment.to);
    if (segment.kind === 'curve' && last) {
      bend(points, [last, apply(matrix, segment.first), apply(matrix, segment.second), to], tolerance);
    } else if (segment.kind === 'line') points.push(to);
    else {
      points = [to];
      done.push({ points, isClosed: false });
    }
  }
  return done.filter((subpath) => subpath.points.length > 1);
}

type Curve = readonly [Point, Point, Point, Point];

/** Even steps, as many as the sharpest part of the curve needs: its distance from a chord goes by the second difference. */
function bend(points: Point[], [a, b, c, d]: Curve, tolerance: number): void {
  const first = Math.hypot(a.x - 2 * b.x + c.x, a.y - 2 * b.y + c.y);
  const second = Math.hypot(b.x - 2 * c.x + d.x, b.y - 2 * c.y + d.y);
  const pieces = Math.min(mostPieces, Math.max(1, Math.ceil(Math.sqrt((0.75 * Math.max(first, second)) / tolerance))));
  for (let piece = 1; piece < pieces; piece++) {
    const t = piece / pieces;
    const [u, v] = [(1 - t) ** 2, t ** 2];
    const at = (p: number, q: number, r: number, s: number): number =>
      u * (1 - t) * p + 3 * u * t * q + 3 * (1 - t) * v * r + v * t * s;
    points.push({ x: at(a.x, b.x, c.x, d.x), y: at(a.y, b.y, c.y, d.y) });
  }
  points.push(d);
}
