/** Which number a noun follows, and what a quantity is. */
import { describe, expect, it } from 'vitest';
import { exceeds, intersect, rangeOfReports, sumQuantities } from '../../../src/briefing/quantity/algebra.ts';
import { isProblem, parseQuantity } from '../../../src/briefing/quantity/parse-quantity.ts';
import { lastNumber, phraseOf, sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import {
  between,
  hard,
  isExact,
  isNone,
  isSame,
  isUnknown,
  notStated,
  type Quantity,
  soft,
  strict,
} from '../../../src/briefing/quantity/quantity.ts';

const q = (input: unknown): Quantity => {
  const parsed = parseQuantity(input);
  if (isProblem(parsed)) throw new Error(`${String(input)}: ${parsed.problem}`);
  return parsed;
};

describe('the last number that is read', () => {
  it.each([
    [1, 1],
    ['none', 0],
    ['about 20', 20],
    ['at least 7', 7],
    ['more than 8', 8],
    ['up to 4', 4],
    ['fewer than 9', 9],
    ['4-6', 6],
    ['about 20 to 24', 24],
    ['7 to 30 or more', 30],
    ['at least 10, fewer than 19', 19],
    ['more than 8, up to 30 or more', 30],
    [{ low: 4, best: 5, high: 6 }, 5],
    ['not stated', null],
    ['dozens', null],
    [{ word: 'dozens', low: 24 }, null],
  ])('of %j is %j', (input, last) => expect(lastNumber(q(input))).toBe(last));

  it('of an unknown number is none', () => expect(lastNumber(between(null, null))).toBeNull());
});

describe('a range with a strict or soft end', () => {
  it.each([
    [between(strict(8), hard(12)), 'more than 8, up to 12'],
    [between(soft(8, 1), strict(12)), 'at least about 8, fewer than 12'],
    [between(strict(8), soft(12, 1.2)), 'more than 8, up to about 12'],
    [between(hard(8), strict(12)), 'at least 8, fewer than 12'],
    [between(hard(8), soft(12, 1.2)), '8 to about 12'],
    [between(null, soft(12, 1.2)), 'up to about 12'],
    [between(soft(12, 1.2), null), 'at least about 12'],
    [between(soft(8, 1), null, { reach: 30 }), 'about 8 to 30 or more'],
  ])('%j is said', (quantity, said) => expect(sayQuantity(quantity)).toBe(said));
});

describe('what a quantity is', () => {
  it('none, only where it is exactly zero', () => {
    expect([0, 'none', 3, 'up to 4', 'not stated'].map((input) => isNone(q(input)))).toEqual([true, true, false, false, false]);
    expect(isNone(between(hard(0), soft(0, 1)))).toBe(false);
  });

  it('exact, only without doubt at either end', () => {
    expect([3, 'about 3', '3-4', 'at least 3', 'not stated'].map((input) => isExact(q(input)))).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(isExact(between(hard(3), soft(3, 1)))).toBe(false);
    expect(isExact(between(soft(3, 1), hard(3)))).toBe(false);
    expect(isExact(between(hard(3), strict(3)))).toBe(false);
    expect(between(hard(3), soft(3, 1)).best).toBeNull();
  });

  it('unknown, where any number may be meant, also where a report names one', () => {
    expect(isUnknown(between(hard(0), null))).toBe(true);
    expect(isUnknown(between(hard(0), null, { reach: 30 }))).toBe(true);
    expect(isUnknown(notStated)).toBe(false);
    expect(isUnknown(between(hard(1), null))).toBe(false);
  });

  it('the same, only in every part of it', () => {
    expect(isSame(q('about 20'), q('about 20'))).toBe(true);
    expect(isSame(q('about 20'), q(20))).toBe(false);
    expect(isSame(q('more than 7'), q('at least 7'))).toBe(false);
    expect(isSame(q('dozens'), notStated)).toBe(false);
  });

  it('has a reach only under an open top', () => expect(between(hard(1), hard(2), { reach: 9 }).reach).toBeNull());

  it('has a phrase of one form', () => expect(phraseOf(q('4-6'))).toEqual({ form: 'range', low: 4, high: 6 }));
});

describe('two that were counted', () => {
  it.each([
    [45, 46, 'no'],
    [45, 45, 'no'],
    ['40-45', 45, 'no'],
    ['at least 46', 'up to 45', 'surely'],
  ])('%j of %j is too many: %s', (part, whole, verdict) => expect(exceeds(q(part), q(whole))).toBe(verdict));

  it.each([
    [{ low: 30, best: 40, high: 60 }, 'at least 40', '40 (40–60)'],
    [{ low: 30, best: 39, high: 60 }, 'at least 40', '40–60'],
    [{ low: 30, best: 50, high: 60 }, 'up to 50', '50 (30–50)'],
    [{ low: 30, best: 51, high: 60 }, 'up to 50', '30–50'],
    ['dozens', 45, '45'],
    ['at least 3', 'up to 9', '3–9'],
  ])('%j and %j: %s', (a, b, said) => {
    const both = intersect(q(a), q(b));
    expect(both && sayQuantity(both)).toBe(said);
  });

  it('reports with best numbers of their own have none together', () =>
    expect(rangeOfReports([q({ low: 4, best: 5, high: 6 }), q(7)]).best).toBeNull());

  it('reports that are written the same stay as they are, best and all', () =>
    expect(sayQuantity(rangeOfReports([q({ low: 4, best: 5, high: 6 }), q({ low: 4, best: 5, high: 6 })]))).toBe('5 (4–6)'));

  it('none and none is none', () => expect(sayQuantity(sumQuantities([q(0), q('none')]))).toBe('none'));
});

describe('what is read in bounds', () => {
  it.each([
    'up to 4, at least 3',
    'at least 3, 9',
    '3, up to 9',
    'at least 3, at least 9',
    'up to 3, up to 4',
    'at least 1.5, up to 3',
    'at least 3, up to 4.5',
    'at least 1, up to 2, up to 3',
  ])('%s is refused', (text) => expect(isProblem(parseQuantity(text))).toBe(true));

  it.each([
    'dozens (up to 24)',
    'dozens (more than 24)',
    'dozens (at least about 24)',
    'dozens (24 to 30 or more)',
    '5 (6–9)',
    '9 (4–6)',
    '5 (dozens)',
  ])('%s is refused', (text) => expect(isProblem(parseQuantity(text))).toBe(true));

  it('takes spaces as they come', () => expect(sayQuantity(q('  at   least\u00a07 '))).toBe('at least 7'));
});
