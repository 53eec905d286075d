import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchOfWhen } from '../../src/analysis/instant.ts';
import { inEnglish, inRussian } from '../support/say-sentence.ts';
import { clockIn } from './clocks.ts';
import { timeline } from './timeline-of.ts';

const gap = (...events: readonly string[]) => {
  const found = timeline(...events).entries[1]?.gap;
  return found ? inEnglish(found.said) : null;
};

describe('gaps', () => {
  it.each([
    // The algebra, and case 25.
    ['2013-01-18 13:05', '2013-01-20', '1 to 2 days'],
    ['2013-08-04 17:54', '2013-08-05 06:00', '12 hours'],
    ['2013-07-20', '2013-08-04 17:54', '15 to 16 days'],
    ['2013-08-09', '2013-08-10 19:30', '1 to 2 days'],
    // Minutes, hours, days, months, years, and where one ends and the other begins.
    ['2006-05-12 02:00', '2006-05-12 02:45', '45 minutes'],
    ['2006-05-12 02:00', '2006-05-12 02:01', '1 minute'],
    ['2006-05-12 02:00', '2006-05-12 05:00', '3 hours'],
    ['2006-05-12 02:00', '2006-05-12 06:45', '4 h 45 min'],
    ['2006-05-12 02:00', '2006-05-12 11:59', '9 h 59 min'],
    ['2006-05-12 02:00', '2006-05-12 12:00', '10 hours'],
    ['2006-05-12 02:00', '2006-05-12 12:30', '10 h 30 min'],
    ['about 2006-05-12 02:00', '2006-05-13 08:45', 'about 31 hours'],
    ['2006-05-12 02:00', '2006-05-14 01:59', '48 hours'],
    ['2006-05-12 02:00', '2006-05-14 02:00', '2 days'],
    ['2006-05-10 02:00', '2006-05-12 05:00', '2 days'],
    ['2006-05-12', '2006-05-13', '1 day'],
    ['2006-05-12', '2006-05-13 05:00', '5 to 29 hours'],
    ['2006-05-12 23:50', '2006-05-13', 'up to 2 days'],
    ['2006-05-12', '2006-05-13 00:00', 'up to 1 day'],
    ['2006-05-12', '2006-07-11', '60 days'],
    ['2006-05-12', '2006-07-12', '2 months'],
    ['2006-01', '2006-05-12 02:00', '3 to 4 months'],
    ['2006-01', '2006-02', 'up to 2 months'],
    ['2005-05', '2006-01', '7 to 9 months'],
    ['2001', '2006-05', '4 to 5 years'],
    ['1999', '2001', '1 to 3 years'],
    ['late 2001', 'early 2002', 'up to 1 year'],
    ['about 2006-05-12', '2006-05-14', 'about 2 days'],
    ['2006-05-12 02:00, place: tj', 'about 2006-05-12 05:00, place: kg', 'about 2 hours'],
    // Across clock changes in both directions and hemispheres, and a skipped day.
    ['2019-03-30 12:00, zone: Europe/Berlin', '2019-03-31 12:00, zone: Europe/Berlin', '23 hours'],
    ['2018-10-27 12:00, zone: Europe/Berlin', '2018-10-28 12:00, zone: Europe/Berlin', '25 hours'],
    ['2019-10-05 23:00, zone: Australia/Sydney', '2019-10-06 04:00, zone: Australia/Sydney', '4 hours'],
    ['2019-10-05, zone: Australia/Sydney', '2019-10-07, zone: Australia/Sydney', '2 days'],
    ['2019-04-06 23:45, zone: Australia/Lord_Howe', '2019-04-07 03:00, zone: Australia/Lord_Howe', '3 h 45 min'],
    ['2011-12-29, zone: Pacific/Apia', '2011-12-31, zone: Pacific/Apia', '1 day'],
    ['2006-05-12, zone: Asia/Tokyo', '2006-05-14, zone: America/New_York', '2 days'],
    // One unknown clock is one clock; months need none.
    ['2006-05-12 02:00, place: no', '2006-05-12 05:00, place: no', '3 hours'],
    ['2005-05, place: no', '2006-01, place: tj', '7 to 9 months'],
  ])('from %s to %s: %s', (first, second, expected) => expect(gap(first, second)).toBe(expected));

  it('are said in Russian with their cases', () => {
    const said = (first: string, second: string) => {
      const found = timeline(first, second).entries[1]?.gap;
      return found && inRussian(found.said);
    };
    expect(said('2013-01-18 13:05', '2013-01-20')).toBe('1–2 дня');
    expect(said('2013-07-20', '2013-08-04 17:54')).toBe('15–16 дней');
    expect(said('about 2006-05-12 02:00', '2006-05-13 08:45')).toBe('примерно 31 час');
    expect(said('2006-05-12 02:00', '2006-05-12 06:45')).toBe('4 ч 45 мин');
    expect(said('2006-05-12', '2006-05-13 05:00')).toBe('5–29 часов');
  });

  it.each([
    ['after an "after"', 'after 2006-05-12 02:00', '2006-05-12 05:00'],
    ['to a span', '2006-05-12 02:00', 'between 2006-05-12 03:00 and 05:00'],
    ['between equal times', '2006-05-12 02:00', '2006-05-12 02:00'],
    ['between a day and its hour at midnight', '2006-05-12', '2006-05-12 00:00'],
    ['between a day and an hour of it', '2006-05-12', '2006-05-12 05:00'],
    ['between a month and a day of it', '2006-05', '2006-05-12'],
    ['between a clock in a known zone and one in an unknown', '2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: no'],
    ['between days of a known zone and an unknown', '2006-05-12, place: tj', '2006-05-14, place: no'],
    ['between unknown zones of two places', '2006-05-12 02:00, place: no', '2006-05-12 05:00'],
    ['between clock times closer than an "about" reaches', 'about 2006-05-12 05:00', '2006-05-12 05:10'],
    ['between days that overlap in their zones', '2006-05-12, zone: America/New_York', '2006-05-13, zone: Asia/Tokyo'],
    ['between one date on both sides of the date line', '2006-05-12, zone: Pacific/Kiritimati', '2006-05-12, zone: Pacific/Niue'],
  ])('none %s', (_what, first, second) => expect(gap(first, second)).toBeNull());

  it('hold whatever lies between two instants of the two, to the nearest unit', () => {
    const lengths = { minute: 1, hour: 60, day: 1440, month: 30.44 * 1440, year: 365.25 * 1440 };
    const near = fc.constantFrom(
      '2006-05-10',
      '2006-05-10 17:30',
      '2006-05-11 04:45',
      '2006-05-12',
      '2006-05-13 23:59',
      '2006-07-20',
      '2006-09-01 12:00',
      '2006-03',
      '2006-11',
      '2004',
      'late 2004',
      '2009',
    );
    const share = fc.double({ min: 0, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(near, near, share, share, (a, b, x, y) => {
        const [first, second] = timeline(`${a}, place: tj`, `${b}, place: tj`).entries;
        const span = second?.gap;
        if (!first || !span) return;
        const at = (time: typeof first.time, part: number) => {
          const { start, end } = stretchOfWhen(time, clockIn('Asia/Dushanbe'));
          return start + (end - start) * part;
        };
        const minutes = (at(second.time, y) - at(first.time, x)) / 60_000 / lengths[span.unit];
        // Of two days, months or years the calendar speaks, not the clock.
        const slack =
          first.time.from.precision === second.time.from.precision && first.time.from.precision !== 'minute' ? 1.1 : 0.51;
        expect(minutes).toBeGreaterThanOrEqual(span.least - slack);
        expect(minutes).toBeLessThanOrEqual(span.most + (span.least === 0 ? 0 : slack));
      }),
      { numRuns: 300 },
    );
  });

  it('reach back over events that have no time of their own', () => {
    const { entries } = timeline(
      '2006-05-12 02:00, place: tj',
      'between 2006-05-12 02:00 and 05:00, place: tj',
      'after 2006-05-12 02:30, place: tj',
      'about 2006-05-12 05:00, place: kg',
    );
    expect(entries.map(({ gap }) => gap)).toEqual([
      null,
      null,
      null,
      expect.objectContaining({ unit: 'minute', least: 120, most: 120, about: true, since: 3 }),
    ]);
  });

  it('do not reach back over an event at the same time', () => {
    const { entries } = timeline('2006-05-12 02:00', '2006-05-12 05:00', '2006-05-12 05:00');
    expect(entries.map(({ gap }) => gap?.since ?? null)).toEqual([null, 1, null]);
  });

  it('that nobody can say break the axis where they are certainly long', () => {
    const { entries } = timeline('2006-05-12 02:00', '2006-05-12 03:00', 'after 2006-05-12 03:00', 'after 2007');
    expect(entries.map(({ is_break }) => is_break)).toEqual([false, false, false, true]);
  });

  it('none before the first', () => expect(timeline('2006').entries[0]?.gap).toBeNull());

  it('far longer than the shortest break the axis', () => {
    const { entries } = timeline('2006-05-12 02:00', '2006-05-12 03:00', '2006-05-12 08:00', '2006-05-12 13:01');
    expect(entries.map(({ is_break }) => is_break)).toEqual([false, false, false, true]);
  });
});
