/** The default look with the real atlas, and short forms of what drawings are made of. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MapDrawing, MapPlace } from '../../../src/figures/map/drawing.ts';
import { openAtlas } from '../../../src/figures/map/open-atlas.ts';
import { fitView, type View } from '../../../src/figures/map/view.ts';
import type { Box } from '../../../src/foundation/units.ts';
import type { Look } from '../../../src/layout/look.ts';
import type { Item } from '../../../src/layout/page.ts';
import type { Run } from '../../../src/markup/run.ts';
import { look } from '../../layout/test-look.ts';

const data = fileURLToPath(new URL('../../../src/figures/map/data/', import.meta.url));
export const atlas = openAtlas((name) => readFileSync(data + name));
export const mapLook: Look = { ...look, atlas };

export const place = (id: string, latitude: number, longitude: number, more: Partial<MapPlace> = {}): MapPlace => ({
  id,
  label: id,
  latitude,
  longitude,
  radius: 0,
  kind: 'context',
  detail: '',
  origin: { path: `places.${id}` },
  ...more,
});

export const mapOf = (places: readonly MapPlace[], more: Partial<MapDrawing> = {}): MapDrawing => ({
  kind: 'map',
  places,
  routes: [],
  note: 'Borders schematic, not authoritative',
  hasTowns: true,
  ...more,
});

/** What a drawn map shows inside its frame. */
export function viewOf(places: readonly MapPlace[], items: readonly Item[]): View {
  const frame = items.find(({ name }) => name === 'Frame')?.box;
  if (!frame) throw new Error('a map without a frame');
  const down = Math.min(70, frame.height * 0.16);
  return fitView(places, frame, { margins: { across: Math.min(80, frame.width * 0.13), top: down, bottom: down } });
}

export const run = (text: string): Run => ({ text, bold: false, italic: false, superscript: false, small: false, origin: {} });

export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const isInside = (inner: Box, outer: Box, slack = 0): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

/** Pairs of items whose boxes overlap, by name. */
export const clashes = (items: readonly Item[]): readonly string[] =>
  items.flatMap((a, index) => items.slice(index + 1).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} × ${b.name}`] : [])));

export const texts = (items: readonly Item[]): readonly Item[] => items.filter(({ kind }) => kind === 'text');

/** The middle of an item's box. */
export const middle = ({ box }: Item): { x: number; y: number } => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
