import { describe, expect, it } from 'vitest';
import { orderEvents } from '../../src/analysis/timeline.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { inEnglish } from '../support/say-sentence.ts';
import { memory } from './clocks.ts';
import { places, timeline } from './timeline-of.ts';

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

it.each([
  [['2006-05-12 02:00', '2006-05-12 03:00', '2006-05-12 04:00'], false],
  [['2006-05-12 02:00', '2006-05-12 03:00', '2006-05-12 03:05'], true],
  [['2006-05-12 02:00', '2006-05-12 03:00', 'after 2006-05-12 04:00'], true],
  [['2006-05-12 02:00', '2006-05-12 03:00'], false],
])('%j are not surely equally far apart: %s', (times, expected) => {
  expect(timeline(...times.map((time) => `${time}, place: tj`)).is_uneven).toBe(expected);
});

it('is empty without events', () => expect(timeline()).toMatchObject({ entries: [], zone_gaps: [], untimed: [], first: null }));

describe('an event without a zone is ordered', () => {
  const order = (head: string) => {
    const events = [
      '{ what: unknown, time: 2006-05-12 02:00 }',
      '{ what: early, time: 2006-05-12 02:30, zone: Asia/Bishkek }',
      '{ what: late, time: 2006-05-12 02:30, zone: UTC }',
    ];
    return orderEvents(readWhole(briefing(`${head}events: [${events.join(', ')}]\n`)), memory).entries.map(({ what, zone }) => [
      what,
      zone,
    ]);
  };

  it('by the clock of the main incident, which it is not told', () => {
    const places = 'places: [{ id: b, name: B, zone: Asia/Bishkek }, { id: t, name: T, zone: Asia/Dushanbe }]\n';
    expect(order(`${places}incidents: [{ id: i, title: I, main: true, time: 2006, place: t }]\n`)).toEqual([
      ['early', 'Asia/Bishkek'],
      ['unknown', null],
      ['late', 'UTC'],
    ]);
    expect(order(`${places}incidents: [{ id: i, title: I, main: true, time: 2006, place: b }]\n`)).toEqual([
      ['unknown', null],
      ['early', 'Asia/Bishkek'],
      ['late', 'UTC'],
    ]);
  });

  it('by UTC where that has none', () => {
    const expected = [
      ['early', 'Asia/Bishkek'],
      ['unknown', null],
      ['late', 'UTC'],
    ];
    expect(order('')).toEqual(expected);
    expect(
      order('places: [{ id: b, name: B, zone: Asia/Bishkek }]\nincidents: [{ id: i, title: I, main: true, time: 2006 }]\n'),
    ).toEqual(expected);
  });
});

describe('ends', () => {
  const ends = (...events: readonly string[]) => {
    const { first, last } = timeline(...events);
    return [first?.what ?? null, last?.what ?? null];
  };

  it.each([
    ['one event', ['2006-05-12'], ['W0', 'W0']],
    ['the earliest and the latest', ['2006-05-14', '2006-05-12', '2006-05-13'], ['W1', 'W0']],
    ['the longest has both', ['2006-05-12', '2006', '2006-06-01'], ['W1', 'W1']],
    ['it begins first, and another ends last', ['2006-05-12', 'between 2006-05-11 and 2006-05-13', '2006-05-14'], ['W1', 'W2']],
    ['the first of two that begin alike', ['2006-05-12', '2006-05-12 00:00, zone: UTC', '2006-05-13'], ['W0', 'W2']],
    ['the first of two that are alike', ['2006-05-12', '2006-05-12'], ['W0', 'W0']],
    ['bounds date nothing', ['after 2004', '2006-05-12', 'before 2010'], ['W1', 'W1']],
    ['nor do they on the other side', ['before 2004', '2006-05-12', 'after 2010'], ['W1', 'W1']],
    ['none', ['after 2004', 'before 2010'], [null, null]],
  ])('%s', (_what, events, expected) => expect(ends(...events)).toEqual(expected));

  it('are in its title and its alternative', () => {
    const { title, alternative, at } = timeline('2006-05-14', 'after 2007', '2006-05-12');
    const said = [
      { kind: 'time', style: 'number', time: { from: { iso: '2006-05-12' } } },
      { kind: 'time', time: { from: { iso: '2006-05-14' } } },
    ];
    expect(title).toMatchObject({ key: 'titles.timeline.range', at: 'events[2]', values: { first: said[0], last: said[1] } });
    expect(alternative).toMatchObject({
      key: 'timeline.alt.range',
      n: 3,
      at: 'events',
      values: { first: said[0], last: said[1] },
    });
    expect(at).toBe('events');
  });

  it('are not where no event is dated', () => {
    expect(timeline('after 2004')).toMatchObject({
      first: null,
      last: null,
      title: { key: 'titles.timeline.bare', at: 'events' },
      alternative: { key: 'timeline.alt.bare', n: 1, at: 'events' },
    });
  });
});

