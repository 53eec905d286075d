import { describe, expect, it } from 'vitest';
import { eventAfterAsOf } from '../../../src/analysis/rules/tim-001-event-after-as-of.ts';
import { findingsOf, said } from './findings-of.ts';

const event = (time: string, as_of = '2006-05-17', more = '') =>
  said(eventAfterAsOf, `events: [{ time: ${time}, what: Arrest${more} }]\n`, { as_of });
const late = (asOf = '2006-05-17') => [`events[0].time: invalid date: after the as-of date ${asOf}: Arrest`];

describe('TIM001 event-after-as-of', () => {
  it.each([
    '2006-05-18',
    '2006-05-18 00:00',
    '2006-06',
    '2007',
    'after 2006-05-18',
    'between 2006-05-18 and 2006-05-20',
    'late 2006',
  ])('fires on %s', (time) => expect(event(time)).toEqual(late()));

  it.each([
    '2006-05-17',
    '2006-05-17 23:59',
    '2006-05',
    '2006',
    'about 2006-05-18',
    'about 2006-05-18 00:30',
    'before 2006-05-20',
    'after 2006-05-17',
    'between 2006-05-16 and 2006-05-20',
    'mid 2006',
  ])('lets %s pass: it may lie before', (time) => expect(event(time)).toEqual([]));

  it('grants what as_of leaves open', () => {
    expect(event('2006-05-20', '2006-05')).toEqual([]);
    expect(event('2006-06-01', '2006-05')).toEqual(late('2006-05'));
    expect(event('2006-05-18', 'about 2006-05-17')).toEqual([]);
    expect(event('2006-05-18', 'after 2006-05-17')).toEqual([]);
    expect(event('2006-05-20', 'between 2006-05-17 and 2006-05-19')).toEqual(late('2006-05-19'));
  });

  it('compares clock times to the minute', () => {
    expect(event('2006-05-17 12:00', '2006-05-17 12:00')).toEqual([]);
    expect(event('2006-05-17 12:01', '2006-05-17 12:00')).toEqual(late('2006-05-17 12:00'));
    expect(event('2006-05-17', '2006-05-17 12:00')).toEqual([]);
  });

  it('fires only where it is late on the clock of the event and on that of the main incident', () => {
    const at = (time: string) =>
      said(
        eventAfterAsOf,
        `places: [{ id: a, name: A, zone: Asia/Dushanbe }, { id: b, name: B, zone: Asia/Bishkek }]
incidents: [{ id: i, title: I, main: true, time: 2006-05-12, place: a }]
events: [{ time: ${time}, place: b, what: Arrest }]
`,
        { as_of: '2006-05-17 12:00' },
      );
    expect(at('2006-05-17 12:30')).toEqual([]);
    expect(at('2006-05-17 13:30')).toEqual(late('2006-05-17 12:00'));
  });

  it('reads incidents and histories too, and points to as_of', () => {
    const more = `incidents: [{ id: i, title: Trial, main: true, time: 2009-10 }]
actors: [{ id: a, name: A, history: [{ time: 2009, text: Tried }] }]
`;
    expect(said(eventAfterAsOf, more)).toEqual([
      'incidents[0].time: invalid date: after the as-of date 2006-05-17: Trial',
      'actors[0].history[0].time: invalid date: after the as-of date 2006-05-17: Tried',
    ]);
    expect(findingsOf(eventAfterAsOf, more)[0]?.related).toEqual([{ at: 'as_of', note: 'knowledge ends here' }]);
  });
});
