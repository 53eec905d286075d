/**
 * A fingerprint of Briefdeck itself. A version number is not enough: who changes the code of a clone, or a package that it
 * uses, wants new decks although the version is the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { version } from '../../foundation/version.ts';
import { packageRoot } from '../../project/package-root.ts';

/** The bundler puts eight characters of a part's content into its name. */
const namesItsContent = /-[A-Z0-9]{8}\.c?js$/u;

export function toolFingerprint(): string {
  const root = packageRoot(import.meta.dirname);
  const code = codeFolder(import.meta.dirname);
  const hash = createHash('sha256').update(`${version}\n${process.version}\n`);
  for (const name of readdirSync(code, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!/\.[cm]?[jt]s$/u.test(name)) continue;
    hash.update(`${name}\n`);
    if (!namesItsContent.test(name)) hash.update(readFileSync(join(code, name)));
  }
  const lock = join(root, 'package-lock.json');
  if (existsSync(lock)) hash.update(readFileSync(lock));
  for (const data of ['src/figures/map/data', 'src/text/shaping/data'])
    for (const line of sizes(join(root, data))) hash.update(line);
  return hash.digest('hex');
}

/** `dist` with its `parts`, or `src`. */
function codeFolder(here: string): string {
  if (basename(here) === 'parts') return dirname(here);
  return basename(here) === 'batch' ? dirname(dirname(here)) : here;
}

/** Maps and fonts are megabytes and are made by hand once in years: their sizes will do. */
function sizes(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => `${name} ${statSync(join(folder, name)).size}\n`);
}
