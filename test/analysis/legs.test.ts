import { describe, expect, it } from 'vitest';
import { legsOf } from '../../src/analysis/legs.ts';
import { orderEvents } from '../../src/analysis/timeline.ts';
import { briefing, readWhole } from '../briefing/read.ts';
import { memory } from './clocks.ts';

const places = `places:
  - { id: a, name: A, lat: 40, lon: 70, zone: Asia/Dushanbe }
  - { id: b, name: B, lat: 41, lon: 70, zone: Asia/Bishkek }
  - { id: c, name: C, zone: Asia/Bishkek }
  - { id: d, name: D, lat: 42, lon: 70 }
incidents: [{ id: i, title: I, main: true, time: 2006, place: a }, { id: j, title: J, time: 2006 }]
`;
const legs = (...events: string[]) => {
  const more = `${places}events:\n${events.map((event) => `  - { ${event}, what: It happened }\n`).join('')}`;
  return legsOf(orderEvents(readWhole(briefing(more)), memory), memory).map(({ from, to, km, most_hours, kmh, at }) => ({
    between: `${from.place?.id}${to.place?.id}`,
    km: Math.round(km),
    hours: most_hours,
    kmh: kmh === null ? null : Math.round(kmh),
    at,
  }));
};

describe('legs', () => {
  it('measure hours between instants, not between clocks', () => {
    expect(legs('time: 2006-05-12 02:00, place: a', 'time: 2006-05-12 05:00, place: b')).toEqual([
      { between: 'ab', km: 111, hours: 2, kmh: 56, at: 'events[1]' },
    ]);
  });

  it('pass over events without a clock, without a position, and of other incidents', () => {
    expect(
      legs(
        'time: about 2006-05-12 08:00, place: b',
        'time: 2006-05-12 02:00, place: a',
        'time: 2006-05-12 05:00, place: c',
        'time: 2006-05-12, place: d',
        'time: after 2006-05-12 03:00, place: d, zone: Asia/Dushanbe',
        'time: 2006-05-12 06:00, place: d, zone: Asia/Dushanbe, incident: j',
      ),
    ).toEqual([{ between: 'ab', km: 111, hours: 5.5, kmh: 20, at: 'events[0]' }]);
  });

  it('take the longest time: the whole of a window, both times of an hour that was twice, every zone where none is known', () => {
    expect(
      legs(
        'time: 2006-05-12 02:00, place: a',
        'time: between 2006-05-12 02:00 and 05:00, place: d, zone: Asia/Dushanbe',
        'time: 2006-05-12 08:00, place: b',
      ).map(({ between, hours }) => `${between} ${hours}`),
    ).toEqual(['ad 3', 'ab 5', 'db 5']);
    expect(legs('time: 2006-05-12 02:00, place: a', 'time: 2006-05-12 03:00, place: d')).toMatchObject([{ hours: 18 }]);
  });

  it.each([
    'Tsunami warning issued',
    'The warning reaches the coast',
    'Ministry announces the evacuation',
    'The group claimed responsibility',
    'Объявлено предупреждение о цунами',
  ])('case 41: a message moves nobody: %s', (what) => {
    const more = (words: string) =>
      `${places}events: [{ time: 2006-05-12 02:00, place: a, what: Quake }, { time: 2006-05-12 03:05, place: b, what: ${words} }]`;
    const count = (words: string) => legsOf(orderEvents(readWhole(briefing(more(words))), memory), memory).length;
    expect([count(what), count('Gunmen seen at the bridge')]).toEqual([0, 1]);
  });

  it('have no speed where no time passed', () => {
    expect(legs('time: 2006-05-12 02:00, place: a', 'time: 2006-05-12 03:00, place: b')).toMatchObject([{ hours: 0, kmh: null }]);
  });

  it('are none within a place', () => {
    expect(legs('time: 2006-05-12 02:00, place: a', 'time: 2006-05-12 03:00, place: a')).toEqual([]);
  });
});
