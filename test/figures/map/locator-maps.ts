/** Covers' maps of places of an incident, and what is drawn on them by name. */
import type { MapDrawing } from '../../../src/figures/map/drawing.ts';
import type { CountryOutline } from '../../../src/figures/map/outline.ts';
import type { Item } from '../../../src/layout/page.ts';
import { mapOf, place } from './map-look.ts';

export const box = { x: 577, y: 0, width: 383, height: 316.8 };

export const locator = (places: MapDrawing['places'], more: Partial<MapDrawing> = {}): MapDrawing =>
  mapOf(places, { isLocator: true, hasTowns: false, from: 'p0', together: 'All of them', ...more });

export const incident = (id: string, latitude: number, longitude: number, radius = 0) =>
  place(id, latitude, longitude, { kind: 'incident', radius });

export const named = (items: readonly Item[], name: string): Item | undefined => items.find((item) => item.name === name);
export const rings = (items: readonly Item[]): readonly Item[] => items.filter(({ name }) => name.startsWith('Ring '));
export const dots = (items: readonly Item[]): readonly Item[] => items.filter(({ name }) => name.startsWith('Dot '));
export const wordsOf = (item: Item | undefined): readonly string[] =>
  item?.kind === 'text' ? item.body.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')) : [];
export const landOf = (items: readonly Item[]): readonly CountryOutline[] =>
  items.flatMap((item) =>
    item.kind === 'path' && item.fill ? [{ id: item.name, name: item.name, polygons: item.rings.map((ring) => [ring]) }] : [],
  );
