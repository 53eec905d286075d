/** Borders and coasts as points in cells, to ask quickly how much of them a label would cover. */
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Ring } from '../rings.ts';
import type { CountryOutline } from './outline.ts';

export interface BorderPoints {
  /** How many points of borders lie in a box, counted no further than `most`; they stand about 4 points apart. */
  countIn(box: Box, most: number): number;
  /** Whether none lies in it. */
  isClear(box: Box): boolean;
}

const apart: Pt = 4;
const cell: Pt = 20;
const key = (column: number, row: number): number => column * 4096 + row;

/** `frame` is where land was cut off: what runs along it is no border. */
export function borderPoints(outlines: readonly CountryOutline[], frame: Box): BorderPoints {
  const cells = new Map<number, Point[]>();
  const isOnFrame = ({ x, y }: Point): boolean =>
    x - frame.x < 0.1 || y - frame.y < 0.1 || frame.x + frame.width - x < 0.1 || frame.y + frame.height - y < 0.1;
  const add = (point: Point): void => {
    if (isOnFrame(point)) return;
    const at = key(Math.floor(point.x / cell), Math.floor(point.y / cell));
    const points = cells.get(at);
    if (points) points.push(point);
    else cells.set(at, [point]);
  };
  for (const { polygons } of outlines) for (const ring of polygons.flat()) sample(ring, add);
  const count = ({ x, y, width, height }: Box, most: number): number => {
    let found = 0;
    for (let column = Math.floor(x / cell); column <= Math.floor((x + width) / cell); column++) {
      for (let row = Math.floor(y / cell); row <= Math.floor((y + height) / cell); row++) {
        for (const point of cells.get(key(column, row)) ?? []) {
          if (point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height && ++found >= most) return found;
        }
      }
    }
    return found;
  };
  return { countIn: count, isClear: (box) => count(box, 1) === 0 };
}

function sample(ring: Ring, add: (point: Point) => void): void {
  for (let index = 0; index < ring.length; index++) {
    const a = ring[index];
    const b = ring[(index + 1) % ring.length];
    if (!a || !b) continue;
    const steps = Math.max(1, Math.ceil(Math.hypot(b.x - a.x, b.y - a.y) / apart));
    for (let step = 0; step < steps; step++) {
      add({ x: a.x + ((b.x - a.x) * step) / steps, y: a.y + ((b.y - a.y) * step) / steps });
    }
  }
}
