import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { When } from '../../src/briefing/when.ts';
import { inEnglish, inRussian } from '../support/say-sentence.ts';
import { clockIn } from './clocks.ts';
import { timeline } from './timeline-of.ts';

const written = ({ relation, from, to }: When): string =>
  [...(relation === 'at' ? [] : [relation]), from.iso.slice(5), ...(to ? [to.iso.slice(5)] : [])].join(' ');

/** Each event as its card has it: the time shown and its clock, and in brackets the time as it was told. */
const shown = (...events: readonly string[]) =>
  timeline(...events).entries.map(({ what, shown: time, shown_offset, as_told }) => {
    const day = as_told?.is_next_day ? ' next day' : as_told?.is_previous_day ? ' day before' : '';
    const told = as_told && `(${as_told.time ? `${written(as_told.time)} ` : ''}${as_told.offset ?? '?'}${day})`;
    return [what, written(time), shown_offset ?? '-', ...(told ? [told] : [])].join(' ');
  });

describe('the main clock', () => {
  it('is that of the place of the main incident, if any event was told on it', () => {
    // The main incident is at `tj`, whose clock is at UTC+5.
    expect(shown('2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: kg', '2006-05-12 06:00, place: kg')).toEqual([
      'W0 05-12T02:00 UTC+5',
      'W1 05-12T04:00 UTC+5 (05-12T05:00 UTC+6)',
      'W2 05-12T05:00 UTC+5 (05-12T06:00 UTC+6)',
    ]);
    // Another zone with the same clock will do.
    expect(shown('2006-05-12 02:00, zone: Indian/Maldives', '2006-05-12 05:00, place: kg')).toEqual([
      'W0 05-12T02:00 UTC+5',
      'W1 05-12T04:00 UTC+5 (05-12T05:00 UTC+6)',
    ]);
  });

  it('is else the one of most events of the main incident, of equals the first', () => {
    const events = ['2006-05-12 01:00, zone: UTC', '2006-05-12 09:00, place: kg', '2006-05-12 10:00, place: kg'];
    expect(shown(...events)).toEqual([
      'W0 05-12T07:00 UTC+6 (05-12T01:00 UTC+0)',
      'W1 05-12T09:00 UTC+6',
      'W2 05-12T10:00 UTC+6',
    ]);
    expect(shown('2006-05-12 09:00, place: kg', '2006-05-12 10:00, zone: Asia/Kabul')).toEqual([
      'W0 05-12T09:00 UTC+6',
      'W1 05-12T11:30 UTC+6 (05-12T10:00 UTC+4:30)',
    ]);
    // A zone that events give themselves may be that of a newsroom: the clock of a place counts before it.
    expect(shown('2006-05-12 01:00, zone: UTC', '2006-05-12 02:00, zone: UTC', '2006-05-12 09:00, place: kg').at(-1)).toBe(
      'W2 05-12T09:00 UTC+6',
    );
    // Those of an earlier incident are not counted.
    const [first = '', ...others] = events;
    expect(shown(first, ...others.map((event) => `${event}, incident: old`))[0]).toBe('W0 05-12T01:00 UTC+0');
  });

  it('goes by hours and minutes, and by the time of year', () => {
    expect(
      shown(
        '2006-01-01 12:00, zone: Europe/London',
        '2006-07-01 12:00, zone: Europe/London',
        '2006-07-01 18:00, zone: Asia/Kathmandu',
      ),
    ).toEqual(['W0 01-01T12:00 UTC+0', 'W1 07-01T12:00 UTC+1', 'W2 07-01T13:15 UTC+1 (07-01T18:00 UTC+5:45)']);
  });

  it.each([
    ['one zone only changes its clocks', ['2019-01-01 12:00, zone: Europe/Berlin', '2019-07-01 12:00, zone: Europe/Berlin']],
    ['all clocks agree', ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: tj']],
    ['all others are not known', ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: no']],
    ['offsets agree, though not the zones', ['2019-01-01 12:00, zone: Europe/Berlin', '2019-07-01 12:00, zone: Europe/London']],
    ['offsets and zones agree', ['2019-01-01 12:00, zone: Europe/Berlin', '2019-01-02 12:00 +01:00', '2019-01-03 12:00 +01:00']],
  ])('is none where %s: times are shown as they were told', (_what, events) => {
    const { entries } = timeline(...events);
    expect(entries.map(({ shown_offset, as_told }) => [shown_offset, as_told])).toEqual(entries.map(() => [null, null]));
    expect(entries.map((entry) => entry.shown)).toEqual(entries.map(({ time }) => time));
  });
});

describe('a time on the main clock', () => {
  it('keeps its "before", and says the day of the clock that told it where that differs', () => {
    expect(
      shown('2006-02-28 23:30, place: tj', 'before 2006-03-01 00:30, place: kg', '2006-03-01 00:30, zone: Asia/Kabul'),
    ).toEqual([
      'W1 before 02-28T23:30 UTC+5 (03-01T00:30 UTC+6 next day)',
      'W0 02-28T23:30 UTC+5',
      'W2 03-01T01:00 UTC+5 (03-01T00:30 UTC+4:30)',
    ]);
    expect(shown('2006-03-01 00:30, place: tj', '2006-02-28 23:50, zone: UTC').at(-1)).toBe(
      'W1 03-01T04:50 UTC+5 (02-28T23:50 UTC+0 day before)',
    );
  });

  it('gives an event the day of that clock', () => {
    const { entries } = timeline('2006-05-12 22:00, place: tj', '2006-05-13 00:30, place: kg', '2006-05-13, place: kg');
    expect(entries.map(({ day }) => day)).toEqual(['2006-05-12', '2006-05-12', '2006-05-13']);
  });

  it('has both ends of a window on one clock, also over a clock change', () => {
    expect(
      shown(
        'between 2018-10-28 08:30 and 10:30, zone: Asia/Tokyo',
        '2018-10-28 05:00, zone: Europe/Berlin',
        '2018-10-28 06:00, zone: Europe/Berlin',
      ),
    ).toEqual([
      'W0 between 10-28T01:30 10-28T03:30 UTC+2 (between 10-28T08:30 10-28T10:30 UTC+9)',
      'W1 10-28T05:00 UTC+1',
      'W2 10-28T06:00 UTC+1',
    ]);
  });

  it('is shown as it was told, and said to be, where nobody knows its clock, or that of its end', () => {
    const events = ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: kg'];
    expect(shown(...events, '2006-05-12 09:00, place: no').at(-1)).toBe('W2 05-12T09:00 - (?)');
    expect(shown(...events, 'between 2006-05-12 09:00 +06:00 and 11:00, place: no').at(-1)).toBe(
      'W2 between 05-12T09:00 05-12T11:00 - (UTC+6)',
    );
  });

  it('is the same instant, whatever the zones and hours', () => {
    const zone = fc.constantFrom('Asia/Dushanbe', 'Asia/Kabul', 'Asia/Bishkek', 'Europe/Berlin', 'America/St_Johns');
    const told = fc.tuple(fc.integer({ min: 0, max: 3000 }), zone);
    fc.assert(
      fc.property(fc.array(told, { minLength: 2, maxLength: 5 }), (events) => {
        const civil = (minutes: number) => Date.UTC(2006, 4, 12) + minutes * 60_000;
        const { entries } = timeline(
          ...events.map(
            ([minutes, name]) => `${new Date(civil(minutes)).toISOString().slice(0, 16).replace('T', ' ')}, zone: ${name}`,
          ),
        );
        const hasOne = new Set(events.map(([minutes, name]) => clockIn(name)(civil(minutes)))).size === 1;
        const clocks = new Set(entries.map(({ shown_offset }) => shown_offset));
        expect([...clocks]).toEqual(hasOne ? [null] : [expect.stringMatching(/^UTC/u)]);
        const minutesOf = (offset: string) => {
          const [, sign, hours, minutes = '0'] = /^UTC([+\u2212])(\d+)(?::(\d+))?$/u.exec(offset) ?? [];
          return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes));
        };
        for (const entry of entries) {
          const offset = minutesOf(entry.shown_offset ?? entry.offset ?? '');
          const own = minutesOf(entry.offset ?? '');
          const at = (iso: string, east: number) => Date.parse(`${iso}Z`) - east * 60_000;
          expect(at(entry.shown.from.iso, offset)).toBe(at(entry.time.from.iso, own));
          expect(entry.as_told === null).toBe(offset === own);
        }
      }),
      { numRuns: 200 },
    );
  });
});

it('is all that is said of clocks, in one sentence with its condition', () => {
  const events = ['2006-05-12 02:00, place: tj', '2006-05-12 05:00, place: kg'];
  expect(timeline(...events).clock_notes.map(inEnglish)).toEqual([
    'Times are UTC+5 (T); in brackets: as reported. They are right only if the zones are.',
  ]);
  expect(timeline(...events).clock_notes.map(inRussian)).toEqual([
    'Время указано по UTC+5 (T); в скобках – как в сообщении. Оно верно, только если верны часовые пояса.',
  ]);
  expect(
    timeline(
      '2006-01-12 02:00, zone: Europe/Paris',
      '2006-07-12 05:00, zone: Europe/Paris',
      '2006-07-12 05:00, zone: UTC',
    ).clock_notes.map(inEnglish),
  ).toEqual(['Times are UTC+1 / UTC+2; in brackets: as reported. They are right only if the zones are.']);
});
