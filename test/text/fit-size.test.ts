import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestFitting } from '../../src/text/fit-size.ts';

const range = { ceiling: 24, best: 18, floor: 14 };

test.each([
  [40, 24],
  [24, 24],
  [18, 18],
  [17.9, 17],
  [14, 14],
  [13, undefined],
])('up to %s points there is room: %s', (room, size) => {
  expect(largestFitting(range, (it) => it <= room)).toBe(size);
});

test('asks for the best size first, and only a few times', () => {
  const asked: number[] = [];
  largestFitting({ ceiling: 40, best: 18, floor: 8 }, (size) => asked.push(size) > 0 && size <= 13);
  expect(asked[0]).toBe(18);
  expect(asked.length).toBeLessThanOrEqual(6);
});

test('finds what a search one by one finds', () => {
  const sizes = fc.tuple(fc.integer({ min: 6, max: 60 }), fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 150 }), ([floor, up, further], room) => {
      const it = { floor, best: floor + up, ceiling: floor + up + further };
      const expected = room < floor ? undefined : Math.min(room, it.ceiling);
      expect(largestFitting(it, (size) => size <= room)).toBe(expected);
    }),
  );
});
