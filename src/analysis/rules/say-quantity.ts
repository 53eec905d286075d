/** Quantities in the words of messages. Slides have helpers of their own, in the language of the deck. */
import type { Quantity } from '../../briefing/quantity.ts';

/** `14`, `6 to 10`, `up to 4`, `at least 7`, `about 20`, `not stated`; a best number in brackets: `1 to 4 (best 2)`. */
export function sayQuantity({ low, best, high, stated, about }: Quantity): string {
  if (!stated) return 'not stated';
  if (low !== null && low === high) return String(low);
  if (about && best !== null) return `about ${best}`;
  const range = low === null || (low === 0 && high !== null) ? `up to ${high ?? 'any number'}` : sayFrom(low, high);
  return best === null ? range : `${range} (best ${best})`;
}

const sayFrom = (low: number, high: number | null): string => (high === null ? `at least ${low}` : `${low} to ${high}`);
