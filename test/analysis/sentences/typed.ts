/** Quantities and times from what an author types. */
import { isProblem, parseQuantity } from '../../../src/briefing/quantity/parse-quantity.ts';
import type { Quantity } from '../../../src/briefing/quantity/quantity.ts';
import { isWhenProblem, parseWhen, type When } from '../../../src/briefing/when.ts';

/** `3`, `'at least 7'`, `{ low: 1, best: 2, high: 4 }`. */
export function amount(typed: unknown): Quantity {
  const parsed = parseQuantity(typed);
  if (isProblem(parsed)) throw new Error(`${JSON.stringify(typed)}: ${parsed.problem}`);
  return parsed;
}

/** `2006-05-12 02:00`, `late 2001`. */
export function when(typed: string): When {
  const parsed = parseWhen(typed);
  if (isWhenProblem(parsed)) throw new Error(`${typed}: ${parsed.problem}`);
  return parsed;
}
