import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceKm, surveyPlaces } from '../../src/analysis/places.ts';
import { briefing, readWhole } from '../briefing/read.ts';

const at = (lat: number, lon: number) => ({ lat, lon });
const position = fc.record({
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
const km = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) => distanceKm(a, b) ?? Number.NaN;

describe('distances', () => {
  it.each([
    ['a degree of latitude', at(0, 0), at(1, 0), 111.195],
    ['a quarter of the globe', at(0, 0), at(0, 90), 10_007.557],
    ['to the other side', at(0, 0), at(0, 180), 20_015.115],
    ['across the date line', at(0, 179.5), at(0, -179.5), 111.195],
    ['to itself', at(40, 70), at(40, 70), 0],
  ])('%s', (_what, a, b, expected) => expect(km(a, b)).toBeCloseTo(expected, 2));

  it('are unknown without a position', () => {
    expect(distanceKm(at(0, 0), { lat: null, lon: 4 })).toBeNull();
    expect(distanceKm({ lat: 1, lon: null }, at(0, 0))).toBeNull();
  });

  it('are exact on the other side as well: a metre less is a metre less', () => {
    const metre = 1 / 111_195.08;
    expect(km(at(0, 0), at(0, 180)) - km(at(0, 0), at(metre, 180))).toBeCloseTo(0.001, 8);
  });

  it('are the same both ways, and no detour is shorter', () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        expect(km(a, b)).toBeCloseTo(km(b, a), 6);
        expect(km(a, c)).toBeLessThanOrEqual(km(a, b) + km(b, c) + 1e-6);
      }),
    );
  });
});

describe('the survey', () => {
  const survey = surveyPlaces(
    readWhole(
      briefing(`places:
  - { id: a, name: A, lat: 0, lon: 0, radius_km: 5 }
  - { id: b, name: B, lat: 1, lon: 0 }
  - { id: c, name: C, lat: 2, lon: 0, on_map: no }
  - { id: d, name: D }
  - { id: e, name: E, lat: 3 }
  - { id: f, name: F, on_map: no }
incidents: [{ id: i, title: I, main: true, time: 2006, place: a }]
routes:
  - { through: [a, b, a], label: there and back }
  - { through: [a, d, b] }
  - { through: [a, d] }
`),
    ),
    null,
  );

  it('draws the places that have a position and are not left off', () => {
    expect(survey.mapped.map(({ id, distance_km, radius_km, is_main }) => [id, distance_km, radius_km, is_main])).toEqual([
      ['a', null, 5, true],
      ['b', 111, 0, false],
    ]);
  });

  it('names the places that nobody located', () => expect(survey.unlocated.map(({ id }) => id)).toEqual(['d', 'e']));

  it('measures routes over the places it draws, and drops those with fewer than two', () => {
    expect(survey.routes.map(({ through, length_km }) => [through.map(({ id }) => id).join(), length_km])).toEqual([
      ['a,b,a', 222],
      ['a,b', 111],
    ]);
  });

  it('has no distances without a main place', () => {
    const { mapped } = surveyPlaces(readWhole(briefing('places: [{ id: a, name: A, lat: 0, lon: 0 }]\n')), null);
    expect(mapped).toMatchObject([{ distance_km: null, is_main: false }]);
  });
});

describe('a place without a figure', () => {
  const concerned = (rows: string) => {
    const places = ['a', 'b', 'c'].map((id, index) => `  - { id: ${id}, name: ${id.toUpperCase()}, lat: ${index}, lon: 0 }`);
    const incident = 'incidents: [{ id: i, title: I, main: true, time: 2006, place: a }]';
    const survey = surveyPlaces(readWhole(briefing(`places:\n${places.join('\n')}\n${incident}\n${rows}\n`)), null);
    expect(survey.are_all_concerned).toBe(survey.mapped.every(({ is_concerned }) => is_concerned));
    return survey.mapped.filter(({ is_concerned }) => is_concerned).map(({ id }) => id);
  };

  it.each([
    ['nothing but the incident', '', ['a']],
    ['an event', 'events: [{ time: 2006, place: b, what: Passed }]', ['a', 'b']],
    [
      'a row of people',
      'parties: [{ id: v, name: V, side: civilians }]\ncasualties: [{ party: v, place: c, killed: 3 }]',
      ['a', 'c'],
    ],
    ['a row for two places', 'figures: [{ measure: displaced, places: [b, c], value: 3 }]', ['a', 'b', 'c']],
  ])('is concerned by %s', (_what, rows, expected) => expect(concerned(rows)).toEqual(expected));
});

describe('numbers on the map', () => {
  const numbersOf = (count: number) => {
    const places = Array.from({ length: count }, (_, index) => `  - { id: p${index}, name: P${index}, lat: ${index}, lon: 0 }`);
    const { mapped, unlocated } = surveyPlaces(
      readWhole(briefing(`places:\n  - { id: n, name: N }\n${places.join('\n')}\n`)),
      null,
    );
    expect(unlocated.map(({ number }) => number)).toEqual([null]);
    return mapped.map(({ number }) => number);
  };

  it('are none for eight places, whose names find room', () => {
    expect(numbersOf(8)).toEqual(Array.from({ length: 8 }, () => null));
  });

  it('count the places of the map in their order where there are more', () => {
    expect(numbersOf(9)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
