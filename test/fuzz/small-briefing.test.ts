/** What all mutations grow on must itself be a deck, or they would only ever test the first check that it fails. */
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { caseOf, readSeeds } from './fuzz-case.ts';
import { memoryWorkshops } from './memory-workshop.ts';
import { faultsOf, runCase } from './run-case.ts';
import { smallBriefing } from './small-briefing.ts';

it.each(['briefing', 'flash'])('the small briefing makes a sound deck of the set %s', async (template) => {
  const root = resolve('.');
  const drawn = caseOf(JSON.stringify(smallBriefing), {}, template);
  const made = await runCase(drawn, memoryWorkshops(root)(new Map([...readSeeds(root), ...Object.entries(drawn.files)])));
  expect(made.printed.filter((line) => !/: (?:warning|note): /u.test(line))).toEqual([]);
  expect(made.bytes).toBeDefined();
  expect(faultsOf(made)).toEqual([]);
});
