/** A briefing of the repository through all stages, as the command compiles it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Compilation, Request } from '../../src/compilation.ts';
import { compile } from '../../src/compile.ts';
import { openAtlas } from '../../src/figures/map/open-atlas.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import type { Workshop } from '../../src/workshop.ts';

const root = resolve(import.meta.dirname, '../..');

export const workshop: Workshop = {
  host: {
    readText: (path) => readFileSync(join(root, path), 'utf8'),
    readBytes: (path) => readFileSync(join(root, path)),
    list: (path) =>
      readdirSync(join(root, path), { withFileTypes: true })
        .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
        .sort(),
  },
  templates: 'templates',
  metrics: loadMetrics(readShapingFile),
  atlas: openAtlas((name) => readFileSync(join(root, 'src/figures/map/data', name))),
};

export const briefings: readonly string[] = readdirSync(join(root, 'briefings')).filter((name) => name.endsWith('.yaml'));

export function compileBriefing(name: string, choice: Pick<Request, 'template' | 'theme'> = {}): Compilation {
  const file = `briefings/${name}`;
  return compile({ file, text: workshop.host.readText(file), ...choice }, workshop);
}
