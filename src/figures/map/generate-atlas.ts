/**
 * Cuts the atlas from Natural Earth (public domain, as packed by `world-atlas`): `npm run generate atlas`. Run it after a change
 * of that package or of the weights below; its output is in the repository, so that nobody else has to.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';
import type { GridPoint } from './arc-code.ts';
import { cutPieces, encodePiece } from './arc-piece.ts';
import { countryName } from './country-names.ts';
import { writeData } from './data-file.ts';
import { joinHalves } from './join-halves.ts';
import { type AtlasLevel, type LevelCountry, type LevelFile, type LevelPolygon, writePolygons } from './level.ts';
import { type LonLat, ringBox } from './ring-box.ts';
import { thinArc } from './thin-arc.ts';

type Countries = GeometryCollection<{ readonly name: string }>;
type World = Topology<{ countries: Countries }>;

interface Recipe {
  readonly file: LevelFile;
  readonly source: string;
  /** Square degrees; above 2.5e-4 the exclaves of the Ferghana valley lose their shape. */
  readonly weight: number;
  /** Square degrees; islands smaller than this are left out. */
  readonly island: number;
}

const recipes: readonly Recipe[] = [
  { file: 'fine.data.json', source: 'countries-10m.json', weight: 2.5e-5, island: 0 },
  { file: 'detailed.data.json', source: 'countries-10m.json', weight: 4e-4, island: 1e-4 },
  { file: 'medium.data.json', source: 'countries-50m.json', weight: 1e-3, island: 0 },
  { file: 'wide.data.json', source: 'countries-50m.json', weight: 5e-3, island: 0.003 },
  { file: 'coarse.data.json', source: 'countries-50m.json', weight: 2e-2, island: 0.02 },
  { file: 'globe.data.json', source: 'countries-50m.json', weight: 1.2e-1, island: 0.1 },
];
/** A closed line of fewer points is no area. */
const fewestClosed = 5;

/** TopoJSON stores differences; this is its grid, absolute. */
function gridArcs(world: World): readonly (readonly GridPoint[])[] {
  return world.arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx;
      y += dy;
      return [x, y] as const;
    });
  });
}

const isClosed = (arc: readonly GridPoint[]): boolean => {
  const [first, last] = [arc[0], arc.at(-1)];
  return first?.[0] === last?.[0] && first?.[1] === last?.[1];
};

const shoelace = (ring: readonly LonLat[]): number =>
  ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);

function cutLevel(recipe: Recipe): AtlasLevel {
  const world = JSON.parse(readFileSync(`node_modules/world-atlas/${recipe.source}`, 'utf8')) as World;
  const { scale, translate } = world.transform ?? { scale: [1, 1], translate: [0, 0] };
  const smallest = recipe.weight / (scale[0] * scale[1]);
  const arcs = gridArcs(world).map((arc) => thinArc(arc, smallest, isClosed(arc) ? fewestClosed : 2));
  const grid: Grid = { arcs: [...arcs], scale: [scale[0], scale[1]], translate: [translate[0], translate[1]] };
  const countries = world.objects.countries.geometries.flatMap((geometry): CutCountry[] => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const [id, name] = countryName(geometry.id?.toString(), geometry.properties?.name ?? '');
    const shape: TopoPolygon | TopoMultiPolygon = geometry;
    const whole = joinPolygons(shape.type === 'Polygon' ? [shape.arcs] : shape.arcs, grid);
    const polygons = whole.flatMap((rings) => cutPolygon(rings, grid, recipe));
    return polygons.length > 0 ? [{ id, name, polygons }] : [];
  });
  countries.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return inPieces(countries, grid);
}

interface CutCountry extends Pick<LevelCountry, 'id' | 'name'> {
  readonly polygons: readonly LevelPolygon[];
}

interface Grid {
  /** Grows by the outlines that were joined across the 180th meridian. */
  readonly arcs: (readonly GridPoint[])[];
  readonly scale: readonly [number, number];
  readonly translate: readonly [number, number];
}