describe('"the second 02:30"', () => {
  const offsets = (event: string) => timeline(event).entries.map(({ time: { from, to } }) => [from.offset, to?.offset ?? null]);

  it.each([
    ['2018-10-28 02:30 first, zone: Europe/Berlin', [120, null]],
    ['2018-10-28 02:30 second, zone: Europe/Berlin', [60, null]],
    ['between 2018-10-28 02:30 first and 02:30 second, zone: Europe/Berlin', [120, 60]],
    ['2018-10-28 05:30, zone: Europe/Berlin', [null, null]],
    ['2018-10-28 02:30 +02:00, zone: Europe/Berlin', [120, null]],
  ])('is told by its offset: %s', (event, expected) => expect(offsets(event)).toEqual([expected]));
});

describe('how long it took, in the title', () => {
  const titled = (...events: readonly string[]) =>
    inEnglish(
      orderEvents(readWhole(briefing(`${places}events:\n${events.map((event) => `  - { ${event} }\n`).join('')}`)), memory).title,
    );
  const dam = 'what: The dam breaks at night, time: 2006-05-12 02:00, place: tj';
  const town = 'what: The wave reaches the town, time: 2006-05-12 04:35, place: tj';

  it.each([
    [
      'from the first to the last clock time',
      [dam, town],
      'From first to last, 2 h 35 min passed: the dam breaks at night; the wave reaches the town',
    ],
    [
      'whatever the order in the file, and what has no clock time',
      [town, dam, 'what: The search is given up, time: 2006-05-14'],
      'From first to last, 2 h 35 min passed: the dam breaks at night; the wave reaches the town',
    ],
    [
      'about, where one end is only about known',
      [dam, 'what: The wave reaches the town, time: about 2006-05-12 04:35, place: tj'],
      'From first to last, about 2 h 35 min passed: the dam breaks at night; the wave reaches the town',
    ],
    // Nobody says that the clocks of two zones are local.
    [
      'not over two zones',
      [dam, 'what: The wave reaches the town, time: 2006-05-12 05:35, place: kg'],
      'Sequence of events, 12 May 2006',
    ],
    ['not without a zone', [dam, 'what: The wave reaches the town, time: 2006-05-12 05:35'], 'Sequence of events, 12 May 2006'],
    ['not of what is disputed', [dam, `${town}, status: disputed`], 'Sequence of events, 12 May 2006'],
    ['not of background', [`${dam}, status: background`, town], 'Sequence of events, 12 May 2006'],
    ['not of another incident', [`${dam}, incident: old`, town], 'Sequence of events, 12 May 2006'],
    [
      'not of bounds',
      [dam, 'what: The wave reaches the town, time: after 2006-05-12 04:35, place: tj'],
      'Sequence of events, 12 May 2006',
    ],
    // The last of all is nothing that a source states as fact, or not of a known hour.
    [
      'not up to one before what is disputed',
      [dam, town, 'what: A second wave, time: 2006-05-12 06:00, place: tj, status: disputed'],
      'Sequence of events, 12 May 2006',
    ],
  ])('%s', (_what, events, expected) => expect(titled(...events)).toBe(expected));
});

describe('dates over the date line', () => {
  const titleOf = (...events: readonly string[]): string => {
    const places = 'places: [{ id: west, name: W, zone: Pacific/Honolulu }, { id: east, name: E, zone: Pacific/Kiritimati }]\n';
    const rows = events.map((event, index) => `  - { what: Something happened ${index}, ${event} }\n`).join('');
    return inEnglish(orderEvents(readWhole(briefing(`${places}events:\n${rows}`)), memory).title);
  };

  it.each([
    ['never run backwards', ['place: east, time: 2006-05-13 09:00', 'place: west, time: 2006-05-12 10:00']],
    ['are both told of one instant', ['place: west, time: 2006-05-12 10:00', 'place: east, time: 2006-05-13 10:00']],
    ['are both told of one day that has two', ['place: west, time: 2006-05-12', 'place: east, time: 2006-05-13']],
    [
      'hold the day before, between two events of the next',
      ['place: east, time: 2006-05-13 09:00', 'place: west, time: 2006-05-12 10:00', 'place: west, time: 2006-05-13 08:00'],
    ],
  ])('%s', (_, events) => expect(titleOf(...events)).toBe('Events run from 12 to 13 May 2006'));
});
