/** The workshop of the command line: the project's templates where there are some, else the package's own. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Workshop } from '../compile.ts';
import { openAtlas } from '../layout/figures/map/open-atlas.ts';
import { loadMetrics } from '../text/load-metrics.ts';
import { type DiskHost, openDiskHost } from './disk-host.ts';

export interface DiskWorkshop extends Workshop {
  readonly host: DiskHost;
}

export function openWorkshop(folder: string): DiskWorkshop {
  const root = packageRoot(import.meta.dirname);
  const own = existsSync(join(folder, 'templates'));
  return {
    host: openDiskHost(folder),
    templates: own ? 'templates' : relative(folder, join(root, 'templates')),
    metrics: loadMetrics(),
    atlas: openAtlas((name) => readFileSync(join(root, 'src/layout/figures/map/data', name))),
  };
}

/** The folder of Briefdeck's package.json: the code may stand in `src/cli` or, bundled, in `dist`. */
function packageRoot(from: string): string {
  const isRoot = existsSync(join(from, 'package.json')) || dirname(from) === from;
  return isRoot ? from : packageRoot(dirname(from));
}
