import { describe, expect, it } from 'vitest';
import { briefing, hints, lines } from './read.ts';

const one = (zone: string, time: string) =>
  briefing(
    `places: [{ id: a, name: A${zone === '' ? '' : `, zone: ${zone}`} }]\nevents:\n  - { place: a, what: W, time: ${time} }\n`,
  );

describe('times that no clock of the zone showed', () => {
  it('case 26: 02:30 on the night on which Berlin put its clocks forward', () => {
    expect(lines(one('Europe/Berlin', '2019-03-31 02:30'))).toEqual([
      '8:32-8:48 BRF014 invalid time: no clock in Europe/Berlin showed 02:30 on 2019-03-31',
    ]);
    expect(hints(one('Europe/Berlin', '2019-03-31 02:30'))).toEqual([
      'it was skipped when the clocks there were put forward; write what they showed, or correct `zone:`',
    ]);
  });

  it.each([
    ['Australia/Sydney', '2019-10-06 02:15', 'no clock in Australia/Sydney showed 02:15 on 2019-10-06'],
    ['Australia/Lord_Howe', '2019-10-06 02:29', 'no clock in Australia/Lord_Howe showed 02:29 on 2019-10-06'],
    ['America/Sao_Paulo', '2018-11-04 00:30', 'no clock in America/Sao_Paulo showed 00:30 on 2018-11-04'],
    ['America/New_York', 'about 2019-03-10 02:00', 'no clock in America/New_York showed 02:00 on 2019-03-10'],
    ['Europe/Berlin', 'between 2019-03-31 01:30 and 02:30', 'no clock in Europe/Berlin showed 02:30 on 2019-03-31'],
    ['Europe/Berlin', '2019-03-31 02:30 +01:00', 'no clock in Europe/Berlin showed 02:30 on 2019-03-31'],
    ['Pacific/Apia', '2011-12-30 12:00', 'no clock in Pacific/Apia showed 12:00 on 2011-12-30'],
    ['Pacific/Apia', '2011-12-30', 'the calendar in Pacific/Apia has no 2011-12-30'],
    ['Pacific/Apia', 'between 2011-12-29 and 2011-12-30', 'the calendar in Pacific/Apia has no 2011-12-30'],
    ['Pacific/Kwajalein', 'after 1993-08-21', 'the calendar in Pacific/Kwajalein has no 1993-08-21'],
  ])('in %s: %s', (zone, time, message) =>
    expect(lines(one(zone, time)).map((line) => line.replace(/^\S+ /u, ''))).toEqual([`BRF014 invalid time: ${message}`]),
  );

  it.each([
    ['Europe/Berlin', '2019-03-31 03:00'],
    ['Europe/Berlin', '2019-03-31 01:59'],
    ['Europe/Berlin', '2019-03-31'],
    ['Asia/Dushanbe', '2019-03-31 02:30'],
    ['Pacific/Apia', '2011-12'],
    ['Pacific/Apia', '2011-12-31'],
    ['Australia/Lord_Howe', '2019-10-06 02:30'],
    ['America/Sao_Paulo', '2018-11-04'],
    ['', '2019-03-31 02:30'],
  ])('but not in %s: %s', (zone, time) => expect(lines(one(zone, time))).toEqual([]));

  it('are told of incidents too, and by the zone of the event before that of the place', () => {
    const more =
      'places: [{ id: a, name: A, zone: Europe/Berlin }]\nincidents: [{ id: i, title: I, main: true, place: a, time: 2019-03-31 02:30 }]\nevents: [{ place: a, what: W, zone: UTC, time: 2019-03-31 02:30 }]\n';
    expect(lines(briefing(more))).toEqual([
      '7:60-7:76 BRF014 invalid time: no clock in Europe/Berlin showed 02:30 on 2019-03-31',
    ]);
  });
});

