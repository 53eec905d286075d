/**
 * Rings of the non-zero rule as rings of the even-odd rule, by which shapes of a deck are filled: a ring that parts no
 * inside from outside, such as one in another of the same sense, is left out. Rings may lie in each other, not cross.
 */
import type { Point } from '../../../foundation/units.ts';
import { type Ring, ringsContain, signedArea } from '../../rings.ts';

/** More are taken as they are: letters and maps have few rings in a shape. */
const mostRings = 400;

export function toEvenOdd(rings: readonly Ring[]): readonly Ring[] {
  if (rings.length < 2 || rings.length > mostRings) return rings;
  const senses = rings.map((ring) => Math.sign(signedArea(ring)));
  return rings.filter((ring, index) => {
    const [at] = ring;
    const outside = at ? windingAt(at, { rings, senses, own: index }) : 0;
    return (outside === 0) !== (outside + (senses[index] ?? 0) === 0);
  });
}

interface Field {
  readonly rings: readonly Ring[];
  readonly senses: readonly number[];
  readonly own: number;
}

/** How often the other rings go round a point. */
const windingAt = (at: Point, { rings, senses, own }: Field): number =>
  rings.reduce((sum, ring, index) => sum + (index !== own && ringsContain([ring], at) ? (senses[index] ?? 0) : 0), 0);
