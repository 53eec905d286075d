import { expect, test } from 'vitest';
import type { MapPlace } from '../../../src/figures/map/drawing.ts';
import { fitView } from '../../../src/figures/map/view.ts';
import { widenToTowns } from '../../../src/figures/map/widen-view.ts';
import type { Town } from '../../../src/layout/atlas.ts';

const frame = { x: 0, y: 0, width: 560, height: 370 };
const margins = { across: 70, top: 55, bottom: 75 };
const place = (id: string, latitude: number, longitude: number): MapPlace => ({
  id,
  label: id,
  latitude,
  longitude,
  radius: 0,
  kind: 'incident',
  detail: '',
  origin: {},
});
const places = [place('a', 52.6, -106.1), place('b', 52.74, -105.8), place('c', 52.82, -106.1)];
const town = (name: string, latitude: number, longitude: number): Town => ({ name, latitude, longitude, population: 100_000 });
const atlasOf = (...towns: readonly Town[]) => ({ countriesIn: () => [], townsIn: () => towns });

const close = fitView(places, frame, { margins });

test('a map without towns shows more land where that brings some into sight, but not much more', () => {
  const far = [town('North', 53.03, -105.85), town('South', 52.4, -106.05)];
  const view = widenToTowns(places, frame, { margins, atlas: atlasOf(...far) });
  expect(view.pointsPerKm).toBeLessThan(close.pointsPerKm);
  expect(view.pointsPerKm).toBeGreaterThan(close.pointsPerKm / 1.5);
  for (const { longitude, latitude } of far) {
    const at = view.project([longitude, latitude]);
    expect(at?.y).toBeGreaterThan(0);
    expect(at?.y).toBeLessThan(frame.height);
  }
});

test('it stays close where towns are in sight, where none is within reach, and where places would run together', () => {
  const near = atlasOf(town('One', 52.7, -105.95), town('Two', 52.65, -105.9));
  expect(widenToTowns(places, frame, { margins, atlas: near }).pointsPerKm).toBe(close.pointsPerKm);
  expect(widenToTowns(places, frame, { margins, atlas: atlasOf(town('Far', 60, -100)) }).pointsPerKm).toBe(close.pointsPerKm);
  const crowd = [...places, place('d', 52.61, -106.1)];
  const north = atlasOf(town('North', 53.2, -105.75));
  expect(widenToTowns(crowd, frame, { margins, atlas: north }).pointsPerKm).toBe(fitView(crowd, frame, { margins }).pointsPerKm);
});
