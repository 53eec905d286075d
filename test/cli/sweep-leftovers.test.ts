import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sweepLeftovers } from '../../src/cli/sweep-leftovers.ts';
import { thisMachine } from '../../src/cli/temporary-name.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The number of no process: systems count them up to four million, and give those of ended ones again. */
const ended = 2 ** 22 + 1;
const left = (owner: number, machine = thisMachine) => `.briefdeck-${machine}-${owner}-0.tmp`;
const afterSweep = (names: readonly string[], options?: Parameters<typeof sweepLeftovers>[1]) => {
  for (const name of names) writeFileSync(join(folder, name), 'half');
  sweepLeftovers(folder, options);
  return readdirSync(folder);
};

it('removes what an ended process left, and nothing of a living one, of another machine, or of anybody else', () => {
  const others = [left(process.pid), left(1), left(ended, '00000000'), 'isfara.pptx', '.hidden.tmp'];
  expect(afterSweep([left(ended), ...others])).toEqual([...others].sort());
});

it('removes its own when it is done', () =>
  expect(afterSweep([left(process.pid), left(1)], { isOwnDone: true })).toEqual([left(1)]));

it('removes whatever is a day old: nobody writes for a day', () => {
  for (const name of [left(process.pid), left(ended, '00000000')]) {
    writeFileSync(join(folder, name), 'half');
    utimesSync(join(folder, name), 0, 0);
  }
  utimesSync(folder, 0, 0);
  writeFileSync(join(folder, 'old.pptx'), 'deck');
  utimesSync(join(folder, 'old.pptx'), 0, 0);
  expect(afterSweep([])).toEqual(['old.pptx']);
});

it('goes on where there is no folder, or something that it cannot remove', () => {
  mkdirSync(join(folder, left(ended)));
  expect(afterSweep([])).toEqual([left(ended)]);
  expect(() => sweepLeftovers(join(folder, 'none'))).not.toThrow();
});
