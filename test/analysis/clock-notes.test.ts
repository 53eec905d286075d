import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderEvents } from '../../src/analysis/timeline.ts';
import { briefing, read, readWhole } from '../briefing/read.ts';
import { inEnglish, inRussian } from '../support/say-sentence.ts';
import { clockIn, memory } from './clocks.ts';
import { timeline } from './timeline-of.ts';

describe('clocks that mislead', () => {
  const notes = (...events: readonly string[]) => timeline(...events).clock_notes.map(inEnglish);
  const gaps = (...events: readonly string[]) => timeline(...events).zone_gaps.map(({ said }) => inEnglish(said));

  it('case 28: clocks that mislead are said in hours and minutes, as in the figure, and with their condition', () => {
    const found = timeline('2006-05-12 02:00, zone: Asia/Dushanbe', '2006-05-12 02:10, zone: Asia/Kabul');
    expect(found.entries[1]?.gap && inEnglish(found.entries[1].gap.said)).toBe('40 minutes');
    expect(found.zone_gaps).toMatchObject([
      { elapsed: { unit: 'minute', least: 40, most: 40 }, shown: { least: 10 }, at: 'events[1]' },
    ]);
    const said =
      'If these time zones are right, 02:00 (UTC+5) and 02:10 (UTC+4:30) are 40 minutes apart, not 10 minutes: the clocks differ.';
    expect(found.zone_gaps.map((each) => inEnglish(each.said))).toEqual([said]);
    expect(found.zone_gaps.map((each) => inRussian(each.said)).at(-1)).toBe(
      'Если часовые пояса указаны верно, 02:00 (UTC+5) и 02:10 (UTC+4:30) разделяет не 10 минут, а 40 минут: часы показывают разное время.',
    );
  });

  it('say the day where it differs, and another sentence where the later event shows the earlier clock', () => {
    expect(gaps('2006-05-12 23:30, place: tj', '2006-05-13 01:30, place: kg').at(-1)).toBe(
      'If these time zones are right, 12 May 2006, 23:30 (UTC+5) and 13 May 2006, 01:30 (UTC+6) are 1 hour apart, not 2 hours: the clocks differ.',
    );
    expect(gaps('2006-05-12 03:00, place: kg', '2006-05-12 02:30, place: tj').at(-1)).toBe(
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
      'Between 01:30 (UTC+1) and 03:30 (UTC+2) the clocks were put forward: 1 hour passed.',
    );
    expect(found.clock_notes.map(inEnglish)[0]).toBe('Clock times in a stated time zone: Europe/Berlin, UTC+1 / UTC+2.');
  });

  it.each([
    [
      '2019-03-31 01:30',
      '2019-03-31 03:10',
      'UTC+1 / UTC+2',
      'Between 01:30 (UTC+1) and 03:10 (UTC+2) the clocks were put forward: 40 minutes passed.',
    ],
    [
      '2018-10-28 02:50 first',
      '2018-10-28 02:10 second',
      'UTC+2 / UTC+1',
      'Between 02:50 (UTC+2) and 02:10 (UTC+1) the clocks were put back: 20 minutes passed.',
    ],
    [
      '2018-10-28 02:50 +02:00',
      '2018-10-28 02:10 +01:00',
      'UTC+2 / UTC+1',
      'Between 02:50 (UTC+2) and 02:10 (UTC+1) the clocks were put back: 20 minutes passed.',
    ],
  ])('a change of the clock is none between two places of one zone: %s, %s', (first, second, offsets, change) => {
    for (const zone of ['Europe/Paris', 'Europe/Berlin']) {
      const places = `places: [{ id: a, name: A, zone: Europe/Paris }, { id: b, name: B, zone: ${zone} }]\n`;
      const events = `events: [{ what: W, place: a, time: ${first} }, { what: V, place: b, time: ${second} }]\n`;
      const notes = orderEvents(readWhole(briefing(places + events)), memory).clock_notes.map(inEnglish);
      expect(notes.at(-1)).toBe(change);
      if (zone === 'Europe/Paris') expect(notes[0]).toBe(`Clock times are local: ${offsets} (A, B).`);
    }
  });

  it('case 27: no title and no offset stands on an hour that was twice; a note says that it is open', () => {
    const { value } = read(
      briefing(
        'places: [{ id: i, name: I, zone: Europe/Berlin }]\nevents: [{ what: W, place: i, time: 2018-10-28 02:30 }, { what: V, place: i, time: 2018-10-28 05:00 }]\n',
      ),
    );
    const found = value && orderEvents(value, memory);
    expect(found?.entries[0]).toMatchObject({ offset: null, as_told: null });
    expect(found && inEnglish(found.title)).toBe('Sequence of events, 28 October 2018');
    expect(found?.entries[1]?.gap && inEnglish(found.entries[1].gap.said)).toBe('2 h 30 min to 3 h 30 min');
    expect(found?.clock_notes.map(inEnglish)).toEqual([
      'Clock times are local: UTC+1 (I).',
      '28 October 2018, 02:30: clocks showed this time twice; which one is meant is not known.',
    ]);
  });

  it('case 27: nor does a clock of another zone stand on the end of a window that was twice', () => {
    const { value } = read(
      briefing(
        'events: [{ what: W, zone: Europe/Berlin, time: between 2018-10-28 01:30 and 02:30 }, { what: V, zone: Asia/Tokyo, time: 2018-10-29 05:00 }]\n',
      ),
    );
    const found = value && orderEvents(value, memory);
    // The first event is on the main clock, of which its end is not sure.
    expect(found?.entries.map(({ as_told }) => [as_told?.time?.from.iso, as_told?.offset])).toEqual([
      [undefined, 'UTC+2'],
      ['2018-10-29T05:00', 'UTC+9'],
    ]);
    expect(found?.clock_notes.map(inEnglish).at(-1)).toBe(
      '28 October 2018, 02:30: clocks showed this time twice; which one is meant is not known.',
    );
  });

  it('case 27: the answer is told by its offset', () => {
    const { entries } = timeline('2018-10-28 02:30 second, zone: Europe/Berlin', '2018-10-28 02:45 +02:00, zone: Europe/Berlin');
    expect(entries.map(({ what, offset, time }) => [what, offset, time.from.offset])).toEqual([
      ['W1', 'UTC+2', 120],
      ['W0', 'UTC+1', 60],
    ]);
    const window = timeline('between 2018-10-28 02:30 first and 02:10 second, zone: Europe/Berlin').entries[0]?.time;
    expect([window?.from.offset, window?.to?.offset]).toEqual([120, 60]);
  });

  it('mislead only where two exact clocks do, by what lies between the instants, whatever the zones and hours', () => {
    const zone = fc.constantFrom('Asia/Dushanbe', 'Asia/Kabul', 'Asia/Bishkek', 'Europe/Berlin', 'America/St_Johns');
    const told = fc.tuple(fc.constantFrom('', '', 'about '), fc.integer({ min: 0, max: 3000 }), zone);
    const inMinutes = (minutes: number) =>
      minutes < 60
        ? `${minutes} minute${minutes === 1 ? '' : 's'}`
        : minutes % 60 > 0
          ? `${Math.floor(minutes / 60)} h ${minutes % 60} min`
          : `${minutes / 60} hour${minutes === 60 ? '' : 's'}`;
    fc.assert(
      fc.property(told, told, (a, b) => {
        const civil = ([, minutes]: typeof a) => Date.UTC(2006, 4, 12) + minutes * 60_000;
        const write = (each: typeof a) =>
          `${each[0]}${new Date(civil(each)).toISOString().slice(0, 16).replace('T', ' ')}, zone: ${each[2]}`;
        const instant = (each: typeof a) => civil(each) - clockIn(each[2])(civil(each)) * 60_000;
        const said = gaps(write(a), write(b));
        const [first, second] = instant(a) <= instant(b) ? [a, b] : [b, a];
        const elapsed = (instant(second) - instant(first)) / 60_000;
        const shown = (civil(second) - civil(first)) / 60_000;
        if (elapsed === 0 || elapsed === shown || a[0] !== '' || b[0] !== '') expect(said).toEqual([]);
        else if (elapsed < 600 && shown > 0 && shown < 600)
          expect(said).toEqual([expect.stringContaining(` are ${inMinutes(elapsed)} apart, not ${inMinutes(shown)}: `)]);
        else if (elapsed < 600 && shown <= 0)
          expect(said).toEqual([expect.stringContaining(` came ${inMinutes(elapsed)} before `)]);
      }),
      { numRuns: 300 },
    );
  });

  it('case 29: a zone that an event gives itself is named as given, not called local', () => {
    const algiers = 'places: [{ id: site, name: Site, zone: Africa/Algiers }]\n';
    const of = (...events: readonly string[]) =>
      orderEvents(
        readWhole(briefing(`${algiers}events:\n${events.map((event) => `  - { what: W, place: site, ${event} }\n`).join('')}`)),
        memory,
      ).clock_notes.map(inEnglish);
    expect(of('time: 2013-01-16 09:15, zone: Asia/Tokyo')).toEqual([
      'Clock times in a stated time zone: Asia/Tokyo, UTC+9 (Site).',
    ]);
    expect(of('time: 2013-01-16 09:15, zone: UTC')).toEqual(['Clock times in a stated time zone: UTC (Site).']);
    expect(of('time: 2013-01-16 09:15, zone: Africa/Algiers')).toEqual(['All times local (UTC+1).']);
    expect(of('time: after 2013-01-16 09:15, zone: Asia/Tokyo', 'time: 2013-01-17 09:15')).toEqual([
      // Told by the clock of its place, one event counts before another whose zone may be that of a newsroom.
      'Times are UTC+1; in brackets: as reported. They are right only if the zones are.',
    ]);
  });

  it('say one offset once where every clock time has it, and name the place where one may show anything', () => {
    expect(notes('2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: tj', '2006-05-13, place: kg')).toEqual([
      'All times local (UTC+5).',
    ]);
    expect(timeline('2006-05-12 02:00, place: tj').clock_notes.map(inRussian)).toEqual(['Время везде местное (UTC+5).']);
    // A clock whose zone nobody knows may show anything.
    expect(notes('2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: no')[0]).toMatch(/^Clock times are local: UTC\+5 \(/u);
    expect(notes('2006-05-12 02:00 +05:00, place: no', '2006-05-12 05:00 +05:00, place: no')).toEqual(['All times UTC+5.']);
  });

  it('an offset after the time stands for a zone that nobody knows', () => {
    const found = timeline('2006-05-12 02:00 +05:00, place: no', '2006-05-12 05:00, place: kg');
    expect(found.entries.map(({ offset }) => offset)).toEqual(['UTC+5', 'UTC+6']);
    expect(found.entries[1]?.gap && inEnglish(found.entries[1].gap.said)).toBe('2 hours');
  });
});
