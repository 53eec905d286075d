/** What a timeline says by itself: its two ends, and what clocks of two zones leave open. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClockGap,
  type Ends,
  sayAlternative,
  sayAmbiguous,
  sayClockGap,
  sayGivenZones,
  sayLocalClocks,
  sayTitle,
  shownBetween,
} from '../../../src/analysis/sentences/timeline-sentences.ts';
import { orderEvents } from '../../../src/analysis/timeline.ts';
import { briefing, readWhole } from '../../briefing/read.ts';
import { inEnglish, inRussian } from '../../support/say-sentence.ts';
import { memory } from '../clocks.ts';
import { places, timeline } from '../timeline-of.ts';
import { when } from './typed.ts';

/** Two dates are what events run between; a single one is a topic. */
const titleOf = (dates: string): string => (dates.includes(' to ') ? `Events run from ${dates}` : `Sequence of events, ${dates}`);

const day = fc.integer({ min: 10, max: 14 }).map((number) => `2006-05-${number}`);

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
    [['2006-05-12 02:00', '2006-05-14'], 'Events run from 12 to 14 May 2006'],
    [['2005-12-31', '2006-01-01'], 'Events run from 31 December 2005 to 1 January 2006'],
    [['2006-03', '2006-05-12 02:00'], 'Events run from March 2006 to May 2006'],
    [['2001', '2006-05-12'], 'Events run from 2001 to 2006'],
    [['late 2001', '2006'], 'Events run from late 2001 to 2006'],
    [['2006-05', '2006-05-12'], 'Sequence of events, May 2006'],
    [['2006-05-10', 'between 2006-05-12 22:00 and 2006-05-14 01:00', '2006-05-13'], 'Events run from 10 to 14 May 2006'],
    // "About" stays where it could mean another date.
    [['about 2006-05-12', '2006-05-14'], 'Events run from about 12 May to 14 May 2006'],
    [['about 2006-05-12 05:00', '2006-05-14'], 'Events run from 12 to 14 May 2006'],
    [['about 2006-05-12 00:10', '2006-05-14'], 'Events run from about 12 May to 14 May 2006'],
    [['about 2006-05-12', '2006-06'], 'Events run from May 2006 to June 2006'],
  ])('of %j is %s', (events, expected) => expect(title(...events)).toBe(expected));

  it('and the words in place of the figure name the same dates, in every language', () => {
    const found = timeline('2006-05-12 02:00', '2006-05-14');
    expect(inEnglish(found.alternative)).toBe('Timeline, events: 2; 12 to 14 May 2006');
    expect(inRussian(found.title)).toBe('Ход событий: 12 – 14 мая 2006 г.');
  });

  it('claims no more than the events: first and last date of those that are dated, for any events', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('', 'after ', 'before '), day), { minLength: 1, maxLength: 6 }), (times) => {
        const dated = times.flatMap(([word, date]) => (word === '' ? [Number(date.slice(8))] : [])).sort();
        const [first, last] = [dated[0], dated.at(-1)];
        const expected = first === last ? `${first} May 2006` : `${first} to ${last} May 2006`;
        expect(title(...times.map((parts) => parts.join('')))).toBe(
          first === undefined ? 'Sequence of events' : titleOf(expected),
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('two ends', () => {
  const ends = (begin: string, end: string): Ends => {
    const first = { time: when(begin), what: 'W', status: 'reported', at: 'events[3]' };
    const last = { time: when(end), what: 'V', status: 'reported', at: 'events[1]' };
    return { first, last, earliest: first, latest: last, isSure: true };
  };

  it.each([
    // At the precision that both carry, at most the day.
    ['2006-05-12 02:00', '2006-05-14 05:00', '12 to 14 May 2006'],
    ['2006-05-12 02:00', '2006-05-12 05:00', '12 May 2006'],
    ['2006-05-12', '2006-06', 'May 2006 to June 2006'],
    ['2006-05', '2007', '2006 to 2007'],
    ['2005', '2006-05-12 02:00', '2005 to 2006'],
    ['2006-05-12', '2006', '2006'],
    ['2005-12-31', '2006-01-01', '31 December 2005 to 1 January 2006'],
    ['2006-05', '2006-06', 'May 2006 to June 2006'],
    // A third of a year is told only at its own precision.
    ['early 2001', 'late 2001', 'early 2001 to late 2001'],
    ['late 2001', 'late 2001', 'late 2001'],
    ['late 2006-05', '2007', '2006 to 2007'],
    ['late 2006-05', '2006-06', 'late May 2006 to June 2006'],
    // From where the first begins to where the last ends.
    ['between 2006-05-12 and 2006-05-13', 'between 2006-05-14 and 2006-05-16', '12 to 16 May 2006'],
    ['between 2006-05-12 and 2006-05-13', 'between 2006-05-12 and 2006-05-13', '12 to 13 May 2006'],
    // Whatever the clocks are ahead by, and whichever of two times it was.
    ['2006-05-12 02:00 +05:00', '2006-05-12 23:00 -05:00', '12 May 2006'],
    ['2006-10-29 02:10 first', '2006-10-29 02:10 second', '29 October 2006'],
  ])('%s and %s: %s', (first, last, expected) => {
    expect(inEnglish(sayTitle(ends(first, last), 'events'))).toBe(titleOf(expected));
    expect(inEnglish(sayAlternative(ends(first, last), 4, 'events'))).toBe(`Timeline, events: 4; ${expected}`);
  });

  it.each([
    // "About" reaches half an hour from a clock time, and its own length from anything longer.
    ['about 2006-05-12 00:29', '2006-05-14', 'about 12 May to 14 May 2006'],
    ['about 2006-05-12 00:30', '2006-05-14', '12 to 14 May 2006'],
    ['about 2006-05-12 23:29', '2006-05-14', '12 to 14 May 2006'],
    ['about 2006-05-12 23:30', '2006-05-14', 'about 12 May to 14 May 2006'],
    ['about 2006-05-12 12:00 -12:00', '2006-05-14', '12 to 14 May 2006'],
    ['2006-05-12', 'about 2006-05-14 00:10', '12 May to about 14 May 2006'],
    ['2006-05-12', 'about 2006-05-14 12:00', '12 to 14 May 2006'],
    ['about 2006-05-01', '2006-06', 'about May 2006 to June 2006'],
    ['about 2006-05-02', '2006-06', 'May 2006 to June 2006'],
    ['about 2006-05-30', '2006-06', 'May 2006 to June 2006'],
    ['about 2006-05-31', '2006-06', 'about May 2006 to June 2006'],
    ['about 2006-05', '2007', '2006 to 2007'],
    ['about 2006-12', '2007', 'about 2006 to 2007'],
    ['about 2006', '2007', 'about 2006 to 2007'],
    // Of one date, where either end may lie beyond it.
    ['about 2006-05-12 00:10', '2006-05-12 05:00', 'about 12 May 2006'],
    ['2006-05-12 05:00', 'about 2006-05-12 23:50', 'about 12 May 2006'],
    ['about 2006-05-12 05:00', 'about 2006-05-12 06:00', '12 May 2006'],
  ])('%s and %s: %s', (first, last, expected) =>
    expect(inEnglish(sayTitle(ends(first, last), 'events'))).toBe(titleOf(expected)),
  );

  it('rest on the first dated event, and lose clock, offset and turn', () => {
    const day = (iso: string) => ({
      relation: 'at',
      from: { iso, precision: 'day', part: null, turn: null, offset: null },
      to: null,
    });
    const dates = {
      first: { kind: 'time', time: day('2006-05-12'), style: 'number' },
      last: { kind: 'time', time: day('2006-05-14') },
    };
    const found = ends('2006-05-12 02:00 +05:00', '2006-05-14 02:10 second');
    expect(sayTitle(found, 'events')).toEqual({ key: 'titles.timeline.range', n: null, values: dates, at: 'events[3]' });
    expect(sayAlternative(found, 4, 'events')).toEqual({ key: 'timeline.alt.range', n: 4, values: dates, at: 'events' });
    const date = { kind: 'time', time: day('2006-05-12') };
    const one = ends('2006-05-12 02:00', '2006-05-12 05:00');
    expect(sayTitle(one, 'events')).toEqual({ key: 'titles.timeline.on', n: null, values: { date }, at: 'events[3]' });
    expect(sayAlternative(one, 2, 'events')).toEqual({ key: 'timeline.alt.on', n: 2, values: { date }, at: 'events' });
  });

  it('say the year once only of two days of one year, and the month once only of two of one month', () => {
    const style = (first: string, last: string) => sayTitle(ends(first, last), 'events').values.first;
    expect(style('2006-05-12', '2006-05-14')).toMatchObject({ style: 'number' });
    expect(style('2006-05-12', '2006-06-14')).toMatchObject({ style: 'day' });
    expect(style('2005-05-12', '2006-05-12')).toMatchObject({ style: 'long' });
    expect(style('about 2006-05-12', '2006-05-14')).toMatchObject({ style: 'day' });
    expect(style('2006-05-12', 'about 2006-05-14')).toMatchObject({ style: 'day' });
    expect(style('2005-05-12', '2006-05-14')).toMatchObject({ style: 'long' });
    expect(style('2006-05', '2006-06')).toMatchObject({ style: 'long' });
  });

  it('are not told where nothing is dated', () => {
    expect(sayTitle(null, 'events')).toEqual({ key: 'titles.timeline.bare', n: null, values: {}, at: 'events' });
    expect(sayAlternative(null, 4, 'events')).toEqual({ key: 'timeline.alt.bare', n: 4, values: {}, at: 'events' });
    expect(inEnglish(sayAlternative(null, 4, 'events'))).toBe('Timeline, events: 4');
  });
});

describe('clocks of two zones', () => {
  const hours = (n: number) => ({ unit: 'hour', least: n, most: n, about: false }) as const;
  const gap = (first: string, second: string, shown: ClockGap['shown']): ClockGap => ({
    first: { time: when(first), offset: 'UTC+5' },
    second: { time: when(second), offset: 'UTC+6' },
    ...{ elapsed: hours(2), shown, change: null, at: 'events[1]' },
  });

  it.each([
    [
      '2006-05-12 02:00',
      '2006-05-12 05:00',
      hours(3),
      'If these time zones are right, 02:00 (UTC+5) and 05:00 (UTC+6) are 2 hours apart, not 3 hours: the clocks differ.',
    ],
    [
      '2006-05-12 23:00',
      '2006-05-13 02:00',
      hours(3),
      'If these time zones are right, 12 May 2006, 23:00 (UTC+5) and 13 May 2006, 02:00 (UTC+6) are 2 hours apart, not 3 hours: the clocks differ.',
    ],
    [
      '2006-05-12 02:00',
      '2006-05-12 01:00',
      null,
      'If these time zones are right, 02:00 (UTC+5) came 2 hours before 01:00 (UTC+6): the clocks differ.',
    ],
  ])('%s and %s', (first, second, shown, expected) => {
    const sentence = sayClockGap(gap(first, second, shown));
    expect(inEnglish(sentence)).toBe(expected);
    expect(sentence).toMatchObject({
      n: null,
      values: { first: { time: when(first) }, second: { time: when(second) }, gap: { sentence: { at: 'events[1]' } } },
      at: 'events[1]',
    });
  });

  it('tell the day only where there are two', () => {
    const style = (second: string) => sayClockGap(gap('2006-05-12 02:00', second, null)).values.first;
    expect(style('2006-05-12 23:00')).toMatchObject({ kind: 'time', style: 'time' });
    expect(style('2006-05-13 02:00')).toMatchObject({ kind: 'time', style: 'long' });
  });

  it('are listed by place, or as the events give them', () => {
    const clocks = ['T UTC+5', 'K UTC+6'];
    const local = sayLocalClocks(clocks, 'events[0]');
    expect(local).toEqual({
      key: 'timeline.clocks',
      n: null,
      values: { clocks: { kind: 'names', names: clocks, join: 'and' } },
      at: 'events[0]',
    });
    expect(inEnglish(local)).toBe('Clock times are local: T UTC+5 and K UTC+6.');
    const given = sayGivenZones(['Asia/Tokyo, UTC+9'], 'events');
    expect(given).toMatchObject({ key: 'timeline.clocksGiven', at: 'events' });
    expect(inEnglish(given)).toBe('Clock times in a stated time zone: Asia/Tokyo, UTC+9.');
  });

  it('showed a time twice', () => {
    const { from } = when('2006-10-29 02:10');
    const sentence = sayAmbiguous(from, 'events[2]');
    expect(sentence).toEqual({
      key: 'timeline.clockTwice',
      n: null,
      values: { time: { kind: 'time', time: from } },
      at: 'events[2]',
    });
    expect(inEnglish(sentence)).toBe('29 October 2006, 02:10: clocks showed this time twice; which one is meant is not known.');
  });

  it('show what they show, whatever their zones', () => {
    const shown = (a: string, b: string) => shownBetween(when(a).from, when(b).from) / 60_000;
    expect(shown('2006-05-12 02:00', '2006-05-12 05:00 +06:00')).toBe(180);
    expect(shown('2006-05-12 02:00', '2006-05-12 01:00')).toBe(-60);
  });
});

describe('what happened first and last, in the words of the author', () => {
  const [found, begins] = ['First case is found', 'Vaccination begins'];
  const said = (
    first: string,
    last: string,
    { status = 'reported', days = ['2006-05-12', '2006-05-14'], isSure = true } = {},
  ) => {
    const end = (what: string, day: string) => ({ time: when(day), what, status, at: `events.${what}` });
    const both = { first: end(first, days[0] ?? ''), last: end(last, days[1] ?? '') };
    return inEnglish(sayTitle({ ...both, earliest: both.first, latest: both.last, isSure }, 'events'));
  };

  it.each([
    [found, begins, '12 May: First case is found; 14 May 2006: Vaccination begins'],
    // One word tells nothing, and long ones make a list.
    ['Fire', begins, 'Events run from 12 to 14 May 2006'],
    [found, `Vaccination begins ${'in a town '.repeat(5)}`, 'Events run from 12 to 14 May 2006'],
  ])('%s, %s', (first, last, expected) => expect(said(first, last)).toBe(expected));

  it.each(['claimed', 'alleged', 'assessed', 'disputed', 'denied', 'unknown'])('is not quoted where it is %s', (status) =>
    expect(said(found, begins, { status })).toBe('Events run from 12 to 14 May 2006'),
  );

  it('is not quoted where another may have come before or after', () =>
    expect(said(found, begins, { isSure: false })).toBe('Events run from 12 to 14 May 2006'));

  it.each([
    [['between 2006-05-11 and 2006-05-12', '2006-05-14'], 'Events run from 11 to 14 May 2006'],
    [['2006-05-11', 'between 2006-05-13 and 2006-05-14'], 'Events run from 11 to 14 May 2006'],
    [['between early 2005 and late 2005', '2006'], 'Events run from early 2005 to 2006'],
    [
      ['between 2006-05-11 02:00 and 2006-05-11 04:00', '2006-05-14'],
      '11 May: First case is found; 14 May 2006: Vaccination begins',
    ],
  ])('has no date that is not its own: %j', (days, expected) => expect(said(found, begins, { days })).toBe(expected));
});

describe('which events are named as the first and the last', () => {
  interface Told {
    readonly word: string;
    readonly day: number;
    readonly status: string;
  }
  const written = ({ word, day }: Told): string =>
    word === 'between' ? `between 2006-05-${day} and 2006-05-${day + 1}` : `${word} 2006-05-${day}`.trim();
  const titled = (events: readonly Told[]): string => {
    const lines = events.map((each, index) => `  - { what: Number ${index}, time: ${written(each)}, status: ${each.status} }\n`);
    return inEnglish(orderEvents(readWhole(briefing(`${places}events:\n${lines.join('')}`)), memory).title);
  };
  /** The days between which it may have happened, whatever is open about it. */
  const mayBe = ({ word, day }: Told): readonly [number, number] => {
    if (word === 'after') return [day, Number.POSITIVE_INFINITY];
    if (word === 'before') return [Number.NEGATIVE_INFINITY, day];
    return word === 'about' ? [day - 1, day + 1] : [day, word === 'between' ? day + 1 : day];
  };
  const anyTold = fc.record({
    word: fc.constantFrom('', '', '', 'about', 'between', 'after', 'before'),
    day: fc.integer({ min: 11, max: 24 }),
    status: fc.constantFrom('reported', 'reported', 'confirmed', 'claimed'),
  });

  it('those that surely were, told as facts, each with its own date; and always those, for any events', () => {
    let named = 0;
    fc.assert(
      fc.property(fc.array(anyTold, { minLength: 2, maxLength: 5 }), (events) => {
        const isAlone = (one: Told, isBefore: (other: Told) => boolean) =>
          ['', 'about'].includes(one.word) &&
          one.status !== 'claimed' &&
          events.every((other) => other === one || isBefore(other));
        const first = events.findIndex((one) => isAlone(one, (other) => mayBe(one)[1] < mayBe(other)[0]));
        const last = events.findIndex((one) => isAlone(one, (other) => mayBe(other)[1] < mayBe(one)[0]));
        const dateOf = (index: number) => `${events[index]?.word} ${events[index]?.day} May`.trim();
        const isNamed = first >= 0 && last >= 0;
        named += Number(isNamed);
        const title = titled(events);
        if (isNamed) {
          expect(title).toBe(`${dateOf(first)}: Number ${first}; ${dateOf(last)} 2006: Number ${last}`);
        } else expect(title).toMatch(/^(?:Events run from|Sequence of events)/u);
      }),
      { numRuns: 200 },
    );
    expect(named).toBeGreaterThan(10);
  });
});
