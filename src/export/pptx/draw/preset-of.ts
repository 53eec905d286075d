/** Rings that are a shape of PowerPoint's own: it can be made rounder or squarer there, and every program draws it right. */
import type { Box, Point, Pt } from '../../../foundation/units.ts';
import type { PathItem } from '../../../layout/page.ts';

/** What no eye sees. */
const same: Pt = 0.1;
/** A ring of fewer points is drawn with corners, and means them. */
const fewestRound = 24;

export function presetOf({ rings, isClosed, box }: Pick<PathItem, 'rings' | 'isClosed' | 'box'>): 'rect' | 'ellipse' | undefined {
  const [ring, other] = rings;
  if (!isClosed || !ring || other || Math.min(box.width, box.height) < same) return undefined;
  if (isRectangle(ring, box)) return 'rect';
  return isEllipse(ring, box) ? 'ellipse' : undefined;
}

function isRectangle(ring: readonly Point[], { x, y, width, height }: Box): boolean {
  const [left, top, right, bottom] = [x, y, x + width, y + height];
  const isAt = (point: Point | undefined, [toX, toY]: readonly [number, number]): boolean =>
    point !== undefined && Math.abs(point.x - toX) < 0.01 && Math.abs(point.y - toY) < 0.01;
  const corners = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const start = corners.findIndex((corner) => isAt(ring[0], corner));
  if (ring.length !== 4 || start < 0) return false;
  return [1, -1].some((step) => ring.every((point, index) => isAt(point, corners[(start + step * index + 8) % 4] ?? [0, 0])));
}

/** Its points lie on the ellipse of its box, and between them its sides leave it nowhere: it was cut off nowhere. */
function isEllipse(ring: readonly Point[], { x, y, width, height }: Box): boolean {
  if (ring.length < fewestRound) return false;
  const [rx, ry] = [width / 2, height / 2];
  const off = (point: Point): Pt => Math.abs(1 - Math.hypot((point.x - x - rx) / rx, (point.y - y - ry) / ry)) * Math.max(rx, ry);
  return ring.every((point, index) => {
    const next = ring[(index + 1) % ring.length] ?? point;
    return off(point) < same && off({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 }) < 4 * same;
  });
}
