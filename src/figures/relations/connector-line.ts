/** The way of a link between two boxes: straight, or in pieces at right angles. */
import type { Point, Pt } from '../../foundation/units.ts';

export interface ConnectorLine {
  readonly from: Point;
  readonly to: Point;
  /** Where it turns at a right angle: nowhere, once or twice. */
  readonly corners: readonly Point[];
  /** Indexes of the sites. */
  readonly fromSite: number;
  readonly toSite: number;
}

export interface Piece {
  readonly from: Point;
  readonly to: Point;
}

export const pointsOf = ({ from, corners, to }: Pick<ConnectorLine, 'from' | 'corners' | 'to'>): readonly Point[] => [
  from,
  ...corners,
  to,
];

/** Its straight pieces, in order. */
export function piecesOf(line: ConnectorLine): readonly Piece[] {
  const points = pointsOf(line);
  return points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
}

export const lengthOf = ({ from, to }: Piece): Pt => Math.hypot(to.x - from.x, to.y - from.y);

export const wholeLength = (line: ConnectorLine): Pt => piecesOf(line).reduce((sum, piece) => sum + lengthOf(piece), 0);

/** Whether two lines cross or touch. Those that begin as one do not. */
export const cross = (a: ConnectorLine, b: ConnectorLine): boolean =>
  a.corners.length === 0 && b.corners.length === 0
    ? meet(a, b)
    : !(a.from.x === b.from.x && a.from.y === b.from.y) &&
      piecesOf(a).some((piece) => piecesOf(b).some((other) => meet(piece, other)));

/** Whether two straight pieces cross or touch. */
export function meet(a: Piece, b: Piece): boolean {
  return (
    turn(a.from, a.to, b.from) * turn(a.from, a.to, b.to) <= 0 &&
    turn(b.from, b.to, a.from) * turn(b.from, b.to, a.to) <= 0 &&
    // Pieces on one line, one after the other, do not meet.
    shared(a.from.x, a.to.x, b.from.x, b.to.x) >= 0 &&
    shared(a.from.y, a.to.y, b.from.y, b.to.y) >= 0
  );
}

const turn = (p: Point, q: Point, r: Point): number => Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x));

/** Lines nearer than this, side by side, are taken for one. */
const apart: Pt = 8;

/** Whether a piece of one runs along a piece of the other, on it or so near that they are taken for one line. */
export const runAlong = (a: ConnectorLine, b: ConnectorLine): boolean =>
  piecesOf(a).some((piece) => piecesOf(b).some((other) => isAlong(piece, other)));

function isAlong(a: Piece, b: Piece): boolean {
  if (isLevel(a) && isLevel(b))
    return Math.abs(a.from.y - b.from.y) < apart && shared(a.from.x, a.to.x, b.from.x, b.to.x) > -apart;
  if (isUpright(a) && isUpright(b))
    return Math.abs(a.from.x - b.from.x) < apart && shared(a.from.y, a.to.y, b.from.y, b.to.y) > -apart;
  return false;
}

const isLevel = ({ from, to }: Piece): boolean => Math.abs(from.y - to.y) < 0.01;
const isUpright = ({ from, to }: Piece): boolean => Math.abs(from.x - to.x) < 0.01;

const shared = (a: Pt, b: Pt, c: Pt, d: Pt): Pt =>
  Math.min(Math.max(a, b), Math.max(c, d)) - Math.max(Math.min(a, b), Math.min(c, d));
