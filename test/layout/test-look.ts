/** The default theme with the real widths, and an atlas without countries. */

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { figureKinds } from '../../src/figures/kinds.ts';
import type { Host } from '../../src/foundation/host/host.ts';
import { openMemory } from '../../src/foundation/memory/memory.ts';
import type { Look } from '../../src/layout/look.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { loadTheme } from '../../src/theme/load-theme.ts';

const templates = fileURLToPath(new URL('../../templates', import.meta.url));

const host: Host = {
  readText: (path) => readFileSync(path, 'utf8'),
  readBytes: (path) => readFileSync(path),
  list: () => [],
};

function load(): Look {
  const { value: theme } = loadTheme(host, { folder: templates, name: 'default' }, loadMetrics());
  if (!theme) throw new Error('the default theme does not load');
  const memory = openMemory();
  return { theme, metrics: loadMetrics(), figures: figureKinds, atlas: { countriesIn: () => [], townsIn: () => [] }, memory };
}

export const look = load();
