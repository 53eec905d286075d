import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderedBefore } from '../../src/analysis/event-order.ts';
import { stretchOfWhen } from '../../src/analysis/instant.ts';
import { widestStretch } from '../../src/analysis/sure-times.ts';
import type { Timed } from '../../src/analysis/time-gaps.ts';
import { orderEvents } from '../../src/analysis/timeline.ts';
import { briefing, read, readWhole } from '../briefing/read.ts';
import { inEnglish, inRussian } from '../support/say-sentence.ts';

const places = `places:
  - { id: tj, name: T, zone: Asia/Dushanbe }
  - { id: kg, name: K, zone: Asia/Bishkek }
  - { id: no, name: N }
incidents:
  - { id: i, title: I, main: true, time: 2006, place: tj }
  - { id: old, title: O, time: 2005 }
`;
/** Events from `time, what and further fields`. */
const timeline = (...events: readonly string[]) =>
  orderEvents(
    readWhole(
      briefing(`${places}events:\n${events.map((event, index) => `  - { what: W${index}, time: ${event} }\n`).join('')}`),
    ),
  );
const order = (...events: readonly string[]) =>
  timeline(...events)
    .entries.map(({ what }) => what)
    .join(' ');
const gap = (...events: readonly string[]) => {
  const found = timeline(...events).entries[1]?.gap;
  return found ? inEnglish(found.said) : null;
};

/** A time of any form and precision within a few days, so that all of them meet. */
const day = fc.integer({ min: 10, max: 14 }).map((number) => `2006-05-${number}`);
const clock = fc
  .tuple(day, fc.integer({ min: 0, max: 23 }))
  .map(([date, hours]) => `${date} ${String(hours).padStart(2, '0')}:30`);
const moment = fc.oneof(day, clock, clock, fc.constantFrom('2006-05', '2006', 'early 2006-05', 'mid 2006-05'));
const randomTime = fc.oneof(
  moment,
  fc.tuple(fc.constantFrom('about', 'after', 'before'), moment).map((words) => words.join(' ')),
  fc.tuple(clock, clock).map((ends) => `between ${ends.sort().join(' and ')}`),
);

