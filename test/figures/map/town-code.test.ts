import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeTowns, townsIn } from '../../../src/figures/map/town-code.ts';
import type { Town } from '../../../src/layout/atlas.ts';
import { atlas } from './map-look.ts';

const names = (west: number, south: number, east: number, north: number): readonly string[] =>
  atlas.townsIn({ west, south, east, north }).map(({ name }) => name);

test('the largest come first, in the valley and on the globe', () => {
  expect(names(70, 40, 73, 41.2).slice(0, 4)).toEqual(['Namangan', 'Andijon', 'Osh', 'Qo‘qon']);
  expect(names(60, 38, 75, 50)[0]).toBe('Tashkent');
});

test('across the 180th meridian both sides are read', () => {
  const found = atlas.townsIn({ west: 176, south: -22, east: -171, north: -12 });
  expect(found.some(({ longitude }) => longitude > 176)).toBe(true);
  expect(found.some(({ longitude }) => longitude < -173)).toBe(true);
});

test('only in the bounds', () => {
  const [west, south, east, north] = [9.2, 58.1, 12.9, 61.3];
  const found = atlas.townsIn({ west, south, east, north });
  expect(found.length).toBeGreaterThan(5);
  expect(
    found.filter(({ longitude, latitude }) => longitude < west || longitude > east || latitude < south || latitude > north),
  ).toEqual([]);
});

describe('any town', () => {
  const town: fc.Arbitrary<Town> = fc.record({
    name: fc.constantFrom('Osh', 'São Tomé', 'Ōsaka', '‘Ajmān'),
    longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    latitude: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
    population: fc.integer({ min: 1000, max: 30_000_000 }),
  });

  test('is found round its place, to a thousandth of a degree', () => {
    fc.assert(
      fc.property(fc.array(town, { minLength: 1, maxLength: 20 }), (towns) => {
        const cells = encodeTowns(towns);
        for (const { name, longitude, latitude } of towns) {
          const bounds = {
            west: longitude < -179 ? longitude + 359 : longitude - 1,
            east: longitude > 179 ? longitude - 359 : longitude + 1,
            south: Math.max(-90, latitude - 1),
            north: Math.min(90, latitude + 1),
          };
          const near = townsIn(cells, bounds).filter(
            (found) =>
              found.name === name &&
              Math.abs(found.latitude - latitude) < 0.0011 &&
              Math.abs(((found.longitude - longitude + 540) % 360) - 180) < 0.0011,
          );
          expect(near.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });
});
