/**
 * Every way at right angles between two boxes that turns at most twice and leaves and arrives straight out of a side. Lines that
 * turn do so half way, and are held by the middles of sides: from elsewhere LibreOffice takes ways of its own.
 */
import type { Point, Pt } from '../../foundation/units.ts';
import { type ConnectorLine, wholeLength } from './connector-line.ts';

/** A site on the slide, and the way straight out of its side. */
export interface Exit extends Point {
  readonly outX: number;
  readonly outY: number;
}

export interface Choice {
  readonly line: ConnectorLine;
  readonly cost: number;
}

/** A line runs so far before it turns, and so far after it has turned: there the arrow is. */
const stub = { start: 12, end: 20 } as const;
/** Costs in points of detour. */
const turning = 30;
const sideSite = 15;
/** Sites before this one are the middles of the sides. */
const middles = 4;
/** A line that turns twice for so little looks like a slip of the hand. */
const leastStep: Pt = 10;
const smallStep = 150;

/** In no order. */
export function anglesBetween(start: readonly Exit[], end: readonly Exit[]): readonly Choice[] {
  const all: Choice[] = [];
  for (const [fromSite, from] of start.entries()) {
    for (const [toSite, to] of end.entries()) {
      const offMiddle = (fromSite < middles ? 0 : sideSite) + (toSite < middles ? 0 : sideSite);
      const way = wayBetween(from, to);
      if (way && (way.corners.length === 0 || offMiddle === 0)) {
        const { corners, cost } = way;
        const line: ConnectorLine = { from: { x: from.x, y: from.y }, to: { x: to.x, y: to.y }, corners, fromSite, toSite };
        all.push({ line, cost: wholeLength(line) + corners.length * turning + offMiddle + cost });
      }
    }
  }
  return all;
}

interface Way {
  readonly corners: readonly Point[];
  readonly cost: number;
}

function wayBetween(from: Exit, to: Exit): Way | undefined {
  const isLevel = from.outX !== 0;
  // How far the end lies ahead of the start, and the start ahead of the end.
  const ahead = (to.x - from.x) * from.outX + (to.y - from.y) * from.outY;
  const back = (from.x - to.x) * to.outX + (from.y - to.y) * to.outY;
  if (ahead < stub.start || back < stub.end) return undefined;
  const isFacing = from.outX === -to.outX && from.outY === -to.outY;
  if (!isFacing) return isLevel === (to.outX !== 0) ? undefined : { corners: [cornerOf(from, to, isLevel)], cost: 0 };
  const step = isLevel ? Math.abs(to.y - from.y) : Math.abs(to.x - from.x);
  if (step < 0.01) return { corners: [], cost: 0 };
  if (ahead < 2 * stub.end) return undefined;
  const [x, y] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const corners = isLevel
    ? [
        { x, y: from.y },
        { x, y: to.y },
      ]
    : [
        { x: from.x, y },
        { x: to.x, y },
      ];
  return { corners, cost: step < leastStep ? smallStep : 0 };
}

const cornerOf = (from: Point, to: Point, isLevel: boolean): Point => (isLevel ? { x: to.x, y: from.y } : { x: from.x, y: to.y });
