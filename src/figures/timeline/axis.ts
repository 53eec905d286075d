/** The axis between two events: a line, broken where time has been left out, and the time between in words. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Point } from '../../foundation/units.ts';
import type { PathItem } from '../../layout/page.ts';

/** Half the width of the hole in a broken axis. */
const half = 5;
const slant = 3;
const reach = 6;

const path = (name: string, line: readonly Point[], origin: Origin): PathItem => ({
  kind: 'path',
  name,
  box: boxOf(line),
  rings: [line],
  isClosed: false,
  outline: { color: 'muted', width: 1.5 },
  alt: { decorative: true },
  origin,
});

/** A piece of axis from one point to another, along a row or down a column; `at` is where it breaks, if it does. */
export function axisPiece(
  name: string,
  { from, to, isBroken, origin }: { from: Point; to: Point; isBroken: boolean; origin: Origin },
): readonly PathItem[] {
  if (!isBroken) return [path(name, [from, to], origin)];
  const isAcross = from.y === to.y;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const shift = (along: number, off: number): Point =>
    isAcross ? { x: middle.x + along, y: middle.y + off } : { x: middle.x + off, y: middle.y + along };
  const stroke = (along: number): readonly Point[] => [shift(along - slant, reach), shift(along + slant, -reach)];
  return [
    path(`${name} before break`, [from, shift(-half, 0)], origin),
    path(`${name} break left`, stroke(-half), origin),
    path(`${name} break right`, stroke(half), origin),
    path(`${name} after break`, [shift(half, 0), to], origin),
  ];
}
