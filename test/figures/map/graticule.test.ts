import { expect, test } from 'vitest';
import { drawMap } from '../../../src/figures/map/draw-map.ts';
import type { MapDrawing } from '../../../src/figures/map/drawing.ts';
import type { Item, TextItem } from '../../../src/layout/page.ts';
import { mapLook } from './map-look.ts';

const box = { x: 40, y: 90, width: 560, height: 370 };

const itemsAt = (latitude: number, longitude: number): readonly Item[] => {
  const place = { id: 'a', label: 'A', latitude, longitude, radius: 0, kind: 'incident', detail: '', origin: {} } as const;
  const drawing: MapDrawing = { kind: 'map', places: [place], routes: [], note: '', hasTowns: false };
  return drawMap(drawing, box, mapLook).items;
};

const degrees = (items: readonly Item[]): readonly string[] =>
  items
    .filter((item): item is TextItem => item.kind === 'text' && item.name.startsWith('Degrees'))
    .map(({ body }) => body.paragraphs.flatMap(({ runs }) => runs.map(({ text }) => text)).join(''));

test('lines at round minutes stay in the frame and are named with their side of the globe', () => {
  const items = itemsAt(-36.2, -69.5);
  const lines = items.filter(({ name }) => /^(Parallel|Meridian) /.test(name));
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    expect(line.box.x).toBeGreaterThanOrEqual(box.x - 0.1);
    expect(line.box.x + line.box.width).toBeLessThanOrEqual(box.x + box.width + 0.1);
    expect(line.box.y).toBeGreaterThanOrEqual(box.y - 0.1);
    expect(line.box.y + line.box.height).toBeLessThanOrEqual(box.y + box.height + 0.1);
  }
  expect(degrees(items)).toEqual(expect.arrayContaining(['36°15′S', '69°30′W']));
});

test('across the 180th meridian both sides are named', () => {
  const names = degrees(itemsAt(-40, 179.98)).join(' ');
  expect(names).toMatch(/E/);
  expect(names).toMatch(/W/);
});

test('near a pole there are none', () => {
  expect(itemsAt(88, 10).filter(({ name }) => /^(Parallel|Meridian) /.test(name))).toEqual([]);
});
