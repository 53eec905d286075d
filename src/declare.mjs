/**
 * Makes the types of the library for others, `dist/types`, from `src`: `node src/declare.mjs [FOLDER]`. Only for a package: who
 * works in a clone reads the sources. Kept is what can be reached from `index.d.ts`.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const [, , folder = 'dist/types'] = process.argv;
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');

rmSync(folder, { recursive: true, force: true });
execFileSync(process.execPath, [compiler, '-p', 'tsconfig.types.json', '--outDir', folder], { stdio: 'inherit' });

/** Imports name the source; beside a declaration there is none, and tools expect the name of the code. */
const ofSource = /(?<=\b(?:from|import)\s*\(?\s*['"])(\.[^'"]*)\.ts(?=['"])/gu;

const reached = new Set();
const reach = (path) => {
  if (reached.has(path)) return;
  reached.add(path);
  const text = readFileSync(path, 'utf8');
  for (const [, to] of text.matchAll(ofSource)) reach(resolve(dirname(path), `${to}.d.ts`));
  writeFileSync(path, text.replace(ofSource, '$1.js'));
};
reach(resolve(folder, 'index.d.ts'));

for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  const path = resolve(entry.parentPath, entry.name);
  if (entry.isFile() && !reached.has(path)) rmSync(path);
}
