/** The oracle of the algebra, row by row as the design states it, and its laws over any quantities. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allowed,
  breadthOfReports,
  canAgree,
  differenceOf,
  exceeds,
  intersect,
  rangeOfReports,
  restOf,
  sumQuantities,
} from '../../../src/briefing/quantity/algebra.ts';
import { isProblem, parseQuantity } from '../../../src/briefing/quantity/parse-quantity.ts';
import { sayQuantity } from '../../../src/briefing/quantity/phrase.ts';
import { isUnknown, notStated, type Quantity } from '../../../src/briefing/quantity/quantity.ts';
import { writtenQuantity } from '../../support/any-quantity.ts';

const q = (input: unknown): Quantity => {
  const parsed = parseQuantity(input);
  if (isProblem(parsed)) throw new Error(`${String(input)}: ${parsed.problem}`);
  return parsed;
};

const best5 = { low: 4, best: 5, high: 6 };
/** q; +10; +about 20; +at least 7; +up to 4; +not stated; with a report of 30; 50 less q. */
const table: readonly (readonly [unknown, ...string[]])[] = [
  [3, '13', 'about 23', 'at least 10', '3–7', 'at least 3', '3–30', '47'],
  ['about 20', 'about 30', 'about 40', 'at least about 27', 'about 20 to 24', 'at least about 20', 'about 20 to 30', 'about 30'],
  ['at least 7', 'at least 17', 'at least about 27', 'at least 14', 'at least 7', 'at least 7', '7 to 30 or more', 'up to 43'],
  [
    'more than 8',
    'more than 18',
    'at least about 28',
    'more than 15',
    'more than 8',
    'more than 8',
    'more than 8, up to 30 or more',
    'fewer than 42',
  ],
  ['up to 4', '10–14', 'about 20 to 24', 'at least 7', 'up to 8', 'an unknown number', 'up to 30', '46–50'],
  [
    'fewer than 9',
    'at least 10, fewer than 19',
    'about 20 to 29',
    'at least 7',
    'fewer than 13',
    'an unknown number',
    'up to 30',
    'more than 41, up to 50',
  ],
  ['4-6', '14–16', 'about 24 to 26', 'at least 11', '4–10', 'at least 4', '4–30', '44–46'],
  [best5, '15 (14–16)', 'about 24 to 26', 'at least 11', '4–10', 'at least 4', '4–30', '45 (44–46)'],
  ['none', '10', 'about 20', 'at least 7', 'up to 4', 'an unknown number', '0–30', '50'],
  ['not stated', 'at least 10', 'at least about 20', 'at least 7', 'an unknown number', 'not stated', '30', 'not stated'],
  ['dozens', 'at least 10', 'at least about 20', 'at least 7', 'an unknown number', 'not stated', '30', 'not stated'],
];

describe('a rough report beside a more exact one', () => {
  it.each([
    ['about 40', 41, 'about 40 to 41', 36, 44],
    ['about 40', 39, 'about 39 to 40', 36, 44],
    ['about 40', '38-41', 'about 38 to 41', 36, 44],
    ['about 40', 60, 'about 40 to 60', 36, 60],
    ['about 40', 'at least 30', '30 to 40 or more', 30, Number.POSITIVE_INFINITY],
  ])('%j and %j: %s, and what each of them allows', (rough, other, said, least, most) => {
    for (const reports of [
      [q(rough), q(other)],
      [q(other), q(rough)],
    ]) {
      expect(sayQuantity(rangeOfReports(reports))).toBe(said);
      expect(allowed(rangeOfReports(reports))).toEqual({ least, most });
    }
  });

  it('of one number is told as that number, and allows no less', () => {
    expect(sayQuantity(rangeOfReports([q('about 40'), q(40)]))).toBe('40');
    expect(allowed(breadthOfReports([q('about 40'), q(40)]))).toEqual({ least: 36, most: 44 });
    expect(allowed(breadthOfReports([q('about 7'), q('at least 7')])).least).toBe(6);
    expect(breadthOfReports([q(3), q('not stated')])).toEqual(q(3));
  });
});

