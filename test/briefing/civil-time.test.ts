import { describe, expect, it } from 'vitest';
import { changeOver, civilOf, dayEnd, dayStart, instantsOf } from '../../src/briefing/civil-time.ts';
import { clockIn } from '../analysis/clocks.ts';

const utc = (instant: number) => new Date(instant).toISOString().slice(0, 16);

it.each([
  ['Africa/Monrovia', '1960-01-01', -44.5],
  ['Europe/Paris', '1900-01-01', 9.35],
  ['America/New_York', '2006-01-01', -300],
  ['Asia/Kathmandu', '2006-01-01', 345],
])('a clock in %s on %s is %d minutes ahead', (zone, day, minutes) =>
  expect(clockIn(zone)(Date.parse(day))).toBeCloseTo(minutes, 6),
);

it.each([
  ['2006-05-12T02:30', '2006-05-12T02:30'],
  ['2006-05-12', '2006-05-12T00:00'],
  ['2006-05', '2006-05-01T00:00'],
  ['2006', '2006-01-01T00:00'],
])('%s is %s', (iso, expected) => expect(utc(civilOf(iso))).toBe(expected));

it.each([
  ['2018-10-28T02:30', ['2018-10-28T00:30', '2018-10-28T01:30']],
  ['2018-10-28T01:59', ['2018-10-27T23:59']],
  ['2018-10-28T03:00', ['2018-10-28T02:00']],
  ['2019-03-31T02:30', []],
  ['2019-03-31T03:00', ['2019-03-31T01:00']],
])('a clock in Berlin shows %s at %j', (iso, expected) =>
  expect(instantsOf(civilOf(iso), clockIn('Europe/Berlin')).map(utc)).toEqual(expected),
);

it('finds the change that skipped a time', () =>
  expect(utc(changeOver(civilOf('2019-03-31T02:30'), clockIn('Europe/Berlin')))).toBe('2019-03-31T01:00'));

describe('midnight', () => {
  it.each([
    ['once', 'Asia/Dushanbe', '2006-05-12', '2006-05-11T19:00', '2006-05-11T19:00'],
    ['skipped', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00', '2018-11-04T03:00'],
    // 01:00 became 00:00: the day before is over at the first.
    ['shown again on the same day', 'America/Havana', '2018-11-04', '2018-11-04T04:00', '2018-11-04T04:00'],
    // 00:01 became 23:01: the day before is over at the second.
    ['shown again after the day before', 'America/St_Johns', '2010-11-07', '2010-11-07T02:30', '2010-11-07T03:30'],
  ])('%s, in %s', (_what, zone, day, start, end) =>
    expect([dayStart(civilOf(day), clockIn(zone)), dayEnd(civilOf(day), clockIn(zone))].map(utc)).toEqual([start, end]),
  );
});
