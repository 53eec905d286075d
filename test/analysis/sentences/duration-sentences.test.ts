/** A duration in words, from 0 to both ends known. */
import { expect, it } from 'vitest';
import type { Duration } from '../../../src/analysis/duration.ts';
import { sayDuration } from '../../../src/analysis/sentences/duration-sentences.ts';
import { speaker } from '../../support/speak.ts';

const english = speaker('en');
const of = (unit: Duration['unit'], least: number, most: number, about = false) =>
  sayDuration({ unit, least, most, about }, 'events[1]');

it.each([
  ['minute', 1, 1, '1 minute'],
  ['minute', 59, 59, '59 minutes'],
  ['minute', 60, 60, '1 hour'],
  ['minute', 61, 61, '1 h 1 min'],
  ['minute', 120, 120, '2 hours'],
  ['minute', 285, 285, '4 h 45 min'],
  ['minute', 5, 45, '5 to 45 minutes'],
  ['minute', 5, 59, '5 to 59 minutes'],
  // Hours and minutes together stand at both ends.
  ['minute', 45, 60, '45 minutes to 1 hour'],
  ['minute', 45, 75, '45 minutes to 1 h 15 min'],
  ['minute', 75, 150, '1 h 15 min to 2 h 30 min'],
  ['hour', 12, 12, '12 hours'],
  ['hour', 60, 60, '60 hours'],
  ['hour', 1, 1, '1 hour'],
  ['hour', 10, 14, '10 to 14 hours'],
  ['hour', 10, 61, '10 to 61 hours'],
  ['day', 1, 1, '1 day'],
  ['day', 1, 2, '1 to 2 days'],
  ['month', 3, 3, '3 months'],
  ['year', 1, 4, '1 to 4 years'],
  // Nobody knows that it was more than nothing.
  ['day', 0, 1, 'Up to 1 day'],
  ['minute', 0, 90, 'Up to 1 h 30 min'],
  ['minute', 0, 30, 'Up to 30 minutes'],
] as const)('%s, %i to %i: %s', (unit, least, most, expected) => expect(english(of(unit, least, most))).toBe(expected));

it.each([
  ['minute', 285, 285, 'About 4 h 45 min'],
  ['day', 1, 2, 'About 1 to 2 days'],
  ['minute', 45, 75, 'About 45 minutes to 1 h 15 min'],
  // "Up to" leaves more room than "about".
  ['day', 0, 2, 'Up to 2 days'],
] as const)('only about known, %s, %i to %i: %s', (unit, least, most, expected) =>
  expect(english(of(unit, least, most, true))).toBe(expected),
);

it('has the address of the event, in every part', () => {
  const minutes = (n: number) => ({ key: 'gap.minute', n, values: {}, at: 'events[1]' });
  const within = (sentence: object) => ({ kind: 'sentence', sentence });
  expect(of('minute', 5, 5)).toEqual(minutes(5));
  expect(of('minute', 0, 5)).toEqual({ key: 'gap.upTo', n: null, values: { gap: within(minutes(5)) }, at: 'events[1]' });
  expect(of('minute', 4, 5, true)).toEqual({
    key: 'gap.about',
    n: null,
    values: {
      gap: within({ key: 'gap.range', n: null, values: { least: 4, most: within(minutes(5)) }, at: 'events[1]' }),
    },
    at: 'events[1]',
  });
  expect(of('minute', 5, 61)).toEqual({
    key: 'gap.span',
    n: null,
    values: {
      least: within(minutes(5)),
      most: within({ key: 'gap.hoursMinutes', n: null, values: { hours: 1, minutes: 1 }, at: 'events[1]' }),
    },
    at: 'events[1]',
  });
});
