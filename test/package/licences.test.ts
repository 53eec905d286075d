/** Every package that an installation brings is locked, and may be passed on. `.github/DEPENDENCIES.md` lists them; see docs.test.ts. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { productionPackages } from './production-packages.ts';

/** Licences that ask for no more than their own text: what uses them may be under any other. */
const allowed = ['0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Apache-2.0', 'OFL-1.1', 'Unlicense', 'CC0-1.0', 'Zlib'];

const isAllowed = (licence: string): boolean =>
  licence
    .replaceAll(/[()]/gu, '')
    .split(/\s+AND\s+/u)
    .every((both) => both.split(/\s+OR\s+/u).some((one) => allowed.includes(one)));

it('knows which licences pass', () => {
  expect(['MIT', 'MIT AND OFL-1.1', '(MIT OR GPL-3.0-or-later)'].filter((licence) => !isAllowed(licence))).toEqual([]);
  expect(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'UNLICENSED', 'none', ''].filter(isAllowed)).toEqual([]);
});

it('installs only packages whose licence is on the list', () => {
  const packages = productionPackages();
  expect(packages.length).toBeGreaterThan(10);
  expect(packages.filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

it('has a lock file for all that package.json asks for, each by its content', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const locked = productionPackages();
  expect(Object.keys(dependencies).filter((name) => !locked.some((each) => each.name === name))).toEqual([]);
  expect(locked.filter(({ integrity }) => !integrity?.startsWith('sha512-')).map(({ name }) => name)).toEqual([]);
});
