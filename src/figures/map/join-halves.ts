/**
 * Land that the source cuts in two along the 180th meridian (Chukotka, Taveuni), joined again ahead of time: the cut
 * would be drawn as a border.
 */
import type { GridPoint } from './arc-code.ts';

export type GridRing = readonly GridPoint[];

/** A stretch of a ring along the meridian: the ring leaves its land at `from` and comes back at `to`. */
interface MeridianCut {
  readonly from: GridPoint;
  readonly to: GridPoint;
  /** The rest of the ring, from `to` the long way round to `from`. */
  readonly land: GridRing;
}

/** Heights of the two halves may differ by rounding. */
const closeEnough = 3;

/** `turn` is the number of grid steps round the globe; 0 and `turn` are the meridian. */
function meridianCuts(ring: GridRing, turn: number): readonly MeridianCut[] {
  const open = ring.slice(0, -1);
  const isOn = (index: number): boolean => [0, turn].includes(open[index % open.length]?.[0] ?? -1);
  return open.flatMap((from, index) => {
    if (!isOn(index) || isOn(index + open.length - 1) || !isOn(index + 1)) return [];
    let end = index + 1;
    while (isOn(end + 1) && end < index + open.length) end++;
    const to = open[end % open.length];
    const rotated = [...open.slice(end % open.length), ...open.slice(0, end % open.length)];
    const land = rotated.slice(0, open.length - (end - index) + 1);
    return to ? [{ from, to, land }] : [];
  });
}

const isNear = (a: GridPoint, b: GridPoint): boolean => Math.abs(a[1] - b[1]) <= closeEnough;

function join(a: GridRing, b: GridRing, turn: number): GridRing | undefined {
  for (const left of meridianCuts(a, turn)) {
    for (const right of meridianCuts(b, turn)) {
      if (!isNear(left.from, right.to) || !isNear(left.to, right.from)) continue;
      // The source gives points on the meridian as 0 or as a whole turn, by no rule: both halves are brought to the side of
      // their land.
      const inner = (land: GridRing): number => ((land[1]?.[0] ?? 0) > turn / 2 ? turn : 0);
      const settle = (land: GridRing, side: number): GridRing =>
        land.map(([x, y]) => [x === 0 || x === turn ? side : x, y] as const);
      const [sideA, sideB] = [inner(left.land), inner(right.land)];
      if (sideA === sideB) continue;
      const other = settle(right.land, sideB).map(([x, y]) => [x + sideA - sideB, y] as const);
      const joined = [...settle(left.land, sideA), ...other.slice(1, -1)];
      return [...joined, joined[0] ?? left.to];
    }
  }
  return undefined;
}

/** Outer rings of one country, halves joined; the index of each ring that went into the result is given with it. */
export function joinHalves(
  rings: readonly GridRing[],
  turn: number,
): readonly { readonly ring: GridRing; readonly from: readonly number[] }[] {
  const parts = rings.map((ring, index) => ({ ring, from: [index] }));
  for (let a = 0; a < parts.length; a++) {
    for (let b = 0; b < parts.length; b++) {
      const [one, two] = [parts[a], parts[b]];
      if (a === b || !one || !two || !touchesMeridian(one.ring, turn) || !touchesMeridian(two.ring, turn)) continue;
      const ring = join(one.ring, two.ring, turn);
      if (!ring) continue;
      parts[a] = { ring, from: [...one.from, ...two.from] };
      parts.splice(b, 1);
      return joinAgain(parts, turn);
    }
  }
  return parts;
}

type Part = { readonly ring: GridRing; readonly from: readonly number[] };

function joinAgain(parts: readonly Part[], turn: number): readonly Part[] {
  return joinHalves(
    parts.map(({ ring }) => ring),
    turn,
  ).map(({ ring, from }) => ({ ring, from: from.flatMap((index) => parts[index]?.from ?? []) }));
}

const touchesMeridian = (ring: GridRing, turn: number): boolean => ring.some(([x]) => x === 0 || x === turn);
