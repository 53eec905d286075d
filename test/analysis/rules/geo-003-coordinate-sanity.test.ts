import { describe, expect, it } from 'vitest';
import { coordinateSanity } from '../../../src/analysis/rules/geo-003-coordinate-sanity.ts';
import { findingsOf, said } from './findings-of.ts';

const places = (...positions: string[]) =>
  `places:\n${positions.map((position, index) => `  - { id: p${index}, name: P${index}, ${position} }\n`).join('')}`;
const isfara = 'lat: 40.1265, lon: 70.6253';
const batken = 'lat: 40.0626, lon: 70.8194';
const osh = 'lat: 40.5283, lon: 72.7985';
const swappedOsh = 'lat: 72.7985, lon: 40.5283';
const swapped = (index: number) => `places[${index}].lat: invalid position: P${index}, latitude and longitude probably swapped`;

describe('GEO003 coordinate-sanity', () => {
  it('finds a place whose numbers changed places, and writes them out', () => {
    const [finding, ...others] = findingsOf(coordinateSanity, places(isfara, swappedOsh, batken));
    expect([finding?.at, others]).toEqual(['places[1].lat', []]);
    expect(finding?.hints).toEqual(['write `lat: 40.5283` and `lon: 72.7985`: that is near P0']);
  });

  it('of two that fit when swapped, takes the one nearer to a pole', () => {
    expect(said(coordinateSanity, places(isfara, swappedOsh))).toEqual([swapped(1)]);
    expect(said(coordinateSanity, places(isfara, swappedOsh, batken, 'lat: 71, lon: 40.2'))).toEqual([swapped(1), swapped(3)]);
  });

  it('finds half a position, and the point where both are nought', () => {
    expect(said(coordinateSanity, places('lat: 3', 'lon: 4', 'lat: 0, lon: 0'))).toEqual([
      'places[0].lat: missing longitude: P0',
      'places[1].lon: missing latitude: P1',
      'places[2].lat: invalid position: P2 at 0, 0',
    ]);
  });

  it.each([
    ['neighbours', [isfara, batken, osh]],
    ['a far place', [isfara, batken, 'lat: 38.9, lon: -77.04', 'lat: 55.75, lon: 37.62']],
    ['places where both numbers are alike', ['lat: 33.5, lon: 36.3', 'lat: 36.2, lon: 37.1', 'lat: 35.1, lon: 33.4']],
    ['a longitude that is no latitude', [isfara, 'lat: 40, lon: 139']],
    ['a point on the equator', ['lat: 0, lon: 32.5', 'lat: 0.3, lon: 32.6']],
    ['no position', ['country: Tajikistan']],
  ])('is quiet about %s', (_what, positions) => expect(said(coordinateSanity, places(...positions))).toEqual([]));

  const alone = (position: string, language = 'en') =>
    findingsOf(coordinateSanity, `language: ${language}\n${places(position)}`).map(({ at, message, hints }) => ({
      says: `${at}: ${message}`,
      hints,
    }));

  it.each([
    ['Lebanon', 'en'],
    ['LB', 'en'],
    ['Ливан', 'ru'],
    ['Lebanon', 'no language'],
  ])('finds a single place that is in its country only when swapped: %s (%s)', (country, language) =>
    expect(alone(`lat: 35.5184, lon: 33.9015, country: ${country}`, language)).toEqual([
      { says: swapped(0), hints: [`write \`lat: 33.9015\` and \`lon: 35.5184\`: that is in ${country}`] },
    ]),
  );

  it('finds a minus that is missing', () => {
    expect(alone('lat: 38.9, lon: 77.04, country: USA')).toEqual([
      {
        says: 'places[0].lon: invalid position: P0 is not in USA',
        hints: ['write `lon: -77.04`: that is in USA; west is negative, east positive'],
      },
    ]);
    expect(alone('lat: 41.3, lon: 174.8, country: New Zealand')).toEqual([
      {
        says: 'places[0].lat: invalid position: P0 is not in New Zealand',
        hints: ['write `lat: -41.3`: that is in New Zealand; south is negative, north positive'],
      },
    ]);
  });

  it.each([
    ['a place in its country', 'lat: 33.9, lon: 35.5, country: Lebanon'],
    ['a ship off its coast', 'lat: 34.4, lon: 34.9, country: Cyprus'],
    ['a platform east of Greenwich', 'lat: 53, lon: 2.6, country: United Kingdom'],
    ['a country that nobody knows', 'lat: 35.5, lon: 33.9, country: Ruritania'],
    ['a part of a country far away', 'lat: 4.9, lon: -52.3, country: France'],
  ])('is quiet about %s', (_what, position) => expect(alone(position)).toEqual([]));
});
