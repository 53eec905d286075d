/** A briefing of the repository through all stages, as the command compiles it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Compilation, Request } from '../../src/compilation.ts';
import { compile } from '../../src/compile.ts';
import { openAtlas } from '../../src/figures/map/open-atlas.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import type { Workshop } from '../../src/workshop.ts';

const root = resolve(import.meta.dirname, '../..');

/** Remembers nothing: each build is the first. */
export const coldWorkshop: Workshop = {
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

/** As the command's: templates, labels and measured texts are the same in every test, and are made once. */
export const workshop: Workshop = { ...coldWorkshop, memory: openMemory() };

export const briefings: readonly string[] = readdirSync(join(root, 'briefings')).filter((name) => name.endsWith('.yaml'));

type Choice = Pick<Request, 'template' | 'theme'>;
const compiled = new Map<string, Compilation>();

/** Compiled once for all tests of a worker, which only read it. */
export function compileBriefing(name: string, choice: Choice = {}): Compilation {
  const key = JSON.stringify([name, choice.template, choice.theme]);
  const file = `briefings/${name}`;
  const made = compiled.get(key) ?? compile({ file, text: workshop.host.readText(file), ...choice }, workshop);
  compiled.set(key, made);
  return made;
}
