import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Locked {
  readonly hasInstallScript?: boolean;
  readonly libc?: readonly string[];
  readonly dev?: boolean;
}

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const withScript = Object.entries<Locked>(lock.packages)
  .filter(([path, { hasInstallScript }]) => path !== '' && hasInstallScript)
  .map(([path, { dev = false }]) => ({ name: path.replace(/^.*node_modules\//u, ''), dev }));

it('every package with an install script is answered for, so that npm asks nobody', () => {
  expect(withScript.map(({ name }) => name)).toContain('esbuild');
  expect(manifest.allowScripts).toMatchObject(Object.fromEntries(withScript.map(({ name }) => [name, false])));
});

it('no package that comes with Briefdeck has one: our answers hold in our clone only', () => {
  expect(withScript.filter(({ dev }) => !dev)).toEqual([]);
});

it('Briefdeck itself has none: npm asks of `prepare` too where a packed file is installed', () => {
  const asked = ['preinstall', 'install', 'postinstall', 'prepare'];
  expect(Object.keys(manifest.scripts).filter((name) => asked.includes(name))).toEqual([]);
  // Runs in our clone only, after `npm install` and `npm ci`.
  expect(manifest.scripts.postprepare).toBe(manifest.scripts.build);
});

it('the lock file holds nothing that npm 10, which comes with Node 20, would take out: `npm install` changes no file', () => {
  // npm 11 writes it for packages that are added: take it out by hand. It costs the binaries for another library of C.
  const marked = Object.entries<Locked>(lock.packages).filter(([, { libc }]) => libc);
  expect(marked.map(([path]) => path)).toEqual([]);
});