describe('the table', () => {
  const addends = [10, 'about 20', 'at least 7', 'up to 4', 'not stated'];
  it.each(table)('%j', (given, ...right) => {
    const sums = addends.map((addend) => sayQuantity(sumQuantities([q(given), q(addend)])));
    const turned = addends.map((addend) => sayQuantity(sumQuantities([q(addend), q(given)])));
    const reports = sayQuantity(rangeOfReports([q(given), q(30)]));
    const rest = sayQuantity(restOf(q(50), q(given)));
    expect([...sums, reports, rest]).toEqual(right);
    expect(turned).toEqual(right.slice(0, 5));
    expect(sayQuantity(rangeOfReports([q(30), q(given)]))).toBe(right[5]);
  });

  it('keeps one addend as it stands, a word as well', () => {
    expect(sayQuantity(sumQuantities([q('dozens')]))).toBe('dozens');
    expect(sayQuantity(sumQuantities([q(best5)]))).toBe('5 (4–6)');
    expect(sumQuantities([])).toEqual(notStated);
  });

  it.each([
    ['more than 6', 'at least 7', 'at least 7'],
    ['about 60', 'at least 74', 'about 60 to 74 or more'],
    ['at least 7', 'about 7', 'at least 7'],
    ['more than 8', 'about 9', 'more than 8, up to 9 or more'],
    ['fewer than 10', 9, 'up to 9'],
    [{ word: 'dozens', low: 24 }, 30, '24 to 30 or more'],
    ['up to 4', 'at least 7', 'an unknown number'],
    ['none', 'dozens', 'an unknown number'],
    ['none', 'at least 3', 'an unknown number'],
  ])('least low and greatest high of %j and %j: %s', (a, b, said) => {
    expect(sayQuantity(rangeOfReports([q(a), q(b)]))).toBe(said);
    expect(sayQuantity(rangeOfReports([q(b), q(a)]))).toBe(said);
  });

  it.each([
    [3, { low: 7, high: 7 }],
    ['about 20', { low: -10, high: -10, slack: 2 }],
    ['at least 7', { low: Number.NEGATIVE_INFINITY, high: 3 }],
    ['more than 8', { low: Number.NEGATIVE_INFINITY, high: 1 }],
    ['up to 4', { low: 6, high: Number.POSITIVE_INFINITY }],
    ['fewer than 9', { low: 2, high: Number.POSITIVE_INFINITY }],
    ['4-6', { low: 4, high: 6 }],
    ['none', { low: 10, high: 10 }],
  ])('a published 10 against %j', (ours, difference) =>
    expect(differenceOf(q(10), q(ours))).toEqual({ slack: 0, ...difference }),
  );

  it('finds no difference where nothing is stated', () => {
    expect(differenceOf(q(10), q('dozens'))).toBeNull();
    expect(differenceOf(q('not stated'), q(10))).toBeNull();
  });

  it.each([
    ['at least 6', 7, true],
    ['about 60', 'at least 74', false],
    ['about 100', 110, true],
    ['about 100', 111, false],
    ['about 5', 6, true],
    ['more than 6', 6, false],
    ['fewer than 7', 'more than 5', true],
    ['fewer than 7', 'more than 6', false],
    ['not stated', 3, true],
  ])('%j and %j: a number satisfies both: %j', (a, b, can) => expect(canAgree(q(a), q(b))).toBe(can));

  it.each([
    [45, 45, '45'],
    ['at least 34', 45, '45'],
    ['at least 34', '40-50', '40–50'],
    ['about 45', 44, '44'],
    ['about 45', 'about 50', 'about 45 to 50'],
    ['not stated', 45, '45'],
    [{ low: 30, best: 44, high: 60 }, 'at least 40', '44 (40–60)'],
    ['more than 8', 'up to 12', 'more than 8, up to 12'],
  ])('%j and %j were counted twice: %s', (a, b, said) => {
    const [one, other] = [intersect(q(a), q(b)), intersect(q(b), q(a))];
    expect(one && sayQuantity(one)).toBe(said);
    expect(other && sayQuantity(other)).toBe(said);
  });

  it('allows nothing where the two contradict', () => expect(intersect(q(50), q(45))).toBeNull());

  it.each([
    [20, 'about 20', '0–2'],
    [20, 'about 21', '0–1'],
    [20, 'about 30', 'none'],
    ['about 20', 20, '0–2'],
    // What "about" leaves open is told where it is more than an "about" of the rest would say.
    ['about 40', 38, '0–6'],
    [50, 'about 45', '1–9'],
    ['at least about 27', 20, 'at least 5'],
    [100, 'about 20', 'about 80'],
    [1, 5, 'none'],
    ['up to 4', 9, 'none'],
    ['up to 1', 'about 1', 'up to 1'],
    ['fewer than 9', 8, 'none'],
    ['at least 7', 9, 'an unknown number'],
    ['more than 9', 9, 'more than 0'],
    ['at least 7', 'at least 3', 'an unknown number'],
  ])('%j less %j leaves %s, never less than none, and "about" never none for sure', (whole, part, left) =>
    expect(sayQuantity(restOf(q(whole), q(part)))).toBe(left),
  );

  it.each([
    [46, 45, 'surely'],
    ['at least 46', 45, 'surely'],
    ['about 46', 45, 'possibly'],
    ['40-50', 45, 'possibly'],
    ['at least 27', 45, 'no'],
    [46, 'at least 45', 'no'],
    [46, 'about 45', 'no'],
    ['not stated', 3, 'no'],
  ])('%j of %j is too many: %s', (part, whole, verdict) => expect(exceeds(q(part), q(whole))).toBe(verdict));
});

