import { describe, expect, it } from 'vitest';
import { colorDistance, sights } from '../../src/theme/color-distance.ts';

describe('colorDistance', () => {
  it.each([
    ['#000000', '#FFFFFF', 100],
    ['#777777', '#777777', 0],
    ['#FF0000', '#00FF00', 170.6],
  ])('of %s and %s is %f to who sees all colours', (one, other, distance) => {
    expect(colorDistance(one, other, 'usual')).toBeCloseTo(distance, 0);
  });

  it('of greys is the same to everybody', () => {
    for (const sight of sights) expect(colorDistance('#333333', '#999999', sight)).toBeCloseTo(42.2, 0);
  });

  it('of the old blue and violet was nothing to who sees no green', () => {
    expect(colorDistance('#1D5A99', '#6B3A99', 'usual')).toBeGreaterThan(30);
    expect(colorDistance('#1D5A99', '#6B3A99', 'deutan')).toBeLessThan(1);
  });
});
