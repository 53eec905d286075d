import { describe, expect, it } from 'vitest';
import { falsePrecision } from '../../../src/analysis/rules/geo-002-false-precision.ts';
import { findingsOf, said } from './findings-of.ts';

const place = (precision: string, more = '') =>
  `places: [{ id: a, name: Lakkon, lat: 40.1, lon: 70.8, precision: ${JSON.stringify(precision)}${more} }]\n`;
const words = (precision: string) =>
  findingsOf(falsePrecision, place(precision)).map(({ within }) => precision.slice(within?.from, within?.to));

describe('GEO002 false-precision', () => {
  it('says what is drawn as a pin, and why that says too much', () => {
    expect(said(falsePrecision, place('The post is not located.'))).toEqual([
      'places[0].precision: missing radius: Lakkon is drawn as a pin, though "not located"',
    ]);
  });

  it.each([
    ['Assumed within 5 km.', 'Assumed'],
    ['Position unknown', 'unknown'],
    ['Somewhere on the road', 'Somewhere'],
    ['Only the district is known.', 'Only the district'],
    ['Known only to the province', 'only to the province'],
    ['District centroid', 'District centroid'],
    ['Batken province', 'Batken province'],
    ['The street is not exactly known.', 'not exactly known'],
  ])('%s', (precision, match) => expect(words(precision)).toEqual([match]));

  it.each(['Town centre, to about 2 km. Seat of the district.', 'Village in Batken province, to 1 km.', 'GPS'])(
    'lets pass: %s',
    (precision) => expect(words(precision)).toEqual([]),
  );

  it('is quiet with a radius, without a position, and about places drawn for orientation', () => {
    expect(said(falsePrecision, place('not located', ', radius_km: 5'))).toEqual([]);
    expect(said(falsePrecision, place('not located', ', on_map: context'))).toEqual([]);
    expect(said(falsePrecision, 'places: [{ id: a, name: Lakkon, precision: not located }]\n')).toEqual([]);
    expect(said(falsePrecision, place('not located', ', radius_km: 0'))).toHaveLength(1);
  });
});
