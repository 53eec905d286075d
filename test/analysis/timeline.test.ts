import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderEvents } from '../../src/analysis/timeline.ts';
import { briefing, readWhole } from '../briefing/read.ts';

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
  return found ? `${found.about ? 'about ' : ''}${found.count} ${found.unit}` : null;
};

describe('order', () => {
  it('is that of the instants, not of the clocks', () => {
    expect(order('2006-05-12 03:30, place: kg', '2006-05-12 03:00, place: tj')).toBe('W0 W1');
    expect(order('2006-05-12 03:00, place: tj', '2006-05-12 03:30, place: kg')).toBe('W1 W0');
  });

  it('puts a whole day before its hours, a month before its days', () => {
    expect(order('2006-05-12 02:00', '2006-05-12', '2006-05', '2006')).toBe('W3 W2 W1 W0');
  });

  it('puts "before" just before its time, and "after" just after', () => {
    expect(order('after 2006-05-12 05:00', '2006-05-12 05:00', 'before 2006-05-12 05:00', '1999')).toBe('W3 W2 W1 W0');
  });

  it('puts "after" a day behind the day', () => {
    expect(order('after 2006-05-12', '2006-05-12 23:00', '2006-05-13 01:00')).toBe('W1 W0 W2');
  });

  it('puts the shorter of two spans from one moment first', () => {
    expect(order('between 2006-05-12 02:00 and 09:00', 'between 2006-05-12 02:00 and 05:00')).toBe('W1 W0');
  });

  it('keeps the order of the file between equals', () => {
    expect(order('2006-05-12', '2006-05-12', '2006-05-12')).toBe('W0 W1 W2');
  });

  it('reads a time without zone in that of the main place', () => {
    expect(order('2006-05-12 02:30', '2006-05-12 02:00, place: tj', '2006-05-12 04:00, place: kg')).toBe('W1 W0 W2');
    expect(timeline('2006-05-12 02:30').entries[0]).toMatchObject({ zone: null, offset: null, is_clock: true });
  });

  it('does not depend on the order of the file', () => {
    const events = [
      '2006, place: tj',
      'late 2005',
      'before 2006-02',
      '2006-05-12 02:00, place: tj',
      '2006-05-12 02:00, place: kg',
      'after 2006-05',
    ];
    const sorted = timeline(...events).entries.map(({ time }) => time.from.iso);
    fc.assert(
      fc.property(fc.shuffledSubarray(events, { minLength: events.length }), (shuffled) => {
        expect(timeline(...shuffled).entries.map(({ time }) => time.from.iso)).toEqual(sorted);
      }),
      { numRuns: 30 },
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

  it('that differ make a gap that the clocks do not show', () => {
    const found = timeline('2006-05-12 02:00, place: tj', 'about 2006-05-12 05:00, place: kg');
    expect(found.zone_gaps).toMatchObject([
      { first: { what: 'W0' }, second: { what: 'W1' }, hours: 2, clock_hours: 3, at: 'events[1]' },
    ]);
  });

  it.each([
    ['the same zone', ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: tj']],
    ['a zone that nobody knows', ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: no']],
    ['no clock time', ['2006-05-12, place: tj', '2006-05-12 05:00, place: kg']],
    ['another incident', ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: kg, incident: old']],
    ['a time that is only a bound', ['2006-05-12 02:00, place: tj', 'after 2006-05-12 05:00, place: kg']],
  ])('make none with %s', (_what, events) => expect(timeline(...events).zone_gaps).toEqual([]));
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
      [],
      ['UTC+5 before 2006-02-28T23:30 day before', 'UTC+6 before 2006-03-01T00:30 own'],
      ['UTC+5 at 2006-02-28T23:30 own', 'UTC+6 at 2006-03-01T00:30 next day'],
    ]);
  });

  it('go by hours and minutes, and by the time of year', () => {
    expect(clocks('2006-07-01 12:00, zone: Europe/London', '2006-07-01 18:00, zone: Asia/Kathmandu')).toEqual([
      ['UTC+1 at 2006-07-01T12:00 own', 'UTC+5:45 at 2006-07-01T16:45'],
      ['UTC+1 at 2006-07-01T13:15', 'UTC+5:45 at 2006-07-01T18:00 own'],
    ]);
  });

  it('are none where all clocks agree, or a zone is not known', () => {
    expect(clocks('2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: tj')).toEqual([[], []]);
    expect(clocks('2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: no')).toEqual([[], []]);
  });
});

describe('gaps', () => {
  it.each([
    ['2006-05-12 02:00', '2006-05-12 05:00', '3 hour'],
    ['2006-05-12 02:00', '2006-05-12 02:45', '45 minute'],
    ['2006-05-12 02:00, place: tj', 'about 2006-05-12 05:00, place: kg', 'about 2 hour'],
    ['2006-05-10 02:00', '2006-05-12 05:00', '2 day'],
    ['2006-05-12', '2006-05-13 05:00', '1 day'],
    ['2006-01', '2006-05-12 02:00', '4 month'],
    ['2005-05', '2006-01', '8 month'],
    ['2001', '2006-05', '5 year'],
    ['1999', '2001', '2 year'],
  ])('from %s to %s: %s', (first, second, expected) => expect(gap(first, second)).toBe(expected));

  it.each([
    ['after an "after"', 'after 2006-05-12 02:00', '2006-05-12 05:00'],
    ['to a span', '2006-05-12 02:00', 'between 2006-05-12 03:00 and 05:00'],
    ['between equal times', '2006-05-12 02:00', '2006-05-12 02:00'],
    ['between a day and its hour at midnight', '2006-05-12', '2006-05-12 00:00'],
    ['between a day and an hour of it', '2006-05-12', '2006-05-12 05:00'],
    ['between a month and a day of it', '2006-05', '2006-05-12'],
    ['between a clock in a known zone and one in an unknown', '2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: no'],
  ])('none %s', (_what, first, second) => expect(gap(first, second)).toBeNull());

  it('reach back over events that have no time of their own', () => {
    const { entries } = timeline(
      '2006-05-12 02:00, place: tj',
      'between 2006-05-12 02:00 and 05:00, place: tj',
      'after 2006-05-12 02:30, place: tj',
      'about 2006-05-12 05:00, place: kg',
    );
    expect(entries.map(({ gap }) => gap)).toEqual([null, null, null, { unit: 'hour', count: 2, about: true, since: 3 }]);
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

it('is empty without events', () => expect(timeline()).toMatchObject({ entries: [], zone_gaps: [], untimed: [] }));
