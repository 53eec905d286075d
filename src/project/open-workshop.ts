/** The workshop of a project: its own templates where there are some, else the package's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openAtlas } from '../figures/map/open-atlas.ts';
import { openMemory } from '../foundation/memory/memory.ts';
import { openParsed } from '../render/parsed-ahead.ts';
import { loadMetrics } from '../text/load-metrics.ts';
import type { Workshop } from '../workshop.ts';
import type { LoadedConfig } from './config/load-config.ts';
import { type DiskHost, openDiskHost } from './disk-host.ts';
import { packageRoot, templatesOf } from './package-root.ts';
import { readParsedFile } from './parsed-file.ts';
import { readPatterns } from './pattern-files.ts';
import { readPdf } from './read-pdf.ts';
import { readyBases } from './ready-bases.ts';
import { readShapingFile } from './shaping-files.ts';

export interface DiskWorkshop extends Workshop {
  readonly host: DiskHost;
  /** The project's configuration as it was loaded; without, none is looked for. */
  readonly loaded?: LoadedConfig | undefined;
}

/**
 * Opens what every briefing of a project is built with. Nothing of the project is read yet, and nothing is written.
 * @param folder the project's, as a full path or relative to the one that the process runs in
 */
export function openWorkshop(folder: string): DiskWorkshop {
  const root = packageRoot(import.meta.dirname);
  return {
    host: openDiskHost(folder),
    templates: templatesOf(folder),
    metrics: loadMetrics(readShapingFile, readPatterns),
    memory: openMemory(),
    readyBases,
    parsedAhead: openParsed(readParsedFile),
    readPdf,
    atlas: openAtlas((name) => readFileSync(join(root, 'src/figures/map/data', name))),
  };
}
