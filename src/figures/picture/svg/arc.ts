/** An elliptical arc from its two ends as cubic curves (SVG 2, appendix B.2). */
import type { Point } from '../../../foundation/units.ts';
import type { Segment } from './segment.ts';

export interface Arc {
  readonly from: Point;
  readonly to: Point;
  readonly radii: Point;
  /** Degrees that the ellipse is turned by. */
  readonly turn: number;
  readonly isLarge: boolean;
  /** With growing angles, which on a page is clockwise. */
  readonly isSweep: boolean;
}

export function arcCurves(arc: Arc): readonly Segment[] {
  const { from, to } = arc;
  if (from.x === to.x && from.y === to.y) return [];
  if (arc.radii.x === 0 || arc.radii.y === 0) return [{ kind: 'line', to }];
  const { centre, radii, start, sweep, place } = centred(arc);
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const pull = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index): Segment => {
    const [a, b] = [start + index * step, start + (index + 1) * step];
    const at = (angle: number, along: number): Point =>
      place({
        x: centre.x + radii.x * (Math.cos(angle) - along * Math.sin(angle)),
        y: centre.y + radii.y * (Math.sin(angle) + along * Math.cos(angle)),
      });
    return { kind: 'curve', first: at(a, pull), second: at(b, -pull), to: index === count - 1 ? to : at(b, 0) };
  });
}

/** The ellipse in axes of its own, round the middle of the two ends. */
function centred({ from, to, radii, turn, isLarge, isSweep }: Arc) {
  const [sine, cosine] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const half = { x: (from.x - to.x) / 2, y: (from.y - to.y) / 2 };
  const end = { x: cosine * half.x + sine * half.y, y: -sine * half.x + cosine * half.y };
  const wanted = { x: Math.abs(radii.x), y: Math.abs(radii.y) };
  // Radii too small to reach both ends grow until they do.
  const lack = Math.max(1, Math.hypot(end.x / wanted.x, end.y / wanted.y));
  const [rx, ry] = [wanted.x * lack, wanted.y * lack];
  const [p, q] = [rx * end.y, ry * end.x];
  const rest = Math.max(0, (rx * rx * ry * ry - p * p - q * q) / (p * p + q * q));
  const off = Math.sqrt(rest) * (isLarge === isSweep ? -1 : 1);
  const centre = { x: (off * rx * end.y) / ry, y: (-off * ry * end.x) / rx };
  const angleTo = (x: number, y: number): number => Math.atan2((y - centre.y) / ry, (x - centre.x) / rx);
  const start = angleTo(end.x, end.y);
  const whole = 2 * Math.PI;
  const turned = (((angleTo(-end.x, -end.y) - start) % whole) + whole) % whole;
  return {
    centre,
    radii: { x: rx, y: ry },
    start,
    sweep: isSweep ? turned : turned - whole,
    place: ({ x, y }: Point): Point => ({ x: middle.x + cosine * x - sine * y, y: middle.y + sine * x + cosine * y }),
  };
}