type TopoRings = readonly (readonly number[])[];

const traceGrid = (ring: readonly number[], { arcs }: Grid): readonly GridPoint[] =>
  ring.flatMap((index, order) => {
    const arc = index < 0 ? [...(arcs[~index] ?? [])].reverse() : (arcs[index] ?? []);
    return order > 0 ? arc.slice(1) : arc;
  });

const traceDegrees = (ring: readonly number[], grid: Grid): readonly LonLat[] =>
  traceGrid(ring, grid).map(([x, y]) => [x * grid.scale[0] + grid.translate[0], y * grid.scale[1] + grid.translate[1]]);

/** At 1:50m the outside of Antarctica is the pole itself, and its coast is a hole in that; the coast is what we want. */
const withoutPole = (rings: TopoRings, grid: Grid): TopoRings =>
  rings.filter((ring) => traceDegrees(ring, grid).some(([, latitude]) => latitude > -89.9));

function joinPolygons(polygons: readonly TopoRings[], grid: Grid): readonly TopoRings[] {
  const sound = polygons.map((rings) => withoutPole(rings, grid));
  const outsides = sound.map(([outside = []]) => traceGrid(outside, grid));
  return joinHalves(outsides, Math.round(360 / grid.scale[0])).map(({ ring, from }) => {
    const holes = from.flatMap((index) => sound[index]?.slice(1) ?? []);
    if (from.length === 1) return [...(sound[from[0] ?? 0]?.slice(0, 1) ?? []), ...holes];
    return [[grid.arcs.push(ring) - 1], ...holes];
  });
}

function cutPolygon(rings: TopoRings, grid: Grid, { island }: Recipe): readonly LevelPolygon[] {
  const outside = traceDegrees(rings[0] ?? [], grid);
  if (Math.abs(shoelace(outside)) < island) return [];
  const [west, south, east, north] = ringBox(outside).map((degrees) => Math.round(degrees * 1e4) / 1e4);
  return [{ box: [west ?? 0, south ?? 0, east ?? 0, north ?? 0], rings }];
}

/** The arcs that are used, cut into pieces, and the rings as indices of these. */
function inPieces(countries: readonly CutCountry[], { arcs, scale, translate }: Grid): AtlasLevel {
  const pieces: string[] = [];
  const found = new Map<number, readonly number[]>();
  const piecesOf = (arc: number): readonly number[] => {
    const known = found.get(arc) ?? cutPieces(arcs[arc] ?? []).map((piece) => pieces.push(encodePiece(piece)) - 1);
    found.set(arc, known);
    return known;
  };
  const inRing = (index: number): readonly number[] =>
    index < 0
      ? piecesOf(~index)
          .map((piece) => ~piece)
          .reverse()
      : piecesOf(index);
  const rewritten = countries.map(
    ({ id, name, polygons }): LevelCountry => ({
      id,
      name,
      box: around(polygons),
      polygons: writePolygons(polygons.map(({ box, rings }) => ({ box, rings: rings.map((ring) => ring.flatMap(inRing)) }))),
    }),
  );
  return { scale, translate, pieces: pieces.join(' '), countries: rewritten };
}

/** Land on both sides of the 180th meridian is taken as all round the globe. */
function around(polygons: readonly LevelPolygon[]): LevelCountry['box'] {
  const boxes = polygons.map(({ box }) => box);
  const [west, south] = [Math.min(...boxes.map(([left]) => left)), Math.min(...boxes.map(([, bottom]) => bottom))];
  const [east, north] = [Math.max(...boxes.map(([, , right]) => right)), Math.max(...boxes.map(([, , , top]) => top))];
  return east - west >= 180 ? [-180, south, 180, north] : [west, south, east, north];
}

for (const recipe of recipes) {
  const text = writeData(cutLevel(recipe));
  writeFileSync(`src/figures/map/data/${recipe.file}`, text);
  process.stdout.write(`${recipe.file}: ${Math.round(text.length / 1024)} KB\n`);
}
