/** A short run of every fuzzer: the same cases each time. `npm run fuzz` goes on from where these end, and watches time and memory. */
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleCommand, commandFile } from '../support/run-command.ts';
import { seed as first } from '../support/seed.ts';
import { diskCases } from './disk/disk-cases.ts';
import { canRunDisk, runDiskCase } from './disk/run-disk-case.ts';
import { drawCase } from './draw-case.ts';
import { readSeeds } from './fuzz-case.ts';
import { fuzzKinds } from './kinds.ts';
import { memoryWorkshops } from './memory-workshop.ts';
import { faultsOf, runCase } from './run-case.ts';

const root = resolve('.');
const seeds = readSeeds(root);
const kinds = fuzzKinds(seeds);
const workshopOn = memoryWorkshops(root);
const count = 2;

/** Off until what these cases find is mended. */
const isDiskMended = true;

describe.runIf(canRunDisk && isDiskMended)('on a disk', () => {
  beforeAll(bundleCommand);

  it.each(Array.from({ length: count }, (_, index) => first + index))(
    'ends in time, prints and keeps nothing from outside, and writes nothing there, seed %i',
    async (seed) => {
      const drawn = drawCase({ disk: diskCases() }, 'disk', seed);
      const { faults } = await runDiskCase(drawn, { command: commandFile, repository: root });
      expect([drawn.label, faults]).toEqual([drawn.label, []]);
    },
  );
});

describe.each(Object.keys(kinds))('%s', (kind) => {
  it.each(Array.from({ length: count }, (_, index) => first + index))(
    'is a sound deck or an error with a position, seed %i',
    async (seed) => {
      const drawn = drawCase(kinds, kind, seed);
      const made = await runCase(drawn, workshopOn(new Map([...seeds, ...Object.entries(drawn.files)])));
      expect([drawn.label, faultsOf(made)]).toEqual([drawn.label, []]);
    },
  );
});

it('draws the same case for the same seed, and others for others', () => {
  for (const kind of Object.keys(kinds)) expect(drawCase(kinds, kind, 7)).toEqual(drawCase(kinds, kind, 7));
  const disk = () => drawCase({ disk: diskCases() }, 'disk', 7);
  expect(disk()).toEqual(disk());
  const texts = [1, 2, 3].map((seed) => JSON.stringify(drawCase(kinds, 'briefing-tree', seed).files));
  expect(new Set(texts).size).toBe(3);
});
