/**
 * Cuts the boxes of countries from Natural Earth (public domain, as packed by `world-atlas`), for the check whether the
 * two numbers of a place changed places: `npm run generate boxes`. Its output is in the repository, so that nobody else has to.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { countryName } from './country-names.ts';

type Countries = GeometryCollection<{ readonly name: string }>;
/** In degrees: south, west, north, east. */
type Box = readonly [south: number, west: number, north: number, east: number];

/** Parts of a country that are nearer to each other than so many degrees share a box. */
const near = 2;

function boxOf(ring: readonly (readonly number[])[]): Box {
  const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
  return [Math.min(...lats), Math.min(...lons), Math.max(...lats), Math.max(...lons)];
}

const isNear = (a: Box, b: Box): boolean =>
  a[0] - near <= b[2] && b[0] - near <= a[2] && a[1] - near <= b[3] && b[1] - near <= a[3];
const around = (a: Box, b: Box): Box => [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];

function merge(boxes: readonly Box[]): readonly Box[] {
  return boxes.reduce<readonly Box[]>((merged, box) => {
    const joined = merged.filter((other) => isNear(box, other)).reduce(around, box);
    const rest = merged.filter((other) => !isNear(box, other));
    return joined === box ? [...rest, box] : merge([...rest, joined]);
  }, []);
}

const outwards = ([south, west, north, east]: Box): Box => [
  Math.floor(south * 10) / 10,
  Math.floor(west * 10) / 10,
  Math.ceil(north * 10) / 10,
  Math.ceil(east * 10) / 10,
];

const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json', 'utf8')) as Topology<{
  countries: Countries;
}>;
const boxes = new Map<string, readonly Box[]>();
for (const { id, geometry, properties } of feature(world, world.objects.countries).features) {
  const [code] = countryName(id?.toString(), properties.name);
  if (!/^[A-Z]{2}$/u.test(code) || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  boxes.set(code, [...(boxes.get(code) ?? []), ...polygons.map(([outer = []]) => boxOf(outer))]);
}
const rows = [...boxes]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([code, own]) => `  ${JSON.stringify(code)}: ${JSON.stringify(merge(own).map(outwards)).replaceAll(',', ', ')}`);
writeFileSync('src/analysis/country-boxes.data.json', `{\n${rows.join(',\n')}\n}\n`);
process.stdout.write(`country-boxes.data.json: ${rows.length} countries\n`);
