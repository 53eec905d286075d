import { expect, test } from 'vitest';
import { ringBox } from '../../../src/figures/map/ring-box.ts';
import { atlas } from './map-look.ts';

const ids = (west: number, south: number, east: number, north: number, resolution?: number): readonly string[] =>
  atlas.countriesIn({ west, south, east, north }, resolution).map(({ id }) => id);

test('gives the countries whose land may be in the bounds', () => {
  expect(ids(70, 40, 73, 41)).toEqual(['KG', 'KZ', 'TJ', 'UZ']);
  // Brazil's box reaches so far west, its land does not: drawing sorts that out.
  expect(ids(-74.2, 4.6, -74, 4.8)).toEqual(['BR', 'CO']);
});

test('the Maldives do not cover the world', () => {
  expect(ids(72, -2, 74, 8)).toEqual(['MV']);
  expect(ids(-30, 20, -28, 22)).toEqual([]);
});

test('reaches across the 180th meridian from both sides', () => {
  expect(ids(178, -19, -178, -16)).toContain('FJ');
  expect(ids(-179.99, -17, -179.8, -16.7)).toContain('FJ');
  expect(ids(179.8, -17, 179.99, -16.7)).toContain('FJ');
});

test('Antarctica goes round its pole at each level of detail', () => {
  for (const resolution of [0, 0.05, 0.3]) {
    const mainland = atlas
      .countriesIn({ west: -180, south: -90, east: 180, north: 90 }, resolution)
      .find(({ id }) => id === 'AQ')
      ?.polygons.map(([outside = []]) => ringBox(outside))
      .filter(([west, south, east]) => west === -180 && south === -90 && east === 180);
    expect(mainland).toHaveLength(1);
  }
});

test('land that the source cuts at the 180th meridian is whole', () => {
  for (const resolution of [0, 0.05]) {
    const boxes = atlas
      .countriesIn({ west: 179, south: 60, east: -179, north: 72 }, resolution)
      .find(({ id }) => id === 'RU')
      ?.polygons.map(([outside = []]) => ringBox(outside));
    expect(boxes?.filter(([west, , east]) => west < 180 && east > 181)).toHaveLength(2);
  }
});

test('coarser outlines have fewer points', () => {
  const points = (resolution: number): number =>
    atlas
      .countriesIn({ west: 69, south: 39, east: 74, north: 42 }, resolution)
      .reduce((sum, { polygons }) => sum + polygons.flat(2).length, 0);
  expect(points(0)).toBeGreaterThan(2 * points(0.05));
  expect(points(0.05)).toBeGreaterThan(2 * points(0.3));
});
