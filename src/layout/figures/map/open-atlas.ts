/** Opens the atlas that `generate-atlas.ts` cut: three levels of detail, each read once, when a map first asks for it. */
import { type PieceHead, readHead, readPoints } from './arc-piece.ts';
import type { Atlas, Bounds, Country } from './atlas.ts';
import { widthOf } from './bounds.ts';
import { type Level, type LevelPolygon, levels } from './level.ts';
import type { LonLat } from './ring-box.ts';

/** Whether a polygon's box and the bounds have a point in common, the globe being round. */
function touches([west, south, east, north]: LevelPolygon['box'], bounds: Bounds): boolean {
  if (north < bounds.south || south > bounds.north) return false;
  const start = (((bounds.west - west) % 360) + 360) % 360;
  return start <= east - west || 360 - start <= widthOf(bounds);
}

/** Wider stretches are never skipped: their ends alone do not tell which way round the globe they run. */
const widestSkip = 170;

/** Whether a stretch of border can be seen: whether its box, at any turn of the globe, meets the bounds. */
function isNear({ low, high }: PieceHead, { scale, translate }: Level, bounds: Bounds): boolean {
  const [south, north] = [low[1] * scale[1] + translate[1], high[1] * scale[1] + translate[1]];
  const [west, east] = [low[0] * scale[0] + translate[0], high[0] * scale[0] + translate[0]];
  if (east - west > widestSkip) return true;
  return touches([west, south, east, north], bounds);
}

/** Ends that two pieces share are there twice; the second is dropped. */
function traceRing(level: Level, ring: readonly number[], bounds: Bounds | undefined): readonly LonLat[] {
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

function countriesOf(level: Level, bounds: Bounds): readonly Country[] {
  return level.countries.flatMap(({ id, name, polygons }) => {
    const near = polygons.filter(({ box }) => touches(box, bounds));
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
 * @param readAsset gives the bytes of a file of `src/layout/figures/map/data/` by its name, such as `fine.data.json`.
 */
export function openAtlas(readAsset: (name: string) => Uint8Array): Atlas {
  const opened = new Map<string, Level>();
  const open = (file: string): Level => {
    const level = opened.get(file) ?? (JSON.parse(new TextDecoder().decode(readAsset(file))) as Level);
    opened.set(file, level);
    return level;
  };
  return {
    countriesIn: (bounds, resolution = 0) => {
      const file = levels.find(({ from }) => resolution >= from)?.file ?? 'fine.data.json';
      return countriesOf(open(file), bounds);
    },
  };
}
