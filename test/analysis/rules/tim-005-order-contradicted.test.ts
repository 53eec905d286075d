import { describe, expect, it } from 'vitest';
import { orderContradicted } from '../../../src/analysis/rules/tim-005-order-contradicted.ts';
import { findingsOf, said } from './findings-of.ts';

const two = (first: string, second: string) => `places:
  - { id: a, name: A, zone: Asia/Dushanbe }
  - { id: b, name: B, zone: Asia/Bishkek }
  - { id: u, name: U }
events:
  - { id: first, what: First, ${first} }
  - { what: Second, follows: first, ${second} }
`;
const message = ['events[1].time: contradicted order: it lies before the event that it follows: Second'];

describe('TIM005 order-contradicted (case 34)', () => {
  it.each([
    ['a clock time', 'time: 2006-05-12 02:00, place: a', 'time: 2006-05-12 01:59, place: a'],
    ['clocks of two zones', 'time: 2006-05-12 02:00, place: a', 'time: 2006-05-12 02:59, place: b'],
    ['a day', 'time: 2006-05-12, place: a', 'time: 2006-05-11, place: a'],
    ['an "about" that is far off', 'time: about 2006-05-12 02:00, place: a', 'time: about 2006-05-12 00:59, place: a'],
    ['"before"', 'time: 2006-05-12 02:00, place: a', 'time: before 2006-05-12 01:00, place: a'],
    ['"after"', 'time: after 2006-05-12 02:00, place: a', 'time: 2006-05-12 01:00, place: a'],
    ['a window', 'time: between 2006-05-12 02:00 and 03:00, place: a', 'time: between 2006-05-12 00:00 and 01:59, place: a'],
    ['an unknown zone, days apart', 'time: 2006-05-12 02:00, place: a', 'time: 2006-05-10 23:00, place: u'],
    ['one unknown clock', 'time: 2006-05-12 02:00, place: u', 'time: 2006-05-12 01:00, place: u'],
  ])('fires on %s', (_what, first, second) => expect(said(orderContradicted, two(first, second))).toEqual(message));

  it.each([
    ['the same minute', 'time: 2006-05-12 02:00, place: a', 'time: 2006-05-12 02:00, place: a'],
    ['clocks of two zones', 'time: 2006-05-12 02:00, place: a', 'time: 2006-05-12 03:00, place: b'],
    ['the same day', 'time: 2006-05-12 09:00, place: a', 'time: 2006-05-12, place: a'],
    ['an "about" that is near', 'time: 2006-05-12 02:00, place: a', 'time: about 2006-05-12 01:30, place: a'],
    ['"after"', 'time: 2006-05-12 02:00, place: a', 'time: after 2006-05-11, place: a'],
    ['"before" of the first', 'time: before 2006-05-12 02:00, place: a', 'time: 2006-05-10, place: a'],
    ['"by" a day, which may be that day', 'time: 2006-05-12 02:00, place: a', 'time: by 2006-05-12, place: a'],
    ['a clock in an unknown zone', 'time: 2006-05-12 02:00, place: a', 'time: 2006-05-11 12:00, place: u'],
  ])('is quiet on %s', (_what, first, second) => expect(said(orderContradicted, two(first, second))).toEqual([]));

  it('is quiet about an hour that was twice', () => {
    const more = `events:
  - { id: first, time: 2018-10-28 02:40, zone: Europe/Berlin, what: First }
  - { time: 2018-10-28 02:10 second, zone: Europe/Berlin, follows: first, what: Second }
`;
    expect(said(orderContradicted, more.replace('02:40', '02:40 first'))).toEqual([]);
    expect(said(orderContradicted, more.replace('02:40', '02:40 second'))).toEqual(message);
  });

  it('names the other event', () => {
    const [finding] = findingsOf(orderContradicted, two('time: 2006-05-12', 'time: 2006-05-11'));
    expect(finding?.related).toEqual([{ at: 'events[0].time', note: 'the event that it follows' }]);
  });
});
