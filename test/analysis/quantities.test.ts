import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExact, isNone, subtractQuantity, sumQuantities } from '../../src/analysis/quantities.ts';
import { isProblem, notStated, parseQuantity, type Quantity } from '../../src/briefing/quantity.ts';

function of(written: unknown): Quantity {
  const parsed = parseQuantity(written);
  if (isProblem(parsed)) throw new Error(parsed.problem);
  return parsed;
}

const count = fc.nat(50);
const end = fc.option(count);
const stated = fc.tuple(end, end, end, fc.boolean()).map(([a, b, c, about]): Quantity => {
  const sorted = [a, b, c].filter((value) => value !== null).sort((x, y) => x - y);
  const [low = null, best = null, high = null] = [a, b, c].map((value) => (value === null ? null : (sorted.shift() ?? null)));
  return { low, best, high, stated: true, about };
});
const quantity = fc.oneof({ weight: 4, arbitrary: stated }, { weight: 1, arbitrary: fc.constant(notStated) });
const ends = ({ low, best, high }: Quantity) => [low, best, high].filter((value) => value !== null);
const isOrdered = (value: Quantity) => ends(value).every((each, index, all) => index === 0 || each >= (all[index - 1] ?? 0));
/** Whole numbers that a quantity allows, up to a limit where its top is open. */
const members = ({ low, high }: Quantity, limit = 60): readonly number[] =>
  Array.from({ length: Math.max(0, (high ?? limit) - (low ?? 0) + 1) }, (_, index) => (low ?? 0) + index);
const allows = ({ low, high }: Quantity, value: number) => value >= (low ?? 0) && (high === null || value <= high);

describe('sums', () => {
  it.each([
    [[3, 2, 1], { low: 6, best: 6, high: 6, about: false }],
    [[3, 2, 1, 'up to 4'], { low: 6, best: null, high: 10, about: false }],
    [[3, 'at least 7'], { low: 10, best: null, high: null }],
    [[3, 'about 20'], { low: 3, best: 23, high: null, about: true }],
    [[3, 'not stated'], { low: 3, best: 3, high: 3 }],
    [['none', 'none'], { low: 0, best: 0, high: 0 }],
    [[{ low: 4, best: 5, high: 6 }, '1-2'], { low: 5, best: null, high: 8 }],
  ])('%j', (written, expected) => expect(sumQuantities(written.map(of))).toMatchObject({ ...expected, stated: true }));

  it('of nothing stated is not stated, and not zero', () => {
    expect(sumQuantities([])).toEqual(notStated);
    expect(sumQuantities([notStated, notStated])).toEqual(notStated);
  });

  it('do not depend on the order', () => {
    fc.assert(
      fc.property(
        fc.array(quantity).chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(sumQuantities(shuffled)).toEqual(sumQuantities(all));
        },
      ),
    );
  });

  it('do not depend on how the parts are grouped', () => {
    fc.assert(
      fc.property(fc.array(quantity), fc.array(quantity), fc.array(quantity), (a, b, c) => {
        const whole = sumQuantities([...a, ...b, ...c]);
        expect(sumQuantities([sumQuantities(a), sumQuantities([...b, ...c])])).toEqual(whole);
        expect(sumQuantities([sumQuantities([...a, ...b]), sumQuantities(c)])).toEqual(whole);
      }),
    );
  });

  it('never change by what is not stated', () => {
    fc.assert(
      fc.property(fc.array(quantity), (all) => {
        expect(sumQuantities([...all, notStated])).toEqual(sumQuantities(all));
        expect(sumQuantities([notStated, ...all])).toEqual(sumQuantities(all));
      }),
    );
  });

  it('have no best where one part has none, and no top where one is open', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1 }), (all) => {
        const sum = sumQuantities(all);
        expect(sum.best === null).toBe(all.some(({ best }) => best === null));
        expect(sum.high === null).toBe(all.some(({ high }) => high === null));
        expect(sum.about).toBe(all.some(({ about }) => about));
      }),
    );
  });

  it('keep low ≤ best ≤ high', () => {
    fc.assert(fc.property(fc.array(quantity), (all) => isOrdered(sumQuantities(all))));
  });

  it('never shrink when a part is added', () => {
    fc.assert(
      fc.property(fc.array(stated, { minLength: 1 }), stated, (all, more) => {
        const [before, after] = [sumQuantities(all), sumQuantities([...all, more])];
        expect(after.low ?? 0).toBeGreaterThanOrEqual(before.low ?? 0);
        expect(after.high ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(before.high ?? Number.POSITIVE_INFINITY);
        if (after.best !== null) expect(after.best).toBeGreaterThanOrEqual(before.best ?? 0);
      }),
    );
  });

  it('allow every sum of what their parts allow', () => {
    fc.assert(
      fc.property(stated, stated, fc.nat(), fc.nat(), (a, b, i, j) => {
        const [left, right] = [members(a), members(b)];
        const [x, y] = [left[i % left.length], right[j % right.length]];
        if (x !== undefined && y !== undefined) expect(allows(sumQuantities([a, b]), x + y)).toBe(true);
      }),
    );
  });

  it('leave their parts as they are', () => {
    const parts = [of('4-6'), of(3)].map((part) => Object.freeze(part));
    expect(sumQuantities(Object.freeze(parts))).toMatchObject({ low: 7 });
  });
});

describe('differences', () => {
  it.each([
    [19, 17, { low: 2, best: 2, high: 2 }],
    [1, 1, { low: 0, best: 0, high: 0 }],
    [2, 5, { low: 0, best: 0, high: 0 }],
    ['at least 7', '0-6', { low: 1, best: null, high: null }],
    ['up to 10', 'at least 3', { low: 0, best: null, high: 7 }],
    [10, 'about 3', { low: 0, best: 7, high: 10, about: true }],
    [10, 'up to 4', { low: 6, best: null, high: 10 }],
  ])('%j less %j', (whole, part, expected) => {
    expect(subtractQuantity(of(whole), of(part))).toMatchObject({ ...expected, stated: true });
  });

  it('are not stated where either side is not', () => {
    expect(subtractQuantity(of(3), notStated)).toEqual(notStated);
    expect(subtractQuantity(notStated, of(3))).toEqual(notStated);
  });

  it('allow every possible difference, and nothing below zero', () => {
    fc.assert(
      fc.property(stated, stated, fc.nat(), fc.nat(), (whole, part, i, j) => {
        const left = subtractQuantity(whole, part);
        expect(left.low).toBeGreaterThanOrEqual(0);
        const [all, gone] = [members(whole), members(part)];
        const [x, y] = [all[i % all.length], gone[j % gone.length]];
        if (x !== undefined && y !== undefined) expect(allows(left, Math.max(0, x - y))).toBe(true);
      }),
    );
  });

  it('keep low ≤ best ≤ high', () => {
    fc.assert(fc.property(quantity, quantity, (whole, part) => isOrdered(subtractQuantity(whole, part))));
  });
});

it.each([
  [3, true, false],
  [0, true, true],
  ['none', true, true],
  ['not stated', false, false],
  ['up to 4', false, false],
  ['4-4', false, false],
  ['about 3', false, false],
])('%j: exact %s, none %s', (written, exact, none) => {
  expect([isExact(of(written)), isNone(of(written))]).toEqual([exact, none]);
});
