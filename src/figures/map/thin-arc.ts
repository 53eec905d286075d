/** Visvalingam's thinning of a line, ahead of time: its ends stay, so that neighbours still meet. */
import type { GridPoint } from './arc-code.ts';

const triangle = (a: GridPoint, b: GridPoint, c: GridPoint): number =>
  Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

const areasOf = (points: readonly GridPoint[]): readonly number[] =>
  points.map((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    return before && after ? triangle(before, point, after) : Number.POSITIVE_INFINITY;
  });

/**
 * Drops points whose triangle with their neighbours is smaller than `smallest` (square grid steps), the smallest of a
 * neighbourhood first. A closed line keeps at least `fewest` points: an exclave of a few villages must not vanish.
 */
export function thinArc(points: readonly GridPoint[], smallest: number, fewest: number): readonly GridPoint[] {
  let kept = points;
  for (;;) {
    const areas = areasOf(kept);
    let spare = kept.length - fewest;
    let previousWent = false;
    const next = kept.filter((_, index) => {
      const area = areas[index] ?? 0;
      const goes =
        area < smallest && spare > 0 && !previousWent && area <= (areas[index - 1] ?? 0) && area <= (areas[index + 1] ?? 0);
      if (goes) spare--;
      previousWent = goes;
      return !goes;
    });
    if (next.length === kept.length) return kept;
    kept = next;
  }
}
