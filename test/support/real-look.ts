/** What the command lays decks out with: the default theme, the real widths and the real atlas. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openAtlas } from '../../src/figures/map/open-atlas.ts';
import type { Look } from '../../src/layout/look.ts';
import { readPatterns } from '../../src/project/pattern-files.ts';
import { readShapingFile } from '../../src/project/shaping-files.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { look } from '../layout/test-look.ts';

const data = resolve(import.meta.dirname, '../../src/figures/map/data');

export const realLook: Look = {
  ...look,
  metrics: loadMetrics(readShapingFile, readPatterns),
  atlas: openAtlas((name) => readFileSync(join(data, name))),
};