describe('laws', () => {
  const quantities = fc.array(writtenQuantity, { minLength: 1, maxLength: 6 });

  it('a sum holds every sum of numbers that its parts allow', () => {
    fc.assert(
      fc.property(quantities, fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 }), (parts, draws) => {
        // A number that each part allows, within its slack; what is not stated may be anything.
        const truths = parts.map((part, index) => {
          const { least, most } = allowed(part);
          const floor = Math.max(0, Math.ceil(least === Number.NEGATIVE_INFINITY ? 0 : least));
          const top = most === Number.POSITIVE_INFINITY ? floor + 1000 : Math.floor(most);
          return floor + ((draws[index] ?? 0) % (top - floor + 1));
        });
        const truth = truths.reduce((sum, n) => sum + n, 0);
        const { least, most } = allowed(sumQuantities(parts));
        expect(truth).toBeGreaterThanOrEqual(least - 1e-6);
        expect(truth).toBeLessThanOrEqual(most + 1e-6);
      }),
    );
  });

  it('a sum does not depend on the order of its parts', () => {
    fc.assert(
      fc.property(quantities, (parts) => {
        if (parts.length > 1) expect(sumQuantities([...parts].reverse())).toEqual(sumQuantities(parts));
      }),
    );
  });

  it('what is unknown is never nobody, and never a bound', () => {
    fc.assert(
      fc.property(quantities, (parts) => {
        const sum = sumQuantities([...parts, notStated]);
        expect(sayQuantity(sum)).not.toMatch(/none|at least 0|up to/u);
        if (sum.stated && (sum.low ?? 0) === 0) expect(isUnknown(sum)).toBe(true);
      }),
    );
  });

  it('a range of reports allows whatever one of them allows', () => {
    fc.assert(
      fc.property(quantities, (reports) => {
        const range = allowed(rangeOfReports(reports));
        for (const report of reports.filter(({ stated }) => stated)) {
          expect(range.least).toBeLessThanOrEqual(Math.ceil(allowed(report).least) + report.low_slack);
          expect(range.most).toBeGreaterThanOrEqual(Math.floor(allowed(report).most) - report.high_slack);
        }
      }),
    );
  });

  it('a further report refuses no number that one of them allows', () => {
    fc.assert(
      fc.property(quantities, fc.nat(400), (reports, number) => {
        const isAllowed = (quantity: Quantity): boolean => canAgree(q(number), quantity);
        const stated = reports.filter(({ stated }) => stated);
        if (stated.some(isAllowed)) expect(isAllowed(breadthOfReports(reports))).toBe(true);
      }),
    );
  });

  it('what remains and what is gone make the whole', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (a, b) => {
        const [gone, whole] = [Math.min(a, b), Math.max(a, b)];
        expect(restOf(q(whole), q(gone)).low).toBe(whole - gone);
      }),
    );
  });
});
