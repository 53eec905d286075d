/** Files that change while a deck is built from them: the deck is of one content, and the next build sees the other. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { put, runBuild, tiny, tinyProject } from '../support/tiny-project.ts';
import { watchCalls } from './failing-calls.ts';

const file = 'briefings/raid.yaml';
let folder = '';
const deck = (): string => readFileSync(join(folder, 'out/raid.pptx'), 'latin1');

beforeAll(() => {
  folder = tinyProject({ [file]: tiny('First') });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a briefing saved while its deck is written', async () => {
  await runBuild(folder, [file]);
  const first = deck();
  const saved = watchCalls((stage) => stage === 'mkdir' && put(folder, file, tiny('Second')));
  expect((await runBuild(folder, [file], { calls: saved, force: true })).said.at(-1)).toBe('1 deck built');
  expect(deck()).toBe(first);
  expect((await runBuild(folder, [file])).said.at(-1)).toBe('1 deck built');
  expect(deck()).not.toBe(first);
});

it('a template saved while its deck is written, and back again', async () => {
  const label = 'templates/labels/en.yaml';
  const before = readFileSync(label, 'utf8');
  await runBuild(folder, [file]);
  const second = deck();
  const saved = watchCalls((stage) => stage === 'rename' && put(folder, label, `${before}\n# more\n`));
  await runBuild(folder, [file], { calls: saved, force: true });
  expect(deck()).toBe(second);
  put(folder, label, before);
  // The record is of what was read, so it is right again.
  expect((await runBuild(folder, [file])).said.at(-1)).toMatch(/^1 deck unchanged/u);
});
