/** Where Briefdeck itself stands on the disk, and which templates a project is built with. */
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

/** The folder of Briefdeck's package.json: the code may stand in `src/project` or, bundled, in `dist`. */
export function packageRoot(from: string): string {
  const isRoot = existsSync(join(from, 'package.json')) || dirname(from) === from;
  return isRoot ? from : packageRoot(dirname(from));
}

/** The folder of what `npm run build` makes ahead: `dist`, whose `parts` hold the command. Nothing of it is in `src`. */
export const besideCode: string = basename(import.meta.dirname) === 'parts' ? dirname(import.meta.dirname) : import.meta.dirname;

/** The project's own templates where there are some, else the package's; relative to the project's folder. */
export function templatesOf(folder: string): string {
  const own = existsSync(join(folder, 'templates'));
  return own ? 'templates' : relative(folder, join(packageRoot(import.meta.dirname), 'templates'));
}
