/** What of a line of straight pieces lies in a box: any number of lines. */
import type { Box, Point } from '../../../foundation/units.ts';

export function clipLines(line: readonly Point[], box: Box): readonly (readonly Point[])[] {
  const parts: Point[][] = [];
  let open: Point[] | undefined;
  for (let index = 0; index + 1 < line.length; index++) {
    const [a, b] = [line[index], line[index + 1]];
    const inside = a && b && cutPiece(a, b, box);
    if (!inside) {
      open = undefined;
      continue;
    }
    const [from, to] = inside;
    if (!open || from !== a) {
      open = [from];
      parts.push(open);
    }
    open.push(to);
    if (to !== b) open = undefined;
  }
  return parts;
}

/** The ends stay themselves where they lie inside. */
function cutPiece(a: Point, b: Point, { x, y, width, height }: Box): readonly [Point, Point] | undefined {
  const step = { x: b.x - a.x, y: b.y - a.y };
  let [from, to] = [0, 1];
  for (const [along, low, high] of [
    [step.x, x - a.x, x + width - a.x],
    [step.y, y - a.y, y + height - a.y],
  ] as const) {
    if (along === 0) {
      if (low > 0 || high < 0) return undefined;
      continue;
    }
    from = Math.max(from, Math.min(low / along, high / along));
    to = Math.min(to, Math.max(low / along, high / along));
  }
  if (from > to) return undefined;
  const at = (share: number): Point => ({ x: a.x + step.x * share, y: a.y + step.y * share });
  return [from === 0 ? a : at(from), to === 1 ? b : at(to)];
}
