import { expect, it } from 'vitest';
import { showValue } from '../../src/foundation/show-value.ts';

it.each([
  [undefined, 'nothing'],
  [null, 'nothing'],
  ['', 'nothing'],
  ['a\n  b', 'a b'],
  [3.5, '3.5'],
  [false, 'false'],
  [[], '[]'],
  [['a', 1, null], '[a, 1, null]'],
  [{ low: 5, high: 2 }, '{low: 5, high: 2}'],
  [{ a: { b: 1 }, c: [1] }, '{a: …, c: …}'],
  [Array(100).fill(1), 'a list'],
  [{ text: 'x'.repeat(80) }, 'a group of fields'],
  ['x'.repeat(60), 'x'.repeat(60)],
  ['x'.repeat(61), `${'x'.repeat(57)}…`],
  [`${'x'.repeat(56)}😀😀😀`, `${'x'.repeat(56)}…`],
])('%j as %s', (value, shown) => expect(showValue(value)).toBe(shown));
