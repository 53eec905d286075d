/** Maps of covers: how many places a mark stands for, and how much land tells which country it is. */
import { expect, test } from 'vitest';
import { drawLocator } from '../../../src/figures/map/draw-locator.ts';
import { box, dots, incident, locator, named, rings, wordsOf } from './locator-maps.ts';
import { mapLook } from './map-look.ts';

test('four towns thirty kilometres apart in a large country: one ring that counts them, and enough land to know it by', () => {
  const towns = [
    incident('p0', 52.6, -106.1),
    incident('p1', 52.75, -106),
    incident('p2', 52.67, -105.8),
    incident('p3', 52.83, -105.85),
  ];
  const { items } = drawLocator(locator(towns, { together: '4 locations' }), box, mapLook);
  expect(rings(items)).toHaveLength(1);
  expect(wordsOf(named(items, 'Label p0'))).toEqual(['p0', '4 locations']);
  expect(items.map(({ name }) => name)).toContain('Name of United States');
});

test('places that can be told apart have a dot each; of those too near one says how many more it stands for', () => {
  const apart = drawLocator(
    locator([incident('p0', 28.6, 77.2), incident('p1', 19, 72.8), incident('p2', 22.6, 88.4)]),
    box,
    mapLook,
  );
  expect(dots(apart.items).map(({ name }) => name)).toEqual(['Dot p0', 'Dot p1', 'Dot p2']);
  const near = drawLocator(
    locator([incident('p0', 28.6, 77.2), incident('p1', 19, 72.8), incident('p2', 19.1, 72.9)]),
    box,
    mapLook,
  );
  expect(wordsOf(named(near.items, 'Label p1'))).toEqual(['p1 +1']);
});

test('an island country is whole, and clear of the edges of the panel', () => {
  const { items } = drawLocator(locator([incident('p0', -45.95, 168.75, 10)]), box, mapLook);
  const land = named(items, 'New Zealand (NZL)') ?? items.find(({ name }) => name.startsWith('New Zealand'));
  const large = land?.kind === 'path' ? land.rings.filter((ring) => ring.length > 20).flat() : [];
  expect(large.length).toBeGreaterThan(40);
  for (const { x, y } of large) {
    expect(x).toBeGreaterThan(box.x + box.width * 0.1);
    expect(x).toBeLessThan(box.x + box.width * 0.99);
    expect(y).toBeGreaterThan(box.height * 0.04);
    expect(y).toBeLessThan(box.height * 0.98);
  }
});

test('at sea no country is said to be that of the place, also where a port of the map is on its coast', () => {
  const { items } = drawLocator(
    locator([incident('p0', 36.85, -7.25, 10), incident('p1', 37.03, -7.78, 10), incident('p2', 37.03, -6.72, 10)]),
    box,
    mapLook,
  );
  expect(wordsOf(named(items, 'Label p0'))).toEqual(['p0', 'All of them']);
});

test('at a border, where a coarse map may have the place in the wrong country, none is said to be its', () => {
  const { items } = drawLocator(locator([incident('p0', 39.9, 70.6, 5)]), box, mapLook);
  expect(wordsOf(named(items, 'Label p0'))).toEqual(['p0']);
});
