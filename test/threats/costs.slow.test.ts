/** What costs far more to read than to write ends soon, with an address and something to do. Limits are counted, never timed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSeeds } from '../fuzz/fuzz-case.ts';
import { structures } from '../fuzz/hostile-structures.ts';
import { memoryWorkshops } from '../fuzz/memory-workshop.ts';
import { faultsOf, runCase } from '../fuzz/run-case.ts';
import { buildThreat } from './threat-case.ts';

const root = resolve('.');
const seeds = readSeeds(root);
const workshopOn = memoryWorkshops(root);

async function firstError(
  name: string,
  size: number,
): Promise<{ readonly code: string | undefined; readonly faults: readonly string[] }> {
  const drawn = structures[name]?.make(size, 'x');
  if (!drawn) throw new Error(`no structure is called ${name}`);
  const made = await runCase(drawn, workshopOn(new Map([...seeds, ...Object.entries(drawn.files)])));
  const found = made.compiled.diagnostics.find(({ severity }) => severity === 'error');
  return { code: found?.code, faults: [...faultsOf(made), ...(found && found.hints.length === 0 ? ['no hint'] : [])] };
}

describe('a structure made to be endless', () => {
  it.each([
    ['flow lists in each other', 10_000, 'YML007'],
    ['flow maps in each other', 10_000, 'YML007'],
    ['flow maps in each other', 100, 'YML007'],
    ['block maps in each other', 3_000, 'YML007'],
    ['block lists in each other', 10_000, 'YML007'],
    ['keys in each other', 10_000, 'YML007'],
    ['brackets never closed', 100_000, 'YML007'],
    ['alias bomb', 60, 'YML004'],
    ['one anchor named often', 100_000, 'IO002'],
    ['documents in a row', 100_000, 'IO002'],
    ['documents in a row', 3, 'YML005'],
    ['documents in a row', 50_000, 'YML005'],
    ['a long title', 30_000, 'IO002'],
    ['many items', 3_000, 'LAY001'],
    ['many cells', 100, 'LAY001'],
    ['many bars', 1_000, 'LAY001'],
    ['long ways on a map', 2_500, 'LAY001'],
    ['the same field', 20_000, 'YML003'],
    ['unknown fields', 100_000, 'IO002'],
    ['unknown fields', 3_000, 'IO002'],
    ['a text too long', 10_000_000, 'IO002'],
    ['items of the wrong kind', 100_000, 'IO002'],
    ['many casualties', 100_000, 'IO002'],
    ['many sources', 2_500, 'IO002'],
    ['each over a list made long', 6, 'TPL009'],
    ['partials that double', 40, 'TPL009'],
    ['partials in a circle', 3, 'TPL009'],
    ['blocks in each other', 10_000, 'TPL009'],
    ['else in a chain', 5_000, 'TPL009'],
    ['calls in each other', 10_000, 'TPL009'],
    ['many mustaches', 50_000, 'TPL009'],
    ['elements in each other', 10_000, 'MUP001'],
    ['lists in each other', 3_000, 'MUP001'],
    ['many slides', 20_000, 'TPL009'],
    ['labels in each other', 10_000, 'YML007'],
    ['a theme in depth', 10_000, 'IO002'],
    ['a theme in depth', 100, 'THM001'],
    ['an order in depth', 10_000, 'YML007'],
    ['themes in a chain', 500, 'THM001'],
    ['many moments', 2_500, 'TPL009'],
    ['an attribute made long', 90_000, 'MUP005'],
    ['many stats', 1_500, 'LAY001'],
    ['partials in a chain', 3_000, 'TPL009'],
    ['many links between two', 1_000, 'LAY001'],
  ])('ends with what is wrong and where: %s, %i', async (name, size, code) => {
    expect(await firstError(name, size)).toEqual({ code, faults: [] });
  });
});

describe('odd files', () => {
  const folder = 'test/fixtures/hostile';

  it.each(readdirSync(folder).sort())('end with what is wrong and where, or in a deck: %s', async (name) => {
    const { faults, errors } = await buildThreat({
      files: { 'briefings/fuzzed.yaml': readFileSync(join(folder, name)) },
    });
    expect(faults).toEqual([]);
    const expected = /^([A-Z]{2,3}\d{3}|deck)-/u.exec(name)?.[1] ?? '';
    expect(errors[0]?.split(' ')[0] ?? 'deck').toBe(expected);
  });
});