describe('order', () => {
  it('is that of the instants, not of the clocks', () => {
    expect(order('2006-05-12 03:30, place: kg', '2006-05-12 03:00, place: tj')).toBe('W0 W1');
    expect(order('2006-05-12 03:00, place: tj', '2006-05-12 03:30, place: kg')).toBe('W1 W0');
  });

  it('case 23: a day is not the first of its hours by right: the file decides', () => {
    expect(order('2013-01-16', '2013-01-16 09:15')).toBe('W0 W1');
    expect(order('2013-01-16 09:15', '2013-01-16')).toBe('W0 W1');
    expect(order('2006', '2006-05-12', '2006-05', '2006-05-12 02:00')).toBe('W0 W1 W2 W3');
  });

  it('case 24: "after" a day stands before the day after, and "before" a day behind the day before', () => {
    expect(order('2017-11-25', 'after 2017-11-24')).toBe('W1 W0');
    expect(order('after 2017-11-24', '2017-11-25 00:00', '2017-11-24')).toBe('W2 W0 W1');
    expect(order('before 2017-11-25', '2017-11-25', '2017-11-24')).toBe('W2 W0 W1');
    expect(order('2017-11-25', 'before 2017-11-25')).toBe('W1 W0');
  });

  it('puts "before" just before its time, and "after" just after', () => {
    expect(order('after 2006-05-12 05:00', '2006-05-12 05:00', 'before 2006-05-12 05:00', '1999')).toBe('W3 W2 W1 W0');
    expect(order('2006-05-12 05:01', 'after 2006-05-12 05:00')).toBe('W1 W0');
  });

  it('puts "after" a day behind the day', () => {
    expect(order('after 2006-05-12', '2006-05-12 23:00', '2006-05-13 01:00')).toBe('W1 W0 W2');
  });

  it('leaves bounds at one instant as the file has them', () => {
    expect(order('after 2017-11-24', 'before 2017-11-25')).toBe('W0 W1');
    expect(order('before 2017-11-25', 'after 2017-11-24')).toBe('W0 W1');
  });

  it('leaves spans that overlap as the file has them', () => {
    expect(order('between 2006-05-12 02:00 and 09:00', 'between 2006-05-12 02:00 and 05:00', '2006-05-12 06:00')).toBe(
      'W0 W1 W2',
    );
    expect(order('2006-05-12 06:00', 'between 2006-05-12 02:00 and 05:00')).toBe('W1 W0');
  });

  it('goes by `follows` where the times leave it open, and by the times where it contradicts them', () => {
    expect(order('2006-05-12, follows: x', '2006-05-12, id: x', '2006-05-12')).toBe('W1 W0 W2');
    expect(order('2006-05-11, follows: x', '2006-05-12, id: x')).toBe('W0 W1');
    // Neither pair contradicts itself, both together do.
    expect(
      order('2006-05-12, id: a, follows: b', '2006-05-13, id: d', '2006-05-12, id: c, follows: d', '2006-05-13, id: b'),
    ).toBe('W0 W2 W1 W3');
  });

  it('reads a time without zone in that of the main place', () => {
    expect(order('2006-05-12 02:30', '2006-05-12 02:00, place: tj', '2006-05-12 04:00, place: kg')).toBe('W1 W0 W2');
    expect(timeline('2006-05-12 02:30').entries[0]).toMatchObject({ zone: null, offset: null, is_clock: true });
  });

  it('is the greedy order of the algebra, never against what is sure, and stable, whatever the events', () => {
    const events = fc.array(randomTime, { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(events, (times) => {
        const whole = readWhole(
          briefing(`${places}events:\n${times.map((time, at) => `  - { what: W${at}, time: ${time}, place: tj }\n`).join('')}`),
        );
        const timed = whole.events.map(
          (event): Timed => ({ event, place: null, zone: 'Asia/Dushanbe', stretch: stretchOfWhen(event.time, 'Asia/Dushanbe') }),
        );
        const rest = [...timed];
        const greedy: string[] = [];
        while (rest.length > 0) {
          const next = rest.findIndex((each) => !rest.some((other) => other !== each && isOrderedBefore(other, each)));
          greedy.push(...rest.splice(next, 1).map(({ event }) => event.what));
        }
        const found = orderEvents(whole).entries.map(({ what }) => what);
        expect(found).toEqual(greedy);
        const widest = new Map(timed.map(({ event }) => [event.what, widestStretch(event.time, 'Asia/Dushanbe')]));
        for (const [at, later] of found.entries())
          for (const earlier of found.slice(0, at))
            expect((widest.get(later)?.end ?? 0) < (widest.get(earlier)?.start ?? 0), `${later} ${earlier}`).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});

describe('zones', () => {
  it('are the event’s own before the place’s', () => {
    const { entries } = timeline(
      '2006-05-12 02:00, place: tj',
      '2006-05-12 04:00, place: tj, zone: Asia/Kathmandu',
      '2006-05-13, place: kg',
    );
    expect(entries.map(({ zone, offset }) => [zone, offset])).toEqual([
      ['Asia/Dushanbe', 'UTC+5'],
      ['Asia/Kathmandu', 'UTC+5:45'],
      ['Asia/Bishkek', null],
    ]);
  });

  it('west of Greenwich have a true minus', () => {
    expect(timeline('2006-05-12 02:00, zone: America/St_Johns').entries[0]?.offset).toBe('UTC−2:30');
    expect(timeline('2006-05-12 02:00, zone: UTC').entries[0]?.offset).toBe('UTC+0');
  });

  const notes = (...events: readonly string[]) => timeline(...events).clock_notes.map(inEnglish);

  it('case 28: clocks that mislead are said in hours and minutes, as in the figure, and with their condition', () => {
    const found = timeline('2006-05-12 02:00, zone: Asia/Dushanbe', '2006-05-12 02:10, zone: Asia/Kabul');
    expect(found.entries[1]?.gap && inEnglish(found.entries[1].gap.said)).toBe('40 minutes');
    expect(found.zone_gaps).toMatchObject([
      { elapsed: { unit: 'minute', least: 40, most: 40 }, shown: { least: 10 }, at: 'events[1]' },
    ]);
    const said =
      'If these time zones are right, 02:00 (UTC+5) and 02:10 (UTC+4:30) are 40 minutes apart, not 10 minutes: the clocks differ.';
    expect(found.clock_notes.map(inEnglish).at(-1)).toBe(said);
    expect(found.clock_notes.map(inRussian).at(-1)).toBe(
      'Если часовые пояса указаны верно, 02:00 (UTC+5) и 02:10 (UTC+4:30) разделяет не 10 минут, а 40 минут: часы показывают разное время.',
    );
  });

  it('say the day where it differs, and another sentence where the later event shows the earlier clock', () => {
    expect(notes('2006-05-12 23:30, place: tj', '2006-05-13 01:30, place: kg').at(-1)).toBe(
      'If these time zones are right, 12 May 2006, 23:30 (UTC+5) and 13 May 2006, 01:30 (UTC+6) are 1 hour apart, not 2 hours: the clocks differ.',
    );
    expect(notes('2006-05-12 03:00, place: kg', '2006-05-12 02:30, place: tj').at(-1)).toBe(
      'If these time zones are right, 03:00 (UTC+6) came 30 minutes before 02:30 (UTC+5): the clocks differ.',
    );
  });

  it.each([
    ['the same zone', ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: tj']],
    ['a zone that nobody knows', ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: no']],
    ['no clock time', ['2006-05-12, place: tj', '2006-05-12 05:00, place: kg']],
    ['another incident', ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: kg, incident: old']],
    ['a time that is only a bound', ['2006-05-12 02:00, place: tj', 'after 2006-05-12 05:00, place: kg']],
    ['an "about"', ['2006-05-12 02:00, place: tj', 'about 2006-05-12 05:00, place: kg']],
    ['the same instant', ['2006-05-12 02:00, place: tj', '2006-05-12 03:00, place: kg']],
    ['days between', ['2006-05-12 02:00, place: tj', '2006-05-17 03:00, place: kg']],
  ])('make none with %s', (_what, events) => expect(timeline(...events).zone_gaps).toEqual([]));

  it('case 26: two times of one zone never differ by their clocks, however these are changed', () => {
    const found = timeline('2019-03-31 01:30, zone: Europe/Berlin', '2019-03-31 03:30, zone: Europe/Berlin');
    expect(found.entries[1]?.gap && inEnglish(found.entries[1].gap.said)).toBe('1 hour');
    expect(found.clock_notes.map(inEnglish).at(-1)).toBe(
      'If these time zones are right, 01:30 (UTC+1) and 03:30 (UTC+2) are 1 hour apart, not 2 hours: the clocks differ.',
    );
  });

  it('case 27: no title and no offset stands on an hour that was twice; a note says that it is open', () => {
    const { value } = read(
      briefing(
        'places: [{ id: i, name: I, zone: Europe/Berlin }]\nevents: [{ what: W, place: i, time: 2018-10-28 02:30 }, { what: V, place: i, time: 2018-10-28 05:00 }]\n',
      ),
    );
    const found = value && orderEvents(value);
    expect(found?.entries[0]).toMatchObject({ offset: null, clocks: [] });
    expect(found && inEnglish(found.title)).toBe('Sequence of events, 28 October 2018');
    expect(found?.entries[1]?.gap && inEnglish(found.entries[1].gap.said)).toBe('2 h 30 min to 3 h 30 min');
    expect(found?.clock_notes.map(inEnglish)).toEqual([
      'Clock times are local: I UTC+1.',
      '28 October 2018, 02:30: clocks showed this time twice; which one is meant is not known.',
    ]);
  });

  it('case 27: the answer is told by its offset', () => {
    const { entries } = timeline('2018-10-28 02:30 second, zone: Europe/Berlin', '2018-10-28 02:45 +02:00, zone: Europe/Berlin');
    expect(entries.map(({ what, offset, time }) => [what, offset, time.from.offset])).toEqual([
      ['W1', 'UTC+2', 120],
      ['W0', 'UTC+1', 60],
    ]);
  });

  it('case 29: a zone that an event gives itself is named as given, not called local', () => {
    const algiers = 'places: [{ id: site, name: Site, zone: Africa/Algiers }]\n';
    const of = (...events: readonly string[]) =>
      orderEvents(
        readWhole(briefing(`${algiers}events:\n${events.map((event) => `  - { what: W, place: site, ${event} }\n`).join('')}`)),
      ).clock_notes.map(inEnglish);
    expect(of('time: 2013-01-16 09:15, zone: Asia/Tokyo')).toEqual([
      'Clock times in a stated time zone: Site: Asia/Tokyo (UTC+9).',
    ]);
    expect(of('time: 2013-01-16 09:15, zone: Africa/Algiers')).toEqual(['Clock times are local: Site UTC+1.']);
    expect(of('time: after 2013-01-16 09:15, zone: Asia/Tokyo', 'time: 2013-01-17 09:15')).toEqual([
      'Clock times are local: Site UTC+1.',
      'Clock times in a stated time zone: Site: Asia/Tokyo (UTC+9).',
    ]);
  });

  it('an offset after the time stands for a zone that nobody knows', () => {
    const found = timeline('2006-05-12 02:00 +05:00, place: no', '2006-05-12 05:00, place: kg');
    expect(found.entries.map(({ offset }) => offset)).toEqual(['UTC+5', 'UTC+6']);
    expect(found.entries[1]?.gap && inEnglish(found.entries[1].gap.said)).toBe('2 hours');
  });
});

describe('clocks of several zones', () => {
  const clocks = (...events: readonly string[]) =>
    timeline(...events).entries.map(({ clocks }) =>
      clocks.map(({ offset, time, is_own, is_next_day, is_previous_day }) =>
        [
          offset,
          time.relation,
          time.from.iso,
          ...(time.to ? [time.to.iso] : []),
          ...(is_own ? ['own'] : []),
          ...(is_next_day ? ['next day'] : []),
          ...(is_previous_day ? ['day before'] : []),
        ].join(' '),
      ),
    );

  it('show the same time, and the day where it differs', () => {
    expect(clocks('2006-02-28 23:30, place: tj', 'before 2006-03-01 00:30, place: kg', '2006')).toEqual([
      ['UTC+5 before 2006-02-28T23:30 day before', 'UTC+6 before 2006-03-01T00:30 own'],
      ['UTC+5 at 2006-02-28T23:30 own', 'UTC+6 at 2006-03-01T00:30 next day'],
      [],
    ]);
  });

  it('go by hours and minutes, and by the time of year', () => {
    expect(clocks('2006-07-01 12:00, zone: Europe/London', '2006-07-01 18:00, zone: Asia/Kathmandu')).toEqual([
      ['UTC+1 at 2006-07-01T12:00 own', 'UTC+5:45 at 2006-07-01T16:45'],
      ['UTC+1 at 2006-07-01T13:15', 'UTC+5:45 at 2006-07-01T18:00 own'],
    ]);
  });

  it('are none where one zone only changes its clocks', () => {
    const found = timeline('2019-01-01 12:00, zone: Europe/Berlin', '2019-07-01 12:00, zone: Europe/Berlin');
    expect(found.entries.map(({ offset, clocks }) => [offset, clocks.length])).toEqual([
      ['UTC+1', 0],
      ['UTC+2', 0],
    ]);
  });

  it('show both ends of a window over a clock change on one clock', () => {
    expect(clocks('between 2018-10-28 02:30 first and 03:30, zone: Europe/Berlin', '2018-10-28 09:00, zone: Asia/Tokyo')).toEqual(
      [
        ['UTC+2 between 2018-10-28T02:30 2018-10-28T04:30 own', 'UTC+9 between 2018-10-28T09:30 2018-10-28T11:30'],
        ['UTC+2 at 2018-10-28T02:00', 'UTC+9 at 2018-10-28T09:00 own'],
      ].reverse(),
    );
  });

  it('are none where all clocks agree, or a zone is not known', () => {
    expect(clocks('2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: tj')).toEqual([[], []]);
    expect(clocks('2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: no')).toEqual([[], []]);
  });
});

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
    ['2006-05-12 02:00', '2006-05-12 12:30', '10 to 11 hours'],
    ['about 2006-05-12 02:00', '2006-05-13 08:45', 'about 31 hours'],
    ['2006-05-12 02:00', '2006-05-14 01:59', '48 hours'],
    ['2006-05-12 02:00', '2006-05-14 02:00', '2 days'],
    ['2006-05-10 02:00', '2006-05-12 05:00', '2 days'],
    ['2006-05-12', '2006-05-13', '1 day'],
    ['2006-05-12', '2006-05-13 05:00', 'up to 2 days'],
    ['2006-05-12 23:50', '2006-05-13', 'up to 2 days'],
    ['2006-05-12', '2006-05-13 00:00', 'up to 1 day'],
    ['2006-05-12', '2006-07-11', '60 days'],
    ['2006-05-12', '2006-07-12', '2 months'],
    ['2006-01', '2006-05-12 02:00', '3 to 4 months'],
    ['2006-01', '2006-02', '1 month'],
    ['2005-05', '2006-01', '8 months'],
    ['2001', '2006-05', '4 to 5 years'],
    ['1999', '2001', '2 years'],
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
    ['2005-05, place: no', '2006-01, place: tj', '8 months'],
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
    expect(said('2006-05-12', '2006-05-13 05:00')).toBe('2 дня или меньше');
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
          const { start, end } = stretchOfWhen(time, 'Asia/Dushanbe');
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
    const { entries } = timeline('2006-05-12 02:00', '2006-05-12 03:00', '2006-05-12 13:00', '2006-05-12 23:30');
    expect(entries.map(({ is_break }) => is_break)).toEqual([false, false, false, true]);
  });
});

it('tells the main incident from others and from background', () => {
  const { entries, untimed } = timeline(
    '2004, status: background',
    '2005, incident: old',
    '2006',
    '2006-05-12 02:00, incident: i',
  );
  expect(entries.map(({ is_main }) => is_main)).toEqual([false, false, true, true]);
  expect(untimed.map(({ what }) => what)).toEqual(['W2']);
});

it('is empty without events', () => expect(timeline()).toMatchObject({ entries: [], zone_gaps: [], untimed: [], first: null }));

describe('the title', () => {
  const title = (...events: readonly string[]) => inEnglish(timeline(...events).title);

  it.each([
    // Case 24: dated events only.
    [['after 2017-11-24', '2017-11-25'], 'Sequence of events, 25 November 2017'],
    [['2017-11-24', 'after 2017-11-24'], 'Sequence of events, 24 November 2017'],
    [['after 2017-11-24', 'before 2017-11-25'], 'Sequence of events'],
    [[], 'Sequence of events'],
    // One precision, that both ends carry, at most the day.
    [['2006-05-12 02:00', '2006-05-12 05:00'], 'Sequence of events, 12 May 2006'],
    [['2006-05-12 02:00', '2006-05-14'], 'Sequence of events, 12 May to 14 May 2006'],
    [['2005-12-31', '2006-01-01'], 'Sequence of events, 31 December 2005 to 1 January 2006'],
    [['2006-03', '2006-05-12 02:00'], 'Sequence of events, March 2006 to May 2006'],
    [['2001', '2006-05-12'], 'Sequence of events, 2001 to 2006'],
    [['late 2001', '2006'], 'Sequence of events, late 2001 to 2006'],
    [['2006-05', '2006-05-12'], 'Sequence of events, May 2006'],
    [['2006-05-10', 'between 2006-05-12 22:00 and 2006-05-14 01:00', '2006-05-13'], 'Sequence of events, 10 May to 14 May 2006'],
    // "About" stays where it could mean another date.
    [['about 2006-05-12', '2006-05-14'], 'Sequence of events, about 12 May to 14 May 2006'],
    [['about 2006-05-12 05:00', '2006-05-14'], 'Sequence of events, 12 May to 14 May 2006'],
    [['about 2006-05-12 00:10', '2006-05-14'], 'Sequence of events, about 12 May to 14 May 2006'],
    [['about 2006-05-12', '2006-06'], 'Sequence of events, May 2006 to June 2006'],
  ])('of %j is %s', (events, expected) => expect(title(...events)).toBe(expected));

  it('and the words in place of the figure name the same dates, in every language', () => {
    const found = timeline('2006-05-12 02:00', '2006-05-14');
    expect(inEnglish(found.alternative)).toBe('Timeline, events: 2; 12 May to 14 May 2006');
    expect(inRussian(found.title)).toBe('Ход событий: 12 мая – 14 мая 2006 г.');
  });

  it('claims no more than the events: first and last date of those that are dated, for any events', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('', 'after ', 'before '), day), { minLength: 1, maxLength: 6 }), (times) => {
        const dated = times.flatMap(([word, date]) => (word === '' ? [Number(date.slice(8))] : [])).sort();
        const [first, last] = [dated[0], dated.at(-1)];
        const expected = first === undefined ? '' : first === last ? `, ${first} May 2006` : `, ${first} May to ${last} May 2006`;
        expect(title(...times.map((parts) => parts.join('')))).toBe(`Sequence of events${expected}`);
      }),
      { numRuns: 100 },
    );
  });
});
