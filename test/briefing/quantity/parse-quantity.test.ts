import { describe, expect, it } from 'vitest';
import { isProblem, notStated, parseQuantity } from '../../src/briefing/quantity.ts';

const quantity = (low: number | null, best: number | null, high: number | null, about = false) => ({
  low,
  best,
  high,
  stated: true,
  about,
});

describe('written forms', () => {
  it.each([
    [3, quantity(3, 3, 3)],
    [0, quantity(0, 0, 0)],
    [-0, quantity(0, 0, 0)],
    ['3', quantity(3, 3, 3)],
    ['three', quantity(3, 3, 3)],
    ['Twelve', quantity(12, 12, 12)],
    ['1,200', quantity(1200, 1200, 1200)],
    ['1 200 000', quantity(1_200_000, 1_200_000, 1_200_000)],
    ['none', quantity(0, 0, 0)],
    ['nobody', quantity(0, 0, 0)],
    ['up to 4', quantity(0, null, 4)],
    ['UP  TO   four', quantity(0, null, 4)],
    ['at most 4', quantity(0, null, 4)],
    ['no more than 4', quantity(0, null, 4)],
    ['<= 4', quantity(0, null, 4)],
    ['≤4', quantity(0, null, 4)],
    ['fewer than 4', quantity(0, null, 3)],
    ['< 1', quantity(0, null, 0)],
    ['at least 7', quantity(7, null, null)],
    ['no fewer than seven', quantity(7, null, null)],
    ['>=7', quantity(7, null, null)],
    ['7 or more', quantity(7, null, null)],
    ['7+', quantity(7, null, null)],
    ['more than 7', quantity(8, null, null)],
    ['over 7', quantity(8, null, null)],
    ['about 20', quantity(null, 20, null, true)],
    ['~20', quantity(null, 20, null, true)],
    ['ca. 1,000', quantity(null, 1000, null, true)],
    ['4-6', quantity(4, null, 6)],
    ['4–6', quantity(4, null, 6)],
    ['4 to 6', quantity(4, null, 6)],
    ['between 4 and 6', quantity(4, null, 6)],
    ['four or five', quantity(4, null, 5)],
    ['4-4', quantity(4, null, 4)],
    [{ low: 4, best: 5, high: 6 }, quantity(4, 5, 6)],
    [{ low: 4, high: 6 }, quantity(4, null, 6)],
    [{ low: 4 }, quantity(4, null, null)],
    [{ best: 5 }, quantity(null, 5, null)],
    [{ low: null, best: 2, high: 2 }, quantity(null, 2, 2)],
  ])('%j', (input, expected) => expect(parseQuantity(input)).toStrictEqual(expected));

  it.each([[null], [undefined], ['not stated'], ['Unknown'], ['n/a'], ['?'], [{}], [{ low: null, high: null }]])(
    '%j is not stated, and not zero',
    (input) => expect(parseQuantity(input)).toStrictEqual(notStated),
  );

  it('reads a minus sign before zero as zero without a sign', () => {
    const parsed = parseQuantity(-0);
    expect(isProblem(parsed) ? parsed : Object.is(parsed.best, 0)).toBe(true);
  });
});

describe('nonsense', () => {
  it.each([
    ['4-2', '4 is more than 2; write the smaller number first'],
    ['between 6 and 4', '6 is more than 4'],
    [-3, 'a count is a whole number, 0 or more'],
    ['-3', 'a count is never below zero'],
    [3.5, 'whole number'],
    ['3.5', 'not a quantity'],
    [Number.NaN, 'whole number'],
    [Number.POSITIVE_INFINITY, 'whole number'],
    [1e16, 'whole number'],
    ['99999999999999999999', 'too large to count with'],
    ['up to 9007199254740991', 'too large to count with'],
    ['fewer than 0', 'nothing is below zero'],
    ['up to many', '"many" cannot be added up'],
    ['dozens', '"dozens" cannot be added up'],
    ['several hundred', '"several" cannot be added up'],
    ['4 and 6', 'not a quantity'],
    ['1000,000', 'not a quantity'],
    ['', 'not a quantity'],
    ['three guards', 'not a quantity'],
    [true, 'expected a number'],
    [[1, 2], 'expected a number'],
    [{ low: 5, high: 2 }, 'low ≤ best ≤ high'],
    [{ low: 5, best: 4 }, 'low ≤ best ≤ high'],
    [{ best: 5, high: 4 }, 'low ≤ best ≤ high'],
    [{ low: 1.5 }, 'whole numbers'],
    [{ low: -1 }, 'whole numbers'],
    [{ low: '4' }, 'whole numbers'],
    [{ lo: 4 }, 'not lo'],
    [{ low: 4, best: 5, high: 6, about: true }, 'not about'],
    [JSON.parse('{"__proto__": 4}'), 'not __proto__'],
  ])('%j', (input, words) => {
    const parsed = parseQuantity(input);
    expect(isProblem(parsed) ? parsed.problem : parsed).toContain(words);
  });

  it('does not take fields from the prototype', () => {
    expect(parseQuantity(Object.create({ low: 4 }))).toStrictEqual(notStated);
  });
});
