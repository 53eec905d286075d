import { describe, expect, it } from 'vitest';
import { wholeStep } from '../../../../src/export/pptx/draw/chart.ts';

const step = (...values: number[]) => wholeStep([{ name: 'a', values, color: 'accent' }], values.length);

describe('wholeStep', () => {
  it('is a whole 1, 2 or 5 times a power of ten, about five to the longest bar', () => {
    expect([step(0), step(3), step(7), step(23), step(60), step(187), step(1000)]).toEqual([1, 1, 2, 5, 20, 50, 200]);
  });

  it('adds up the series of a bar', () => {
    const one = { name: 'a', values: [10, 1], color: 'accent' };
    expect(wholeStep([one, one, one], 2)).toBe(10);
  });

  it('is left to PowerPoint for measured values', () => {
    expect(step(1.5, 2)).toBeUndefined();
  });
});
