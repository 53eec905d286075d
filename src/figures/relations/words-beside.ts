/** Where words stand at a line of right angles: above a level piece, else below it, else beside an upright one. */
import type { Box, Pt, Size } from '../../foundation/units.ts';
import { crosses, inset, isWithin, overlaps } from '../overlap.ts';
import { type ConnectorLine, lengthOf, type Piece, piecesOf, pointsOf } from './connector-line.ts';

export interface WordObstacles {
  readonly frame: Box;
  readonly boxes: readonly Box[];
}

/** Between words and their line, and between words and boxes. */
const off: Pt = 2;
const gap: Pt = 4;
/** Along a piece, the best place first. */
const shares = [0.5, 0.3, 0.7, 0.1, 0.9] as const;
/** Share of the words' length that a piece has to run along. */
const leastAlong = 0.6;

/** Places for words of a size, the best first; other links left aside. */
export function* placesBeside(line: ConnectorLine, words: Size, { frame, boxes }: WordObstacles): Generator<Box, void> {
  const points = pointsOf(line);
  const pieces = [...piecesOf(line)].sort((a, b) => lengthOf(b) - lengthOf(a));
  for (const isLevel of [true, false]) {
    for (const piece of pieces) {
      if (Math.abs(piece.to.y - piece.from.y) < 0.01 !== isLevel) continue;
      for (const box of isLevel ? alongLevel(piece, words) : alongUpright(piece, words)) {
        const isFree =
          isWithin(box, frame) && !crosses(points, inset(box, -1)) && !boxes.some((other) => overlaps(box, other, gap));
        if (isFree) yield box;
      }
    }
  }
}

function* alongLevel({ from, to }: Piece, { width, height }: Size): Generator<Box, void> {
  const [left, length] = [Math.min(from.x, to.x), Math.abs(to.x - from.x)];
  if (length < width * leastAlong) return;
  for (const y of [from.y - off - height, from.y + off]) {
    for (const share of shares) {
      const x =
        length > width + 2 * off ? left + off + (length - width - 2 * off) * share : left + length * share - width * share;
      yield { x, y, width, height };
    }
  }
}

function* alongUpright({ from, to }: Piece, { width, height }: Size): Generator<Box, void> {
  const [top, length] = [Math.min(from.y, to.y), Math.abs(to.y - from.y)];
  if (length < height) return;
  for (const x of [from.x + 2 * off, from.x - 2 * off - width]) {
    for (const share of shares) yield { x, y: top + (length - height) * share, width, height };
  }
}
