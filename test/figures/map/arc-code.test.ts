import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeArc, encodeArc } from '../../../src/figures/map/arc-code.ts';

test('what was written is read again', () => {
  const whole = fc.integer({ min: -200_000, max: 200_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { maxLength: 40 }), (points) => {
      expect(decodeArc(encodeArc(points))).toEqual(points.flat());
    }),
  );
});

test('a short step takes two characters', () => {
  expect(encodeArc([[3, -2]])).toHaveLength(2);
});
