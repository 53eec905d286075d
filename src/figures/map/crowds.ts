/** Places that lie too close together on the slide for each to be read. */
import type { Pt } from '../../foundation/units.ts';
import type { Mark } from './marks.ts';

/** 0.2 inches: a number with its dot. */
const crowded: Pt = 14.4;

const isClose = (a: Mark, b: Mark): boolean => Math.hypot(a.at.x - b.at.x, a.at.y - b.at.y) < crowded;

/** The largest set of marks of which each is close to another one, in their order; none if no two are. */
export function largestCrowd(marks: readonly Mark[]): readonly Mark[] {
  const rest = new Set(marks);
  let largest: readonly Mark[] = [];
  for (const first of marks) {
    if (!rest.delete(first)) continue;
    const crowd = [first];
    for (const mark of crowd) {
      for (const other of rest) {
        if (!isClose(mark, other)) continue;
        crowd.push(other);
        rest.delete(other);
      }
    }
    if (crowd.length > largest.length) largest = crowd;
  }
  return largest.length > 1 ? marks.filter((mark) => largest.includes(mark)) : [];
}

/** How many marks have another one close by. */
export const countClose = (marks: readonly Mark[]): number =>
  marks.filter((mark) => marks.some((other) => other !== mark && isClose(mark, other))).length;
