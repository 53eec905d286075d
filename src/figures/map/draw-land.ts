/** Land and water: one freeform a country, on water, cut to the frame. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Cache } from '../../foundation/memory/memory.ts';
import type { Pt } from '../../foundation/units.ts';
import type { GeoBounds } from '../../layout/atlas.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import { type BorderPoints, borderPoints } from './border-points.ts';
import { boundsOf } from './bounds.ts';
import { type LandTints, landTints, type Tint } from './land-tints.ts';
import { type CountryOutline, outlineOf } from './outline.ts';
import { tintCountries } from './tint-countries.ts';
import { earthRadiusKm, type View } from './view.ts';

export interface Land {
  /** What the view shows, in degrees. */
  readonly bounds: GeoBounds;
  readonly outlines: readonly CountryOutline[];
  readonly borders: BorderPoints;
  /** Ids of the countries of the incident; none on the globe. */
  readonly own: ReadonlySet<string>;
  readonly words: LandTints['words'];
  readonly items: readonly Item[];
}

interface LandStyle {
  /** Keeps the names of the items apart from those of another land of the same drawing. */
  readonly prefix?: string;
  /** Detail below this is left out; the default is what a projector can show. */
  readonly tolerance?: Pt;
  /** Ids of the countries of the incident, which stand out from their neighbours, once their outlines are known. */
  readonly own?: (outlines: readonly CountryOutline[]) => ReadonlySet<string>;
}

const tintsOfThemes: Cache<LandTints> = { name: 'tints of land' };

const decorative = { alt: { decorative: true }, origin: {} } as const;

export function drawLand(
  view: View,
  { atlas, theme, memory }: Pick<Look, 'atlas' | 'theme' | 'memory'>,
  { prefix = '', tolerance = view.kind === 'world' ? 0.6 : 0.4, own }: LandStyle = {},
): Land {
  const bounds = boundsOf(view);
  const outlines = outlinesIn(view, { atlas }, tolerance);
  const tints = memory.recall(tintsOfThemes, { of: [theme.colors] }, () => landTints(theme.colors));
  // On the globe countries are too small for tints to tell apart, and coast and border say enough.
  const ownIds: ReadonlySet<string> = view.kind === 'region' && own ? own(outlines) : new Set();
  const tintOf = tintCountries(outlines, ownIds, tints);
  const frame = { kind: 'shape', shape: 'rectangle', box: view.frame, ...decorative } as const;
  const water: readonly Item[] = [
    { ...frame, name: `${prefix}Ground`, fill: 'paper' },
    { ...frame, name: `${prefix}Water`, ...tints.water },
  ];
  const land = outlines.flatMap((outline, index) => drawCountry(outline, tintOf[index] ?? tints.near, prefix));
  return {
    bounds,
    outlines,
    borders: borderPoints(outlines, view.frame),
    own: ownIds,
    words: tints.words,
    items: [...water, ...land],
  };
}

/**
 * The countries in a view, cut to its frame; detail below `tolerance` is left out.
 * @param among ids of the countries that are asked for; all if not given
 */
export function outlinesIn(
  view: View,
  { atlas }: Pick<Look, 'atlas'>,
  tolerance: Pt,
  among?: ReadonlySet<string>,
): readonly CountryOutline[] {
  const bounds = boundsOf(view);
  return atlas
    .countriesIn(bounds, 180 / Math.PI / earthRadiusKm / view.pointsPerKm)
    .filter(({ id }) => !among || among.has(id))
    .map((country) => outlineOf(country, { view, bounds, tolerance }))
    .filter(({ polygons }) => polygons.length > 0);
}

function drawCountry({ id, name, polygons }: CountryOutline, tint: Tint, prefix: string): readonly Item[] {
  const rings = polygons.flat();
  const shared = { kind: 'path', box: boxOf(rings.flat()), rings, isClosed: true, ...decorative } as const;
  const border = { outline: { color: 'muted', width: prefix === '' ? 1.25 : 0.75 } } as const;
  const called = `${prefix}${name} (${id})`;
  // Paper under the tint, or the water would colour the land.
  return [
    { ...shared, name: `${called} base`, fill: 'paper' },
    { ...shared, name: called, ...tint, ...border },
  ];
}
