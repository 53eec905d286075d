import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantRangeOf, stretchOfWhen } from '../../src/analysis/instant.ts';
import { isWhenProblem, parseWhen, type When } from '../../src/briefing/when.ts';
import { clockIn } from './clocks.ts';

function when(written: string): When {
  const parsed = parseWhen(written);
  if (isWhenProblem(parsed)) throw new Error(parsed.problem);
  return parsed;
}

const iso = (instant: number) => (Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 16) : String(instant));
const stretch = (written: string, zone = 'UTC') => {
  const { start, end } = stretchOfWhen(when(written), clockIn(zone));
  return [iso(start), iso(end)];
};
const hour = 3_600_000;

describe('across zones', () => {
  it('two hours lie between 02:00 in Tajikistan and 05:00 in Kyrgyzstan on 12 May 2006', () => {
    const first = stretchOfWhen(when('2006-05-12 02:00'), clockIn('Asia/Dushanbe')).start;
    const second = stretchOfWhen(when('about 2006-05-12 05:00'), clockIn('Asia/Bishkek')).start;
    expect((second - first) / hour).toBe(2);
    expect(iso(first)).toBe('2006-05-11T21:00');
    expect(iso(second)).toBe('2006-05-11T23:00');
  });

  it.each([
    ['Asia/Dushanbe', '2006-05-12', 300],
    ['Asia/Bishkek', '2006-05-12', 360],
    ['Asia/Bishkek', '2005-07-01', 360],
    ['Asia/Kathmandu', '2006-05-12', 345],
    ['Europe/London', '2006-05-12', 60],
    ['Europe/London', '2006-01-12', 0],
    ['America/New_York', '2006-05-12', -240],
    ['America/St_Johns', '2006-01-12', -210],
    ['Pacific/Kiritimati', '2006-01-12', 840],
    ['UTC', '2006-01-12', 0],
    ['asia/dushanbe', '2006-05-12', 300],
  ])('%s on %s is %i minutes east', (zone, day, minutes) => expect(clockIn(zone)(Date.parse(day))).toBe(minutes));
});

