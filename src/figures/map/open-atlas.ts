/** Opens the atlas that `generate-atlas.ts` and `generate-towns.ts` cut: each file is read once, when a map first asks for it. */

import type { Atlas, Country, GeoBounds } from '../../layout/atlas.ts';
import { type PieceHead, readHead, readPoints } from './arc-piece.ts';
import { widthOf } from './bounds.ts';
import { readData } from './data-file.ts';
import { type AtlasLevel, type LevelPolygon, levels, readPolygons } from './level.ts';
import type { LonLat } from './ring-box.ts';
import { type TownCells, townsIn } from './town-code.ts';

/** A level as it is used: the stretches taken apart. */
type OpenLevel = Omit<AtlasLevel, 'pieces'> & { readonly pieces: readonly string[] };

/** Whether a polygon's box and the bounds have a point in common, the globe being round. */
function touches([west, south, east, north]: LevelPolygon['box'], bounds: GeoBounds): boolean {
  if (north < bounds.south || south > bounds.north) return false;
  const start = (((bounds.west - west) % 360) + 360) % 360;
  return start <= east - west || 360 - start <= widthOf(bounds);
}

/** Wider stretches are never skipped: their ends alone do not tell which way round the globe they run. */
const widestSkip = 170;

/** Whether a stretch of border can be seen: whether its box, at any turn of the globe, meets the bounds. */
function isNear({ low, high }: PieceHead, { scale, translate }: OpenLevel, bounds: GeoBounds): boolean {
  const [south, north] = [low[1] * scale[1] + translate[1], high[1] * scale[1] + translate[1]];
  const [west, east] = [low[0] * scale[0] + translate[0], high[0] * scale[0] + translate[0]];
  if (east - west > widestSkip) return true;
  return touches([west, south, east, north], bounds);
}

/** Ends that two pieces share are there twice; the second is dropped. */
function traceRing(level: OpenLevel, ring: readonly number[], bounds: GeoBounds | undefined): readonly LonLat[] {
  const { scale, translate, pieces } = level;
  const points: LonLat[] = [];
  const add = (x: number, y: number): void => {
    points.push([x * scale[0] + translate[0], y * scale[1] + translate[1]]);
  };
  for (const index of ring) {
    const piece = pieces[index < 0 ? ~index : index] ?? '';
    const head = bounds && readHead(piece);
    const flat = head && !isNear(head, level, bounds) ? [...head.first, ...head.last] : readPoints(piece);
    const count = flat.length / 2;
    for (let step = points.length > 0 ? 1 : 0; step < count; step++) {
      const at = 2 * (index < 0 ? count - 1 - step : step);
      add(flat[at] ?? 0, flat[at + 1] ?? 0);
    }
  }
  return points;
}

/** An island that no eye could see is not worth tracing; some coasts have thousands. */
const isSeen = ([west, south, east, north]: LevelPolygon['box'], resolution: number): boolean =>
  north - south >= resolution || east - west >= resolution;

function countriesOf(level: OpenLevel, bounds: GeoBounds, resolution: number): readonly Country[] {
  return level.countries.flatMap(({ id, name, box, polygons }) => {
    if (!touches(box, bounds)) return [];
    const near = readPolygons(polygons).filter((polygon) => isSeen(polygon.box, resolution) && touches(polygon.box, bounds));
    if (near.length === 0) return [];
    const traced = near.map(({ box, rings }) => {
      // A ring round the pole has no outside to take a short cut through.
      const shown = box[2] - box[0] >= 360 || widthOf(bounds) >= 360 ? undefined : bounds;
      return rings.map((ring) => traceRing(level, ring, shown));
    });
    return [{ id, name, polygons: traced }];
  });
}

/**
 * An atlas over its data files.
 * @param readAsset gives the bytes of a file of `src/figures/map/data/` by its name, such as `fine.data.json`.
 */
export function openAtlas(readAsset: (name: string) => Uint8Array): Atlas {
  const parse = (file: string): unknown => readData(readAsset(file));
  const opened = new Map<string, OpenLevel>();
  const open = (file: string): OpenLevel => {
    const known = opened.get(file);
    if (known) return known;
    const level = parse(file) as AtlasLevel;
    const apart = { ...level, pieces: level.pieces.split(' ') };
    opened.set(file, apart);
    return apart;
  };
  let towns: TownCells | undefined;
  return {
    countriesIn: (bounds, resolution = 0) => {
      const file = levels.find(({ from }) => resolution >= from)?.file ?? 'fine.data.json';
      return countriesOf(open(file), bounds, resolution);
    },
    townsIn: (bounds) => {
      towns ??= parse('towns.data.json') as TownCells;
      return townsIn(towns, bounds);
    },
  };
}
