/**
 * A short stretch of border as the atlas stores it: its box and its last point go ahead of its points, so that one far
 * from the frame need not be read. The straight line between the ends of such a stretch does for it: box and frame do
 * not meet, so both lie on the same side of the frame, and the land within the frame is the same.
 */
import { decodeArc, encodeArc, type GridPoint } from './arc-code.ts';

/** A stretch has at most so many points. */
export const longestPiece = 96;
/** Numbers ahead of the points: lowest and highest corner, last point. The first point follows. */
const ahead = 6;

export interface PieceHead {
  readonly low: GridPoint;
  readonly high: GridPoint;
  readonly last: GridPoint;
  readonly first: GridPoint;
}

export function encodePiece(points: readonly GridPoint[]): string {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const last = points.at(-1) ?? [0, 0];
  return encodeArc([[Math.min(...xs), Math.min(...ys)], [Math.max(...xs), Math.max(...ys)], last, ...points]);
}

export function readHead(piece: string): PieceHead {
  const [lowX = 0, lowY = 0, highX = 0, highY = 0, lastX = 0, lastY = 0, firstX = 0, firstY = 0] = decodeArc(piece, ahead + 2);
  return { low: [lowX, lowY], high: [highX, highY], last: [lastX, lastY], first: [firstX, firstY] };
}

/** Flat numbers: x, y, x, y … */
export const readPoints = (piece: string): readonly number[] => decodeArc(piece).slice(ahead);

/** Cuts a line into stretches that share their ends. */
export function cutPieces(points: readonly GridPoint[]): readonly (readonly GridPoint[])[] {
  const step = longestPiece - 1;
  const count = Math.max(1, Math.ceil((points.length - 1) / step));
  return Array.from({ length: count }, (_, index) => points.slice(index * step, (index + 1) * step + 1));
}
