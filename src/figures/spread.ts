/** Puts labels on a line as near to where they belong as they can stand without overlapping. */
import type { Pt } from '../foundation/units.ts';

export interface WantedPosition {
  readonly centre: Pt;
  readonly width: Pt;
}

/** Left edges, in the order given, which must be that of the centres; undefined when the line is too short. */
export function spread(wishes: readonly WantedPosition[], length: Pt, gap: Pt): readonly Pt[] | undefined {
  const needed = wishes.reduce((sum, { width }) => sum + width, 0) + gap * Math.max(0, wishes.length - 1);
  if (needed > length) return undefined;
  let end = -gap;
  const fromLeft = wishes.map(({ centre, width }) => {
    const left = Math.max(end + gap, centre - width / 2);
    end = left + width;
    return left;
  });
  let start = length + gap;
  const lefts = [...fromLeft];
  for (let index = wishes.length - 1; index >= 0; index--) {
    const width = wishes[index]?.width ?? 0;
    const left = Math.min(lefts[index] ?? 0, start - gap - width);
    lefts[index] = left;
    start = left;
  }
  return lefts;
}
