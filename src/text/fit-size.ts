/** The search for a type size. */
import type { Pt } from '../foundation/units.ts';

/** Whole points; a theme's `SizeRange`. */
export interface SizesToTry {
  readonly ceiling: Pt;
  readonly best: Pt;
  readonly floor: Pt;
}

/**
 * The largest whole size from floor to ceiling that fits, found in a few tries.
 * @param fits Has to hold for every size below one that fits. Asked of `best` first, which is the likely answer.
 * @returns `undefined` when not even the floor fits.
 */
export function largestFitting({ ceiling, best, floor }: SizesToTry, fits: (size: Pt) => boolean): Pt | undefined {
  let largest: Pt | undefined;
  let low = Math.ceil(floor);
  let high = Math.floor(ceiling);
  let size = Math.min(high, Math.max(low, Math.round(best)));
  while (low <= high) {
    if (fits(size)) {
      largest = size;
      low = size + 1;
    } else high = size - 1;
    size = Math.floor((low + high) / 2);
  }
  return largest;
}