describe('daylight saving', () => {
  it('a day may have 23 or 25 hours', () => {
    const length = (day: string) => {
      const { start, end } = stretchOfWhen(when(day), clockIn('Europe/Berlin'));
      return (end - start) / hour;
    };
    expect([length('2006-03-26'), length('2006-10-29'), length('2006-05-12')]).toEqual([23, 25, 24]);
  });

  it.each([
    ['2006-03-26 01:59', '2006-03-26T00:59'],
    ['2006-03-26 03:00', '2006-03-26T01:00'],
    ['2006-10-29 01:59', '2006-10-28T23:59'],
    ['2006-10-29 03:00', '2006-10-29T02:00'],
  ])('%s in Berlin is %s UTC', (written, utc) => expect(stretch(written, 'Europe/Berlin')[0]).toBe(utc));

  it('case 26: a clock time that never was is the clock change itself', () => {
    expect(stretch('2019-03-31 02:30', 'Europe/Berlin')).toEqual(['2019-03-31T01:00', '2019-03-31T01:00']);
  });

  it.each([
    ['2018-10-28 02:30', '2018-10-28T00:30', '2018-10-28T01:30'],
    ['2018-10-28 02:30 first', '2018-10-28T00:30', '2018-10-28T00:30'],
    ['2018-10-28 02:30 second', '2018-10-28T01:30', '2018-10-28T01:30'],
    ['2018-10-28 02:30 +02:00', '2018-10-28T00:30', '2018-10-28T00:30'],
    ['2018-10-28 02:30 +01:00', '2018-10-28T01:30', '2018-10-28T01:30'],
  ])('case 27: %s in Berlin lasts from %s to %s', (written, start, end) =>
    expect(stretch(written, 'Europe/Berlin')).toEqual([start, end]),
  );

  it.each([
    ['Europe/Berlin', '2019-03-31', 23],
    ['Europe/Berlin', '2018-10-28', 25],
    ['Australia/Sydney', '2019-10-06', 23],
    ['Australia/Sydney', '2019-04-07', 25],
    ['Australia/Lord_Howe', '2019-10-06', 23.5],
    ['Australia/Lord_Howe', '2019-04-07', 24.5],
    // Midnight was skipped: the day begins at 01:00.
    ['America/Sao_Paulo', '2018-11-04', 23],
    ['America/Sao_Paulo', '2018-02-17', 25],
    ['Africa/Cairo', '2014-05-16', 23],
    // Midnight was twice: once on the evening of the day before.
    ['America/Havana', '2018-11-04', 25],
    ['America/St_Johns', '2010-11-06', 25],
    ['Pacific/Apia', '2011-12-29', 24],
    ['Pacific/Apia', '2011-12-30', 0],
    ['Pacific/Apia', '2011-12-31', 24],
    ['Pacific/Kwajalein', '1993-08-21', 0],
  ])('a day in %s, %s, has %d hours', (zone, day, hours) => {
    const { start, end } = stretchOfWhen(when(day), clockIn(zone));
    expect((end - start) / hour).toBe(hours);
  });

  it('a day holds exactly the instants at which a clock shows it, as Intl tells', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'America/Havana',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Pacific/Apia',
      'Africa/Casablanca',
      'UTC',
    );
    const instant = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2030, 0, 1) });
    fc.assert(
      fc.property(zone, instant, (timeZone, at) => {
        const day = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
        const { start, end } = stretchOfWhen(when(day), clockIn(timeZone));
        return start <= at && at < end;
      }),
      { numRuns: 300 },
    );
  });

  it('a clock time holds the instant at which a clock showed it, as Intl tells, also around every change', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'America/Havana',
      'America/Sao_Paulo',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Asia/Kathmandu',
    );
    const instant = fc.oneof(
      fc.integer({ min: 0, max: 40 * 365 * 24 * 60 }),
      // Hours around the changes of a spring and an autumn in both hemispheres.
      fc
        .tuple(
          fc.constantFrom('2019-03-31', '2018-10-28', '2018-11-04', '2019-04-06', '2019-10-05', '2011-12-30'),
          fc.integer({ min: -1440, max: 1440 }),
        )
        .map(([day, minutes]) => Date.parse(day) / 60_000 + minutes),
    );
    fc.assert(
      fc.property(zone, instant, (timeZone, minutes) => {
        const at = minutes * 60_000;
        const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' });
        const { start, end } = stretchOfWhen(when(format.format(at).replace(', ', ' ')), clockIn(timeZone));
        return at === start || at === end;
      }),
      { numRuns: 400 },
    );
  });

  it('reads back every clock time outside the changes', () => {
    const zones = fc.constantFrom('Asia/Dushanbe', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
    fc.assert(
      fc.property(zones, fc.integer({ min: 0, max: 364 }), fc.integer({ min: 300, max: 1_439 }), (zone, day, minutes) => {
        const civil = Date.UTC(2006, 0, 1 + day, 0, minutes);
        const { start, end } = instantRangeOf(
          when(new Date(civil).toISOString().slice(0, 16).replace('T', ' ')).from,
          clockIn(zone),
        );
        return start === end && start + clockIn(zone)(start) * 60_000 === civil;
      }),
    );
  });
});

describe('stretches', () => {
  it.each([
    ['2006-05-12 02:00', '2006-05-12T02:00', '2006-05-12T02:00'],
    ['2006-05-12', '2006-05-12T00:00', '2006-05-13T00:00'],
    ['2006-12-31', '2006-12-31T00:00', '2007-01-01T00:00'],
    ['2004-02-29', '2004-02-29T00:00', '2004-03-01T00:00'],
    ['2006-05', '2006-05-01T00:00', '2006-06-01T00:00'],
    ['2006-12', '2006-12-01T00:00', '2007-01-01T00:00'],
    ['2004-02', '2004-02-01T00:00', '2004-03-01T00:00'],
    ['2006', '2006-01-01T00:00', '2007-01-01T00:00'],
    ['early 2001', '2001-01-01T00:00', '2001-05-02T16:00'],
    ['mid 2001', '2001-05-02T16:00', '2001-09-01T08:00'],
    ['late 2001', '2001-09-01T08:00', '2002-01-01T00:00'],
    ['early 2006-06', '2006-06-01T00:00', '2006-06-11T00:00'],
    ['late 2006-06', '2006-06-21T00:00', '2006-07-01T00:00'],
    ['about 2006-05', '2006-05-01T00:00', '2006-06-01T00:00'],
    ['between 2006-05-12 02:00 and 05:00', '2006-05-12T02:00', '2006-05-12T05:00'],
    ['1999 to 2000', '1999-01-01T00:00', '2001-01-01T00:00'],
    ['after 2006-05-12', '2006-05-13T00:00', 'Infinity'],
    ['after 2006-05-12 05:00', '2006-05-12T05:00', 'Infinity'],
    ['before 2006-05', '-Infinity', '2006-05-01T00:00'],
  ])('%s', (written, start, end) => expect(stretch(written)).toEqual([start, end]));

  it('begin at midnight of their zone', () => {
    expect(stretch('2006-05-12', 'Asia/Dushanbe')).toEqual(['2006-05-11T19:00', '2006-05-12T19:00']);
  });
});
