import { expect, it } from 'vitest';
import { exponentOf } from './exponent.ts';

const grown = (power: number) => [10, 100, 1000, 2000].map((size) => ({ size, cost: 5 + 0.1 * size ** power }));

it('is the power with which a cost grows above its base', () => {
  for (const power of [1, 1.3, 2]) expect(exponentOf(grown(power), 5)).toBeCloseTo(power, 6);
});

it('is none where fewer than two samples are clearly above the base', () => {
  expect(exponentOf(grown(0), 5)).toBeUndefined();
  expect(exponentOf([...grown(0), { size: 4000, cost: 50 }], 5)).toBeUndefined();
});
