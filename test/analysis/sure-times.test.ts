import { describe, expect, it } from 'vitest';
import {
  isPlaced,
  isSurelyBefore,
  precisionSlack,
  shareClock,
  widestStretch,
  widestStretches,
} from '../../src/analysis/sure-times.ts';
import { isWhenProblem, parseWhen } from '../../src/briefing/when.ts';
import { clockIn, memory } from './clocks.ts';

const at = (text: string, zone: string | null = 'Asia/Dushanbe') => {
  const time = parseWhen(text);
  if (isWhenProblem(time)) throw new Error(time.problem);
  return { time, zone };
};

describe('one time lies surely before another', () => {
  it.each([
    ['2006-01', '2006-05-12', true],
    ['2006-05-11', '2006-05-12', true],
    ['2006-05-12', '2006-05-12', false],
    ['2006', '2006-05-12', false],
    ['before 2006-05-12', '2006-05-13', true],
    ['before 2006-05-12', '2006-05-12', false],
    ['after 2005', '2006-05-12', false],
    ['2005', 'before 2006-05-12', false],
    ['2005', 'after 2006-05-12', true],
    ['between 2006-05-10 and 2006-05-12', '2006-05-12', false],
    ['between 2006-05-09 and 2006-05-11', '2006-05-12', true],
    ['about 2006-05-11', '2006-05-12', false],
    ['about 2006-05-10', '2006-05-12', true],
    ['2006-05-12 01:59', '2006-05-12 02:00', true],
    ['about 2006-05-12 01:00', '2006-05-12 01:20', false],
    ['about 2006-05-12 01:00', '2006-05-12 02:00', true],
  ])('%s and %s: %s', (first, second, expected) => expect(isSurelyBefore(at(first), at(second), memory)).toBe(expected));

  it('in zones that are known: 03:30 in Bishkek is 02:30 in Dushanbe', () => {
    expect(isSurelyBefore(at('2006-05-12 02:00'), at('2006-05-12 03:30', 'Asia/Bishkek'), memory)).toBe(true);
    expect(isSurelyBefore(at('2006-05-12 02:45'), at('2006-05-12 03:30', 'Asia/Bishkek'), memory)).toBe(false);
  });

  it('in unknown zones only where no two zones could turn it round', () => {
    expect(isSurelyBefore(at('2006-05-10', null), at('2006-05-12', null), memory)).toBe(false);
    expect(isSurelyBefore(at('2006-05-09', null), at('2006-05-12'), memory)).toBe(true);
  });
});

const iso = (instant: number) => (Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 16) : String(instant));
const shown = ({ start, end }: { readonly start: number; readonly end: number }) => [iso(start), iso(end)];
const told = (text: string, zone: string | null = null, id?: string) => ({
  ...at(text, zone),
  place: id === undefined ? null : { id },
});

describe('an "about" grants', () => {
  const [start, hour] = [Date.UTC(2006, 4, 12), 3_600_000];

  it.each([
    ['2006-05-12 02:00', hour / 2],
    ['2006-05-12', 5 * hour],
    ['2006-05', 5 * hour],
    ['2006', 5 * hour],
  ])('%s: %i ms', (written, slack) =>
    expect(precisionSlack(at(written).time.from, { start, end: start + 5 * hour })).toBe(slack),
  );
});

