import { describe, expect, it } from 'vitest';
import { implausibleSpeed } from '../../../src/analysis/rules/tim-004-implausible-speed.ts';
import { findingsOf, said } from './findings-of.ts';

/** Lakkon to Osh: 169 km. */
const legs = (first: string, second: string, radius = '') => `places:
  - { id: a, name: Lakkon, lat: 40.174, lon: 70.86, zone: Asia/Dushanbe${radius} }
  - { id: b, name: Osh, lat: 40.5283, lon: 72.7985, zone: Asia/Bishkek }
incidents: [{ id: i, title: I, main: true, time: 2006-05-12, place: a }]
events:
  - { time: ${first}, place: a, what: First }
  - { time: ${second}, place: b, what: Second }
`;

describe('TIM004 implausible-speed', () => {
  it('fires above 120 km/h between instants', () => {
    const more = legs('2006-05-12 02:00', '2006-05-12 04:20');
    expect(said(implausibleSpeed, more)).toEqual(['events[1].time: implausible speed: Lakkon to Osh, 169 km in 1 h 20 min']);
    expect(findingsOf(implausibleSpeed, more)[0]?.related).toEqual([{ at: 'events[0].time', note: 'the event before' }]);
  });

  it('is quiet at a speed that a car can drive', () => {
    expect(said(implausibleSpeed, legs('2006-05-12 02:00', '2006-05-12 04:30'))).toEqual([]);
  });

  it('fires where no time passed', () => {
    expect(said(implausibleSpeed, legs('2006-05-12 02:00', '2006-05-12 03:00'))).toEqual([
      'events[1].time: implausible speed: Lakkon to Osh, 169 km in no time',
    ]);
  });

  it('grants half an hour for each "about", and the radius of a place', () => {
    expect(said(implausibleSpeed, legs('2006-05-12 02:00', 'about 2006-05-12 04:20'))).toEqual([]);
    expect(said(implausibleSpeed, legs('2006-05-12 02:00', '2006-05-12 04:20', ', radius_km: 20'))).toEqual([]);
  });

  it('grants the whole of a window, and says so', () => {
    expect(said(implausibleSpeed, legs('2006-05-12 02:00', 'between 2006-05-12 03:30 and 05:00'))).toEqual([]);
    expect(said(implausibleSpeed, legs('2006-05-12 02:00', 'between 2006-05-12 03:30 and 04:00'))).toEqual([
      'events[1].time: implausible speed: Lakkon to Osh, 169 km in at most 1 h',
    ]);
  });

  it('case 41: is quiet about a warning that is issued elsewhere', () => {
    const more = legs('2006-05-12 02:00', '2006-05-12 03:05').replace('what: Second', 'what: Tsunami warning issued');
    expect(said(implausibleSpeed, more)).toEqual([]);
  });

  it('is quiet about two ends of a town at the same minute', () => {
    const more = legs('2006-05-12 02:00', '2006-05-12 03:00').replace('lat: 40.5283, lon: 72.7985', 'lat: 40.2, lon: 70.9');
    expect(said(implausibleSpeed, more)).toEqual([]);
  });
});
