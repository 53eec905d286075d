/** The workshop of the command over files in memory: refuses what a disk would refuse. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAtlas } from '../../src/figures/map/open-atlas.ts';
import { HostError } from '../../src/foundation/host/host.ts';
import type { DiskWorkshop } from '../../src/project/open-workshop.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const largestFile = 20_000_000;

/** Opens workshops on changing files; what does not change (widths, atlas) is loaded once. @param root of the repository. */
export function memoryWorkshops(root: string): (files: Files) => DiskWorkshop {
  const metrics = loadMetrics();
  const atlas = openAtlas((name) => readFileSync(join(root, 'src/figures/map/data', name)));
  return (files) => ({ host: memoryHost(files), templates: 'templates', metrics, atlas });
}

function memoryHost(files: Files): DiskWorkshop['host'] {
  const readBytes = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new HostError(path, 'missing', 'cannot read: there is no such file');
    if (bytes.length > largestFile) throw new HostError(path, 'too-large', 'file too large');
    return bytes;
  };
  return {
    readBytes,
    readText: (path) => decode(readBytes(path), path),
    list(folder) {
      const inside = [...files.keys()].filter((path) => path.startsWith(`${folder}/`));
      return [...new Set(inside.map((path) => path.slice(folder.length + 1).replace(/\/.*$/u, '/')))].sort();
    },
    leadsOut: () => false,
  };
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HostError(path, 'not-text', 'not UTF-8 text');
  }
}
