/** Which of two dates is surely the earlier. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { isWhenProblem, parseWhen, type When } from '../../src/briefing/when.ts';
import { inOrderOfDate, isOfEarlierDay, isSameWhen, surelyBefore } from '../../src/briefing/when-order.ts';

const when = (typed: string): When => {
  const parsed = parseWhen(typed);
  if (isWhenProblem(parsed)) throw new Error(typed);
  return parsed;
};

it.each([
  ['2019-04-01', '2019-04-02', true],
  ['2019-04-02', '2019-04-01', false],
  ['2019-04-01', '2019-04-01', false],
  ['2018', '2019-04', true],
  ['2019', '2019-04-05', false],
  ['2019-04', '2019-04-05', false],
  ['2019-04-05', '2019-04', false],
  ['2019-03', '2019-04-05', true],
  ['2019-04-05', '2019-04-05 10:00', false],
  ['2019-04-05 09:00', '2019-04-05 10:00', true],
  ['2019-04-04 23:00', '2019-04-05', true],
  ['about 2019-04-01', '2019-04-02', true],
  ['after 2019-04-01', '2019-04-02', false],
  ['2019-04-01', 'before 2019-04-02', false],
  ['2019-04-01', 'after 2019-04-01', true],
  ['before 2019-04-01', '2019-04-01', true],
  ['before 2019-04-01', 'after 2019-04-01', true],
  ['before 2019-04-02', '2019-04-01', false],
  ['2019-04-02', 'after 2019-04-01', false],
  ['between 2019-04-01 and 2019-04-03', '2019-04-04', true],
  ['between 2019-04-01 and 2019-04-03', '2019-04-03', false],
  ['between 2019-04-01 and 2019-04-03', '2019-04-02', false],
  ['2019-03-31', 'between 2019-04-01 and 2019-04-03', true],
])('%s surely before %s: %s', (a, b, is) => expect(surelyBefore(when(a), when(b))).toBe(is));

it.each([
  ['2019-04-05 09:00', '2019-04-05 20:00', false],
  ['2019-04-05 23:59', '2019-04-06 00:00', true],
  ['2019-04-05', '2019-04-06 09:00', true],
  ['2019-04', '2019-04-06', false],
])('%s of an earlier day than %s: %s', (a, b, is) => expect(isOfEarlierDay(when(a), when(b))).toBe(is));

it.each([
  [
    ['2019-04-09', '2019-04', '2019-04-01'],
    ['2019-04', '2019-04-01', '2019-04-09'],
  ],
  [
    ['2019-04-09', '2019-04-01', '2019-04'],
    ['2019-04-01', '2019-04-09', '2019-04'],
  ],
  [
    ['2019-04-02', '2019-04-02', '2019-04-01'],
    ['2019-04-01', '2019-04-02', '2019-04-02'],
  ],
  [
    ['after 2019-04-01', '2019-04-01'],
    ['2019-04-01', 'after 2019-04-01'],
  ],
  [[], []],
])('%j in order: %j', (typed, ordered) => {
  const found = inOrderOfDate(typed.map((each) => ({ typed: each, date: when(each) })));
  expect(found.map(({ typed }) => typed)).toEqual(ordered);
});

it('knows the same date by what it says, not by where it stands', () => {
  expect(isSameWhen(when('2019-04-01'), { ...when('2019-04-01'), at: 'sources[0].published' } as When)).toBe(true);
  expect(isSameWhen(when('2019-04-01'), when('about 2019-04-01'))).toBe(false);
  expect(isSameWhen(when('2019-04-01'), when('2019-04-01 10:00'))).toBe(false);
});

it('of two dates at most one is the earlier, and none is before itself', () => {
  const day = fc.integer({ min: 10, max: 28 }).map((n) => `2019-04-${n}`);
  const typed = fc.oneof(
    day,
    day.map((each) => `after ${each}`),
    day.map((each) => `before ${each}`),
    day.map((each) => `${each} 10:00`),
    fc.tuple(day, day).map((pair) => `between ${pair.toSorted().join(' and ')}`),
    fc.constantFrom('2019', '2019-04', '2019-03'),
  );
  fc.assert(
    fc.property(typed, typed, (a, b) => {
      const [one, other] = [when(a), when(b)];
      expect(surelyBefore(one, other) && surelyBefore(other, one)).toBe(false);
      expect(surelyBefore(one, one)).toBe(false);
    }),
  );
});
