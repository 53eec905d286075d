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
});
