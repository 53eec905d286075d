/** Any quantity in a form that an analyst may write. */
import * as fc from 'fast-check';
import { isProblem, parseQuantity } from '../../src/briefing/quantity/parse-quantity.ts';
import type { Quantity } from '../../src/briefing/quantity/quantity.ts';

const n = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 250_000 }));
const ends = fc.tuple(n, n, n).map((three) => three.toSorted((a, b) => a - b));

/** As typed. */
export const quantityInput: fc.Arbitrary<unknown> = fc.oneof(
  n,
  n.map((value) => `about ${value}`),
  n.map((value) => `at least ${value}`),
  n.map((value) => `more than ${value}`),
  n.map((value) => `up to ${value}`),
  n.map((value) => `fewer than ${value + 1}`),
  ends.map(([low, , high]) => `${low}-${high}`),
  ends.map(([low, best, high]) => ({ low, best, high })),
  fc.constantFrom('none', 'not stated', 'dozens', 0),
  n.map((low) => ({ word: 'dozens', low })),
);

export const writtenQuantity: fc.Arbitrary<Quantity> = quantityInput.map((input) => {
  const parsed = parseQuantity(input);
  if (isProblem(parsed)) throw new Error(`${JSON.stringify(input)}: ${parsed.problem}`);
  return parsed;
});
