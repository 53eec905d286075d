/** Processes that build their parts into one folder at once, as the tasks of an engine do. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommand, type Run, runCommand } from '../../support/run-command.ts';
import { tiny, tinyProject } from '../../support/tiny-project.ts';

const names = Array.from({ length: 24 }, (_, index) => `b${100 + index}`);
const decks = names.map((name) => `${name}.pptx`);
let folder = '';

beforeAll(() => {
  bundleCommand();
  folder = tinyProject(Object.fromEntries(names.map((name) => [`many/${name}.yaml`, tiny(`Raid ${name}`)])));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const engine = (index: number) => ({ BRIEFDECK_SHARD_INDEX: `${index}`, BRIEFDECK_SHARDS: '4' });
const shards = (...options: readonly string[]): Promise<readonly Run[]> =>
  Promise.all([0, 1, 2, 3].map((index) => runCommand(['build', 'many', '--shard', 'auto', ...options], folder, engine(index))));
const saidOf = ({ stderr, stdout }: Run): string => `${stdout}${stderr}`;
const built = (run: Run): readonly string[] =>
  [...saidOf(run).matchAll(/^out\/(\S+\.pptx): /gmu)].map(([, deck = '']) => deck).sort();
const everyFourth = (index: number): readonly string[] => decks.filter((_, place) => place % 4 === index);

describe('four at once', () => {
  it.each(['', '--force'])('share the work, each deck from one of them %s', async (option) => {
    const runs = await shards(...(option ? [option] : []));
    expect(runs.map(({ status }) => status)).toEqual([0, 0, 0, 0]);
    expect(runs.map(built)).toEqual([0, 1, 2, 3].map(everyFourth));
    for (const [index, run] of runs.entries())
      expect(saidOf(run)).toContain(`shard ${index + 1}/4 from BRIEFDECK_SHARD_INDEX: 6 decks built (`);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.briefdeck', ...decks]);
    expect(readdirSync(join(folder, 'out/.briefdeck')).sort()).toEqual(names.map((name) => `${name}.json`));
  });

  it('leave records that a single process takes for its own, and write its bytes', async () => {
    const { status, ...said } = await runCommand(['build', 'many'], folder);
    expect([status, saidOf({ status, ...said })]).toEqual([0, expect.stringContaining('24 decks unchanged (')]);
    await runCommand(['build', 'many', '-o', 'one'], folder);
    const bytes = (place: string) => decks.map((deck) => readFileSync(join(folder, place, deck)));
    const one = bytes('one');
    expect(bytes('out').filter((deck, index) => !deck.equals(one[index] ?? Buffer.alloc(0)))).toEqual([]);
  });
});