describe('the widest stretch', () => {
  it.each([
    ['2006-05-12 02:00', 'Asia/Dushanbe', '2006-05-11T21:00', '2006-05-11T21:00'],
    ['2006-05-12', 'Asia/Dushanbe', '2006-05-11T19:00', '2006-05-12T19:00'],
    ['after 2006-05-12', 'Asia/Dushanbe', '2006-05-11T19:00', 'Infinity'],
    ['before 2006-05-12', 'Asia/Dushanbe', '-Infinity', '2006-05-12T19:00'],
    ['between 2006-05-12 and 2006-05-14', 'Asia/Dushanbe', '2006-05-11T19:00', '2006-05-14T19:00'],
    ['about 2006-05-12 02:00', 'Asia/Dushanbe', '2006-05-11T20:30', '2006-05-11T21:30'],
    ['about 2006-05-12', 'Asia/Dushanbe', '2006-05-10T19:00', '2006-05-13T19:00'],
    // A day of 23 hours.
    ['about 2019-03-31', 'Europe/Berlin', '2019-03-30T00:00', '2019-04-01T21:00'],
    // Anywhere in the world.
    ['2006-05-12 02:00', null, '2006-05-11T12:00', '2006-05-12T14:00'],
    ['2006-05-12', null, '2006-05-11T10:00', '2006-05-13T12:00'],
    ['after 2006-05-12', null, '2006-05-11T10:00', 'Infinity'],
    ['before 2006-05-12', null, '-Infinity', '2006-05-13T12:00'],
    ['between 2006-05-12 and 2006-05-14', null, '2006-05-11T10:00', '2006-05-15T12:00'],
    ['about 2006-05-12', null, '2006-05-10T10:00', '2006-05-14T12:00'],
    ['about 2006-05-12 02:00', null, '2006-05-11T11:30', '2006-05-12T14:30'],
    // Its offset is enough, and goes before a zone.
    ['2006-05-12 02:00 +05:00', null, '2006-05-11T21:00', '2006-05-11T21:00'],
    ['2006-05-12 02:00 +05:00', 'Asia/Bishkek', '2006-05-11T21:00', '2006-05-11T21:00'],
    ['between 2006-05-12 02:00 +05:00 and 05:00', null, '2006-05-11T21:00', '2006-05-12T17:00'],
  ])('of %s in %s: %s to %s', (written, zone, start, end) =>
    expect(shown(widestStretch(at(written).time, zone === null ? null : clockIn(zone)))).toEqual([start, end]),
  );
});

it.each([
  ['2006-05-12', 'Asia/Dushanbe', true],
  ['2006-05-12', null, false],
  ['2006-05-12 02:00', null, false],
  ['2006-05-12 02:00 +05:00', null, true],
  ['between 2006-05-12 02:00 +05:00 and 05:00 +05:00', null, true],
  ['between 2006-05-12 02:00 +05:00 and 05:00', null, false],
  ['between 2006-05-12 02:00 and 05:00 +05:00', null, false],
])('the zone of %s in %s is known or does not matter: %s', (written, zone, expected) =>
  expect(isPlaced(told(written, zone))).toBe(expected),
);

describe('two times share a clock', () => {
  const known = told('2006-05-12 02:00', 'Asia/Dushanbe', 'a');
  const other = told('2006-05-12 03:00', 'Asia/Bishkek', 'b');
  const [here, there, nowhere] = ['a', 'b', undefined].map((id) => told('2006-05-12 02:00', null, id));

  it('where both zones are known', () => {
    expect(shareClock(known, other)).toBe(true);
    expect(widestStretches(known, other, memory).map(shown)).toEqual([
      ['2006-05-11T21:00', '2006-05-11T21:00'],
      ['2006-05-11T21:00', '2006-05-11T21:00'],
    ]);
  });

  it.each([
    ['one place', here, here, true],
    ['no place', nowhere, nowhere, true],
    ['two places', here, there, false],
    ['a place and none', here, nowhere, false],
    ['a known zone and none at one place', known, here, false],
  ])('or were told at one place: %s', (_what, a = known, b = known, expected) => {
    expect(shareClock(a, b)).toBe(expected);
    expect(shareClock(b, a)).toBe(expected);
  });

  it('which is read as one, whichever it was', () => {
    expect(widestStretches(told('2006-05-12 02:00', null, 'a'), told('2006-05-12', null, 'a'), memory).map(shown)).toEqual([
      ['2006-05-12T02:00', '2006-05-12T02:00'],
      ['2006-05-12T00:00', '2006-05-13T00:00'],
    ]);
  });

  it('or not, and then any zone is granted to the one that has none', () => {
    expect(widestStretches(known, told('2006-05-12 02:00', null, 'a'), memory).map(shown)).toEqual([
      ['2006-05-11T21:00', '2006-05-11T21:00'],
      ['2006-05-11T12:00', '2006-05-12T14:00'],
    ]);
  });
});
