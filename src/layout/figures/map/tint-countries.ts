/** Neighbours in different tints of paper, so that a border and an exclave are seen without colour. */
import type { Outline } from './outline.ts';
import { areaOf } from './rings.ts';

export interface Tint {
  readonly fill: 'paper' | 'panel' | 'muted';
  readonly transparency: number;
}

export const plainLand: Tint = { fill: 'paper', transparency: 0 };

/** Light enough, all of them, that muted ink on them stays readable. */
const tints: readonly Tint[] = [plainLand, { fill: 'panel', transparency: 0 }, { fill: 'muted', transparency: 84 }];

const corners = ({ polygons }: Outline): ReadonlySet<string> =>
  new Set(polygons.flatMap((rings) => rings.flatMap((ring) => ring.map(({ x, y }) => `${x} ${y}`))));

const landOf = ({ polygons }: Outline): number => polygons.reduce((sum, [outside]) => sum + areaOf(outside ?? []), 0);

/** A tint for each country, in the order given: the largest first takes the first tint that no neighbour has. */
export function tintCountries(outlines: readonly Outline[]): readonly Tint[] {
  const points = outlines.map(corners);
  const touch = (a: number, b: number): boolean => [...(points[a] ?? [])].some((corner) => points[b]?.has(corner));
  const bySize = outlines.map((_, index) => index).sort((a, b) => landOf(outlines[b] ?? none) - landOf(outlines[a] ?? none));
  const given = new Map<number, number>();
  for (const index of bySize) {
    const around = [...given].filter(([other]) => touch(index, other)).map(([, tint]) => tint);
    const uses = tints.map((_, tint) => around.filter((other) => other === tint).length);
    given.set(index, uses.indexOf(Math.min(...uses)));
  }
  return outlines.map((_, index) => tints[given.get(index) ?? 0] ?? plainLand);
}

const none: Outline = { id: '', name: '', polygons: [] };