describe('the hour that a figure is of', () => {
  const places =
    'places: [{ id: a, name: A, zone: Europe/Berlin }]\nparties: [{ id: v, name: V, side: civilians }]\nsources: [{ id: S1, kind: agency, title: A }]\nincidents: [{ id: i, title: I, main: true, time: 2019 }]\n';
  const reports = '{ reports: [{ source: S1, value: 3, as_of: 2019-03-31 02:30 }] }';

  it.each([
    [`casualties: [{ party: v, place: a, killed: ${reports} }]`, '10:87-10:103'],
    [`figures: [{ measure: displaced, place: a, value: ${reports} }]`, '10:93-10:109'],
    ['became: [{ from: missing, to: killed, number: 1, place: a, as_of: 2019-03-31 02:30 }]', '10:67-10:83'],
  ])('is checked by the zone of the place: %s', (rows, span) =>
    expect(lines(briefing(`${places}${rows}\n`))).toEqual([
      `${span} BRF014 invalid time: no clock in Europe/Berlin showed 02:30 on 2019-03-31`,
    ]),
  );

  it('may be one that the clocks showed twice, and is left alone where no zone is known', () => {
    const row = (time: string, place: string) =>
      `casualties: [{ party: v${place}, killed: { reports: [{ source: S1, value: 3, as_of: ${time} }] } }]\n`;
    expect(lines(briefing(places + row('2018-10-28 02:30', ', place: a')))).toEqual([]);
    expect(lines(briefing(places + row('2019-03-31 02:30', '')))).toEqual([]);
  });
});

describe('times that the clocks showed twice', () => {
  it('case 27: a warning asks which, and the briefing is read', () => {
    const text = one('Europe/Berlin', '2018-10-28 02:30');
    expect(lines(text)).toEqual(['8:32-8:48 BRF015 ambiguous time: clocks in Europe/Berlin showed 02:30 twice on 2018-10-28']);
    expect(hints(text)).toEqual(['which one? write 02:30 first (UTC+2) or 02:30 second (UTC+1); until then it counts as either']);
  });

  it.each([
    ['America/Havana', '2018-11-04 00:30'],
    ['America/Sao_Paulo', '2018-02-17 23:30'],
    ['Australia/Lord_Howe', 'after 2019-04-07 01:45'],
    ['Europe/Berlin', 'between 2018-10-28 01:30 and 02:30'],
  ])('in %s: %s', (zone, time) => expect(lines(one(zone, time))).toEqual([expect.stringContaining(' BRF015 ambiguous time: ')]));

  it.each([
    ['2018-10-28 02:30 first'],
    ['2018-10-28 02:30 second'],
    ['2018-10-28 02:30 +01:00'],
    ['2018-10-28 02:30 +02:00'],
    ['between 2018-10-28 02:50 first and 02:10 second'],
    ['2018-10-28 01:59'],
    ['2018-10-28 03:00'],
    ['2018-10-28'],
  ])('takes %s as an answer', (time) => expect(lines(one('Europe/Berlin', time))).toEqual([]));

  it.each([
    [
      'Europe/Berlin',
      '2018-10-28 03:30 second',
      'BRF014 invalid time: clocks in Europe/Berlin showed 03:30 only once on 2018-10-28',
    ],
    ['Europe/Berlin', '2018-10-28 02:30 +03:00', 'BRF014 invalid time: 02:30 at UTC+3 does not fit Europe/Berlin'],
    ['Asia/Dushanbe', '2006-05-12 02:00 +06:00', 'BRF014 invalid time: 02:00 at UTC+6 does not fit Asia/Dushanbe'],
    ['', '2018-10-28 02:30 second', 'BRF014 invalid time: without a time zone there is no second 02:30'],
    [
      'Europe/Berlin',
      'between 2018-10-28 02:30 +01:00 and 02:40 first',
      'BRF007 invalid time: in Europe/Berlin it ends before it begins',
    ],
  ])('refuses in %s: %s', (zone, time, message) =>
    expect(lines(one(zone, time)).map((line) => line.replace(/^\S+ /u, ''))).toEqual([message]),
  );

  it('asks nothing of an incident, whose time has no room for the answer', () => {
    const more = (time: string) =>
      lines(
        briefing(
          `places: [{ id: a, name: A, zone: Europe/Berlin }]\nincidents: [{ id: i, title: I, main: true, place: a, time: ${time} }]\n`,
        ),
      );
    expect(more('2018-10-28 02:30')).toEqual([]);
    expect(more('2018-10-28 02:30 second')).toEqual([expect.stringContaining(' BRF007 ')]);
  });

  it('an offset tells the instant where the zone is not known', () => {
    expect(lines(one('', '2006-05-12 02:00 +05:00'))).toEqual([]);
  });

  it('an offset where nobody asks for a zone is refused', () => {
    expect(lines(briefing('', { as_of: '2006-05-17 14:00 +05:00' }))).toEqual([
      '4:8-4:31 BRF007 invalid time: 2006-05-17 14:00 +05:00',
    ]);
  });
});
