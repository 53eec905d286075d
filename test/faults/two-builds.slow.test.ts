/** Several builds at once into one folder: every deck is one of theirs, whole, and nobody removes what another writes. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryName, thisMachine } from '../../src/cli/temporary-name.ts';
import { put, runBuild, tiny, tinyProject } from '../support/tiny-project.ts';
import { type Stage, watchCalls } from './failing-calls.ts';

const file = 'briefings/raid.yaml';
let folder = '';
const deck = (): string => readFileSync(join(folder, 'out/raid.pptx'), 'latin1');
const build = (calls?: ReturnType<typeof watchCalls>) => runBuild(folder, [file], { force: true, ...(calls ? { calls } : {}) });

beforeAll(() => {
  folder = tinyProject({ [file]: tiny('Old') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a build that starts while another is writing', async () => {
  await build();
  const old = deck();
  // The other build's file, half written, as it stands there at that moment; its process lives.
  const half = join(folder, `out/${temporaryName(0)}`);
  writeFileSync(half, 'half');
  put(folder, file, tiny('New'));
  await build();
  expect(readFileSync(half, 'utf8')).toBe('half');
  expect(deck()).not.toBe(old);
  rmSync(half);
});

it('a build after one that was killed sweeps up what that left, also where nothing is to be built', async () => {
  // No process has so high a number; that of one that ended may be given to another meanwhile.
  const pid = 2 ** 22 + 1;
  const left = ['out', 'out/.briefdeck'].map((place) => join(folder, place, `.briefdeck-${thisMachine}-${pid}-0.tmp`));
  for (const path of left) writeFileSync(path, 'half');
  expect((await runBuild(folder, [file])).said.at(-1)).toMatch(/^1 deck unchanged/u);
  expect(left.filter((path) => existsSync(path))).toEqual([]);
});

it('a deck that another build replaces between any two calls of this one', async () => {
  put(folder, file, tiny('Theirs'));
  await build();
  const theirs = readFileSync(join(folder, 'out/raid.pptx'));
  put(folder, file, tiny('Mine'));
  await build();
  const mine = deck();
  for (const stage of ['mkdir', 'open', 'write', 'flush', 'close'] satisfies Stage[]) {
    let calls = 0;
    const { said } = await build(
      watchCalls((each) => {
        if (each === stage && calls++ === 0) writeFileSync(join(folder, 'out/raid.pptx'), theirs);
      }),
    );
    expect([stage, said.at(-1), deck() === mine]).toEqual([stage, '1 deck built', true]);
  }
  // Theirs comes last: its record is not ours, so nobody takes it for unchanged.
  await build(
    watchCalls(
      () => {},
      (each) => each === 'rename' && writeFileSync(join(folder, 'out/raid.pptx'), theirs),
    ),
  );
  expect(deck()).toBe(theirs.toString('latin1'));
  expect((await runBuild(folder, [file])).said.at(-1)).toBe('1 deck built');
  expect(deck()).toBe(mine);
  // What Briefdeck wrote, whoever called it, is not kept as if it had been edited.
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.briefdeck', 'raid.pptx']);
});

it('builds side by side of the same briefing', async () => {
  const before = deck();
  const all = await Promise.all([build(), build(), build()]);
  expect(all.map(({ status }) => status)).toEqual([0, 0, 0]);
  expect(deck()).toBe(before);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.briefdeck', 'raid.pptx']);
});
