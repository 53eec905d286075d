/** Land and water: one freeform a country, on water, cut to the frame. */

import type { Pt } from '../../foundation/units.ts';
import type { Atlas, GeoBounds } from '../../layout/atlas.ts';
import type { Item } from '../../layout/page.ts';
import { boxOf } from '../box-of.ts';
import { type BorderPoints, borderPoints } from './border-points.ts';
import { boundsOf } from './bounds.ts';
import { type CountryOutline, outlineOf } from './outline.ts';
import { plainLand, type Tint, tintCountries } from './tint-countries.ts';
import { earthRadiusKm, type View } from './view.ts';

export interface Land {
  /** What the view shows, in degrees. */
  readonly bounds: GeoBounds;
  readonly outlines: readonly CountryOutline[];
  readonly borders: BorderPoints;
  readonly items: readonly Item[];
}

interface LandStyle {
  /** Keeps the names of the items apart from those of another land of the same drawing. */
  readonly prefix?: string;
  /** Detail below this is left out; the default is what a projector can show. */
  readonly tolerance?: Pt;
}

const decorative = { alt: { decorative: true }, origin: {} } as const;

export function drawLand(
  view: View,
  atlas: Atlas,
  { prefix = '', tolerance = view.kind === 'world' ? 0.6 : 0.4 }: LandStyle = {},
): Land {
  const bounds = boundsOf(view);
  const outlines = atlas
    .countriesIn(bounds, 180 / Math.PI / earthRadiusKm / view.pointsPerKm)
    .map((country) => outlineOf(country, { view, bounds, tolerance }))
    .filter(({ polygons }) => polygons.length > 0);
  // On the globe countries are too small for tints to tell apart, and coast and border say enough.
  const tints = view.kind === 'world' ? outlines.map(() => plainLand) : tintCountries(outlines);
  // The link colour is the one blue of a theme, by custom; thinned out, it reads as water.
  const water: Item[] = [
    { kind: 'shape', shape: 'rectangle', name: `${prefix}Ground`, box: view.frame, fill: 'paper', ...decorative },
    { kind: 'shape', shape: 'rectangle', name: `${prefix}Water`, box: view.frame, fill: 'link', transparency: 82, ...decorative },
  ];
  const land = outlines.flatMap((outline, index) => drawCountry(outline, tints[index] ?? plainLand, prefix));
  return { bounds, outlines, borders: borderPoints(outlines, view.frame), items: [...water, ...land] };
}

function drawCountry({ id, name, polygons }: CountryOutline, tint: Tint, prefix: string): readonly Item[] {
  const rings = polygons.flat();
  const shared = { kind: 'path', box: boxOf(rings.flat()), rings, isClosed: true, ...decorative } as const;
  const { fill, transparency } = tint;
  const land: Item = {
    ...shared,
    name: `${prefix}${name} (${id})`,
    fill,
    transparency,
    outline: { color: 'muted', width: 0.5 },
  };
  // Paper under a translucent tint, or the water would colour the land.
  return transparency > 0 ? [{ ...shared, name: `${prefix}${name} (${id}) base`, fill: 'paper' }, land] : [land];
}
