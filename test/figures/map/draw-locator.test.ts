/** The map of a cover: land and a dot within its box, and nothing at sea. */
import { expect, test } from 'vitest';
import { drawLocator } from '../../../src/figures/map/draw-locator.ts';
import type { MapDrawing } from '../../../src/figures/map/drawing.ts';
import { isInside, mapLook } from './map-look.ts';

const box = { x: 600, y: 60, width: 280, height: 234 };
const at = (latitude: number, longitude: number): MapDrawing => ({
  kind: 'map',
  isLocator: true,
  note: 'Borders schematic.',
  hasTowns: false,
  routes: [],
  places: [{ id: 'a', label: 'A', latitude, longitude, radius: 0, kind: 'incident', detail: '', origin: {} }],
});

test.each([
  ['inland', 39.9, 70.5],
  ['on a coast', 36.5, -6.8],
  ['across the date line', -17.8, 179.9],
  ['in the far north', 78.2, 15.6],
])('%s: all is inside, the dot near the middle, in the colour of the paper', (_where, latitude, longitude) => {
  const { items, rest } = drawLocator(at(latitude, longitude), box, mapLook);
  expect(rest).toBeUndefined();
  expect(
    items.filter((item) => !isInside(item.box, box, item.name.startsWith('Fade') ? 1.01 : 0.01)).map(({ name }) => name),
  ).toEqual([]);
  const dot = items.find(({ name }) => name.startsWith('Dot'))?.box;
  // Towards the land, and no farther than its name has room.
  const off = (dot?.x ?? 0) + 5.5 - (box.x + box.width / 2);
  expect(Math.abs(off)).toBeLessThanOrEqual(box.width * 0.2 + 1);
  const fills = items.flatMap((item) => (item.kind === 'path' || item.kind === 'shape' ? (item.fill ?? []) : []));
  expect(new Set(fills)).toEqual(new Set(['paper', 'accent']));
});

test('it fades into the field at the left, and under the TLP label at the top, names kept clear of both', () => {
  const { items } = drawLocator(at(39.9, 70.5), box, mapLook);
  const fades = items.flatMap((item) => (item.kind === 'shape' && item.fade ? [[item.fade, item.fill]] : []));
  expect(fades).toEqual([
    ['left', 'accent'],
    ['top', 'accent'],
  ]);
  const names = items.filter(({ name }) => name.startsWith('Name of'));
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((item) => item.box.x < box.x + 60)).toEqual([]);
  const order = items.map(({ name }) => name);
  expect(order.indexOf('Fade at the top')).toBeLessThan(order.findIndex((name) => name.startsWith('Dot')));
});

test('far from any land it is empty', () => {
  expect(drawLocator(at(-40, -125), box, mapLook).items).toEqual([]);
});
