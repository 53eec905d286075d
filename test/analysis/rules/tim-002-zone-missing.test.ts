import { describe, expect, it } from 'vitest';
import { zoneMissing } from '../../../src/analysis/rules/tim-002-zone-missing.ts';
import { findingsOf, said } from './findings-of.ts';

const two = (a: string, b: string, events: string) => `places:
  - { id: a, name: Lakkon, ${a} }
  - { id: b, name: Pulgon, ${b} }
incidents: [{ id: i, title: I, main: true, time: 2006-05-12, place: a }]
events:
  - { time: 2006-05-12, place: b, what: Day }
${events}`;
const clock = (more = '') => `  - { time: 2006-05-12 05:00, what: Raid${more} }\n`;

describe('TIM002 zone-missing', () => {
  it('fires where the places lie in different countries', () => {
    expect(said(zoneMissing, two('country: Tajikistan', 'country: Kyrgyzstan', clock(', place: b')))).toEqual([
      'events[1].time: missing time zone: 05:00 at Pulgon: Raid',
    ]);
  });

  it('fires where the zones of the places keep different times', () => {
    const [finding] = findingsOf(zoneMissing, two('zone: Asia/Dushanbe', 'zone: Asia/Bishkek', clock()));
    expect(finding).toMatchObject({ at: 'events[1].time', message: 'missing time zone: 05:00: Raid' });
    expect(finding?.hints[0]).toBe('add `zone:` to this event, a name like Asia/Dushanbe');
    expect(finding?.related).toEqual([{ at: 'places[0].zone', note: 'Lakkon has a zone' }]);
  });

  it('reads the second clock of a stretch', () => {
    const more = '  - { time: between 2006-05-12 and 2006-05-12 05:00, what: Raid }\n';
    expect(said(zoneMissing, two('zone: Asia/Dushanbe', 'zone: Asia/Bishkek', more))).toEqual([
      'events[1].time: missing time zone: 05:00: Raid',
    ]);
  });

  it.each([
    ['the event has a zone', 'zone: Asia/Dushanbe', 'zone: Asia/Bishkek', clock(', zone: Asia/Bishkek')],
    ['the place has a zone', 'country: Tajikistan', 'country: Kyrgyzstan, zone: Asia/Bishkek', clock(', place: b')],
    ['there is no clock time', 'country: Tajikistan', 'country: Kyrgyzstan', '  - { time: about 2006-05-12, what: Raid }\n'],
    ['all is in one country', 'country: Tajikistan', 'country: Tajikistan', clock(', place: b')],
    [
      'two zones keep the same time',
      'zone: Asia/Dushanbe, country: Tajikistan',
      'zone: Asia/Tashkent, country: Uzbekistan',
      clock(),
    ],
  ])('is quiet where %s', (_why, a, b, events) => expect(said(zoneMissing, two(a, b, events))).toEqual([]));

  it('is quiet about places where nothing happened', () => {
    const more = `places: [{ id: a, name: A, country: Tajikistan }, { id: b, name: B, country: Kyrgyzstan, on_map: context }]
events: [{ time: 2006-05-12 02:00, place: a, what: Raid }]
`;
    expect(said(zoneMissing, more)).toEqual([]);
  });

  it('tells summer time from winter time', () => {
    const events = '  - { time: 2006-01-12 05:00, what: Winter }\n  - { time: 2006-07-12 05:00, what: Summer }\n';
    expect(said(zoneMissing, two('zone: Europe/London', 'zone: Atlantic/Reykjavik', events))).toEqual([
      'events[2].time: missing time zone: 05:00: Summer',
    ]);
  });
});
