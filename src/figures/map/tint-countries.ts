/** Neighbours in different tints of paper, so that a border and an exclave are seen without colour. */

import { areaOf } from '../rings.ts';
import type { CountryOutline } from './outline.ts';

export interface Tint {
  readonly fill: 'paper' | 'panel' | 'muted';
  readonly transparency: number;
}

export const plainLand: Tint = { fill: 'paper', transparency: 0 };

/** Light enough, all of them, that muted ink on them stays readable. */
const tints: readonly Tint[] = [plainLand, { fill: 'panel', transparency: 0 }, { fill: 'muted', transparency: 84 }];

/** Neighbours share corners; a corner, rounded to a hundredth of a point when it was cut, is told by one number. */
const cornerKey = (x: number, y: number): number => Math.round(x * 100) * 1e6 + Math.round(y * 100);

/** For each outline, the outlines that share a corner with it. */
function neighbours(outlines: readonly CountryOutline[]): readonly ReadonlySet<number>[] {
  const met = outlines.map(() => new Set<number>());
  const first = new Map<number, number>();
  outlines.forEach(({ polygons }, index) => {
    for (const rings of polygons)
      for (const ring of rings)
        for (const { x, y } of ring) {
          const key = cornerKey(x, y);
          const other = first.get(key) ?? index;
          if (other === index) first.set(key, index);
          else {
            met[index]?.add(other);
            met[other]?.add(index);
          }
        }
  });
  return met;
}

const landOf = ({ polygons }: CountryOutline): number => polygons.reduce((sum, [outside]) => sum + areaOf(outside ?? []), 0);

/** A tint for each country, in the order given: the largest first takes the first tint that no neighbour has. */
export function tintCountries(outlines: readonly CountryOutline[]): readonly Tint[] {
  const met = neighbours(outlines);
  const land = outlines.map(landOf);
  const bySize = outlines.map((_, index) => index).sort((a, b) => (land[b] ?? 0) - (land[a] ?? 0));
  const given = new Map<number, number>();
  for (const index of bySize) {
    const around = [...given].filter(([other]) => met[index]?.has(other)).map(([, tint]) => tint);
    const uses = tints.map((_, tint) => around.filter((other) => other === tint).length);
    given.set(index, uses.indexOf(Math.min(...uses)));
  }
  return outlines.map((_, index) => tints[given.get(index) ?? 0] ?? plainLand);
}
