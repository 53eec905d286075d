import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../src/figures/spread.ts';

test('leaves labels where they belong when they have room', () => {
  expect(
    spread(
      [
        { centre: 50, width: 20 },
        { centre: 150, width: 40 },
      ],
      200,
      4,
    ),
  ).toEqual([40, 130]);
});

test('says so when the line is too short', () => {
  expect(spread([{ centre: 5, width: 20 }], 10, 4)).toBeUndefined();
});

test('never overlaps and never leaves the line', () => {
  const wishes = fc.array(fc.record({ centre: fc.integer({ min: 0, max: 400 }), width: fc.integer({ min: 5, max: 90 }) }), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(wishes, (list) => {
      const sorted = [...list].sort((a, b) => a.centre - b.centre);
      const lefts = spread(sorted, 400, 3);
      if (!lefts) return;
      lefts.forEach((left, index) => {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(left + (sorted[index]?.width ?? 0)).toBeLessThanOrEqual((lefts[index + 1] ?? 403) - 3 + 1e-9);
      });
    }),
  );
});
