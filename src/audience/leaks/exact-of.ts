/** The one number that a quantity names. */
import type { Quantity } from '../../briefing/quantity/quantity.ts';

/** Its best, or the number after "about"; `null` where it names none, or two. */
export const exactOf = ({ stated, low, best, high }: Quantity): number | null =>
  stated ? (best ?? (low === high ? low : null)) : null;
