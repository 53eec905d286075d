/** Which marks stand for figures, and whether they are worth drawing. */
import { describe, expect, test } from 'vitest';
import { isWorthDrawing, marksOf } from '../../../src/analysis/figures/drawn-marks.ts';
import { exactly, notStated, type Quantity } from '../../../src/briefing/quantity/quantity.ts';

const between = (low: number, high: number | null, best: number | null = null): Quantity => ({
  ...notStated,
  stated: true,
  low,
  best,
  high,
});

describe('figures beside each other', () => {
  test('are drawn from four on, or where one of two is no single number', () => {
    expect(isWorthDrawing([1, 2, 3].map((value) => exactly(value)))).toBe(false);
    expect(isWorthDrawing([1, 2, 3, 4].map((value) => exactly(value)))).toBe(true);
    expect(isWorthDrawing([exactly(1), between(2, 5)])).toBe(true);
    expect(isWorthDrawing([between(2, 5)])).toBe(false);
  });

  test('name the marks that are there, and no others', () => {
    expect(marksOf([[exactly(1), exactly(2)]], 'figures')).toMatchObject({ has_ranges: false, has_dots: false, has_open: false });
    expect(marksOf([[between(1, 4), between(2, 5)]], 'figures')).toMatchObject({
      has_ranges: true,
      has_dots: false,
      has_open: false,
    });
    expect(marksOf([[between(1, 4), exactly(2)]], 'figures')).toMatchObject({
      has_ranges: true,
      has_dots: true,
      has_open: false,
    });
    expect(marksOf([[between(1, null)]], 'figures')).toMatchObject({ has_ranges: true, has_dots: false, has_open: true });
    expect(marksOf([[between(1, 4, 3)]], 'figures')).toMatchObject({ has_ranges: true, has_dots: true, has_open: false });
  });

  test('of a line with an axis of its own are bars, whatever other lines are', () => {
    expect(marksOf([[exactly(1), exactly(2)], [between(1, 4)]], 'figures')).toMatchObject({ has_dots: false });
  });
});
