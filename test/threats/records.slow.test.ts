/** What whoever may write to `out/` can put there: a briefing is built again, and nothing else comes of it. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasOddFiles, makeLink, makePipe } from '../support/odd-files.ts';
import { bundleCommand, runCommand } from '../support/run-command.ts';
import { put, tiny, tinyProject } from '../support/tiny-project.ts';

const file = 'briefings/raid.yaml';
let folder = '';
let whole = '';
const path = (name: string): string => join(folder, name);
const recordPath = (): string => path('out/.briefdeck/raid.json');
const build = () => runCommand(['build', file], folder);

beforeAll(async () => {
  bundleCommand();
  folder = tinyProject({ [file]: tiny() });
  await build();
  whole = readFileSync(recordPath(), 'utf8');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** With the sum that belongs to it, as Briefdeck itself would write it. */
const summed = (body: string): string => `${createHash('sha256').update(body).digest('hex')}\n${body}\n`;

/** A record whose answers are made of the true ones. */
function answering(change: (answers: readonly { ask: string; path: string }[]) => unknown): string {
  const record = JSON.parse(whole.split('\n')[1] ?? '');
  return summed(JSON.stringify({ ...record, answers: change(record.answers) }));
}

describe('a record', () => {
  it('is taken for what it says where Briefdeck wrote it', async () => {
    expect((await build()).stderr).toContain('1 deck unchanged');
  });

  it.each<[string, () => string]>([
    ['nothing', () => ''],
    ['null', () => summed('null')],
    ['a number', () => summed('1')],
    ['a list', () => summed('[1]')],
    ['an empty object', () => summed('{}')],
    ['no answers', () => answering(() => null)],
    ['answers that are none', () => answering(() => [1])],
    ['answers that are no list', () => answering(() => ({ length: 1 }))],
    ['an empty list of answers', () => answering(() => [])],
    ['answers without the briefing', () => answering((all) => all.filter((each) => each.path !== file))],
    ['answers without the order', () => answering((all) => all.filter((each) => !each.path.endsWith('deck.yaml')))],
    ['a question about another file', () => answering((all) => [...all, { ask: 'text', path: '/etc/passwd', answer: '' }])],
    ['a question out of the folder', () => answering((all) => [...all, { ask: 'text', path: 'briefings/../x', answer: '' }])],
    ['a question of another kind', () => answering((all) => [...all, { ask: 'run', path: file, answer: '' }])],
    ['a size without end', () => summed(whole.split('\n')[1]?.replace(/"deckSize":\d+/u, '"deckSize":1e15') ?? '')],
    ['said things that are no texts', () => summed(whole.split('\n')[1]?.replace('"said":[]', '"said":[[1]]') ?? '')],
  ])('of nonsense means that the deck is built, and nothing else: %s', async (_what, text) => {
    writeFileSync(recordPath(), text());
    const { status, stderr } = await build();
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^out\/raid\.pptx: \d+ slides, 0 warnings\n1 deck built /u)]);
    expect(readFileSync(recordPath(), 'utf8')).toBe(whole);
  });

  it('of nothing but true sums does not call a changed briefing unchanged', async () => {
    put(folder, file, tiny('Changed'));
    writeFileSync(
      recordPath(),
      answering(() => []),
    );
    expect((await build()).stderr).toContain('1 deck built');
    put(folder, file, tiny());
    await build();
  });

  it.runIf(hasOddFiles)('that is no file means that the deck is built, and nothing else', async () => {
    const kinds: readonly (() => void)[] = [
      () => makePipe(recordPath()),
      () => makeLink('/dev/zero', recordPath()),
      () => makeLink('raid.json', recordPath()),
      () => {
        rmSync(recordPath(), { force: true });
        writeFileSync(recordPath(), whole);
        truncateSync(recordPath(), 2 ** 40);
      },
    ];
    for (const make of kinds) {
      make();
      expect((await build()).stderr).toMatch(/^out\/raid\.pptx: \d+ slides, 0 warnings\n1 deck built /u);
      expect(readFileSync(recordPath(), 'utf8')).toBe(whole);
    }
    rmSync(recordPath());
    mkdirSync(recordPath());
    expect((await build()).stderr).toContain('1 deck built');
    rmSync(recordPath(), { recursive: true });
  });
});

describe.runIf(hasOddFiles)('a link in out/', () => {
  const target = (name: string): string => path(`elsewhere/${name}`);
  beforeAll(() => put(folder, 'elsewhere/old', 'old'));

  it('in the place of the records is neither read nor written through, nor swept behind', async () => {
    const left = '.briefdeck-00000000-1-0.tmp';
    put(folder, `elsewhere/records/${left}`, 'somebody’s');
    writeFileSync(target('records/raid.json'), whole);
    makeLink(target('records'), path('out/.briefdeck'));
    for (const _time of [1, 2]) expect((await build()).stderr).toContain('1 deck built');
    expect(readdirSync(target('records')).sort()).toEqual([left, 'raid.json']);
    rmSync(path('out/.briefdeck'));
  });

  it('in the place of a record is replaced', async () => {
    await build();
    makeLink(target('old'), recordPath());
    expect((await build()).stderr).toContain('1 deck built');
    expect(readFileSync(target('old'), 'utf8')).toBe('old');
    expect((await build()).stderr).toContain('1 deck unchanged');
  });

  it('in the place of a deck is replaced, what it leads to stays, and no copy is made', async () => {
    makeLink(target('old'), path('out/raid.pptx'));
    expect((await build()).stderr).toMatch(/^out\/raid\.pptx: \d+ slides, 0 warnings\n1 deck built /u);
    expect(readFileSync(target('old'), 'utf8')).toBe('old');
    expect(readdirSync(path('out')).sort()).toEqual(['.briefdeck', 'raid.pptx']);
    expect((await build()).stderr).toContain('1 deck unchanged');
  });

  it('or a pipe or device in the place of a deck holds nobody up', async () => {
    for (const make of [() => makePipe(path('out/raid.pptx')), () => makeLink('/dev/zero', path('out/raid.pptx'))]) {
      make();
      expect((await build()).stderr).toContain('1 deck built');
    }
    expect((await build()).stderr).toContain('1 deck unchanged');
  });
});
