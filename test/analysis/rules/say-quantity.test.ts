import { expect, it } from 'vitest';
import { sayQuantity } from '../../../src/analysis/rules/say-quantity.ts';
import { isProblem, parseQuantity } from '../../../src/briefing/quantity.ts';

it.each([
  [14, '14'],
  ['none', '0'],
  ['6-10', '6 to 10'],
  ['up to 4', 'up to 4'],
  ['at least 7', 'at least 7'],
  ['at least 0', 'at least 0'],
  ['about 20', 'about 20'],
  ['not stated', 'not stated'],
  [{ low: 1, best: 2, high: 4 }, '1 to 4 (best 2)'],
  [{ low: 0, best: 2, high: 2 }, 'up to 2 (best 2)'],
  [{ low: 3, best: 4 }, 'at least 3 (best 4)'],
  [{ high: 4 }, 'up to 4'],
])('%j', (given, words) => {
  const quantity = parseQuantity(given);
  if (isProblem(quantity)) throw new Error(quantity.problem);
  expect(sayQuantity(quantity)).toBe(words);
});
