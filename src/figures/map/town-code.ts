/**
 * Towns as text, in cells of five degrees, the largest of a cell first: a map reads only the cells that it shows. A town
 * is `name|longitude|latitude|population`, the numbers to base 36, the place in thousandths of a degree from the cell's
 * south-west corner, the population in thousands.
 */
import type { GeoBounds, Town } from '../../layout/atlas.ts';
import { widthOf } from './bounds.ts';

/** As it lies in `data/towns.data.json`: cells by `column:row`, counted from 180° W and 90° S. */
export type TownCells = Readonly<Record<string, string>>;

const cell = 5;
const columns = 360 / cell;
const steps = 1000;
const [between, fields] = ['~', '|'];

/** Degrees east of 180° W, 0 up to 360. */
const eastOf = (longitude: number): number => (((longitude + 180) % 360) + 360) % 360;
const columnOf = (longitude: number): number => Math.floor(eastOf(longitude) / cell);
const rowOf = (latitude: number): number => Math.floor((latitude + 90) / cell);

/** @throws for a name that holds one of the two separators. */
export function encodeTowns(towns: readonly Town[]): TownCells {
  const cells = new Map<string, string[]>();
  for (const { name, longitude, latitude, population } of [...towns].sort((a, b) => b.population - a.population)) {
    if (name.includes(between) || name.includes(fields)) throw new Error(`a separator in the name of ${name}`);
    const [column, row] = [columnOf(longitude), rowOf(latitude)];
    const numbers = [
      Math.min(cell * steps - 1, Math.round((eastOf(longitude) - column * cell) * steps)),
      Math.min(cell * steps - 1, Math.round((latitude + 90 - row * cell) * steps)),
      Math.max(1, Math.round(population / 1000)),
    ];
    const key = `${column}:${row}`;
    cells.set(key, [...(cells.get(key) ?? []), [name, ...numbers.map((number) => number.toString(36))].join(fields)]);
  }
  return Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, list]) => [key, list.join(between)]));
}

function decodeTown(text: string, column: number, row: number): Town {
  const [name = '', ...numbers] = text.split(fields);
  const [x = 0, y = 0, thousands = 0] = numbers.map((number) => Number.parseInt(number, 36));
  return {
    name,
    longitude: column * cell - 180 + x / steps,
    latitude: row * cell - 90 + y / steps,
    population: thousands * 1000,
  };
}

/** Cells that a small map reads whole; of more, only the largest towns of each are looked at. */
const fewCells = 6;
const [manyTowns, fewTowns] = [80, 8];

/** Towns in the bounds, the largest first; of wide bounds not all. */
export function townsIn(cells: TownCells, bounds: GeoBounds): readonly Town[] {
  const [first, south, north] = [columnOf(bounds.west), rowOf(bounds.south), rowOf(bounds.north)];
  const across = Math.min(columns, Math.ceil((widthOf(bounds) + (eastOf(bounds.west) % cell)) / cell));
  const found: Town[] = [];
  const most = across * (north - south + 1) > fewCells ? fewTowns : manyTowns;
  for (let step = 0; step < across; step++) {
    const column = (first + step) % columns;
    for (let row = south; row <= north; row++) {
      const text = cells[`${column}:${row}`];
      if (text) for (const town of text.split(between, most)) found.push(decodeTown(town, column, row));
    }
  }
  return found.filter((town) => isIn(town, bounds)).sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
}

function isIn({ longitude, latitude }: Town, { west, south, east, north }: GeoBounds): boolean {
  const isAcross = west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
  return isAcross && latitude >= south && latitude <= north;
}
