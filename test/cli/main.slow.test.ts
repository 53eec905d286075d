/**
 * The command as a user runs it, in processes of its own: what goes to which stream, what the shell is answered, and that
 * threads and the one process make the same deck. What commands do is tested beside them, in test/cli/commands.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommand, makeProject, type Run, runCommand, runUnread } from '../support/run-command.ts';
import { tiny } from '../support/tiny-project.ts';

const bad = 'briefdeck: 1\ntitel: Raid\n';
const folders: string[] = [];
const project = (files?: Readonly<Record<string, string>>): string => {
  const folder = makeProject(files);
  folders.push(folder);
  return folder;
};

beforeAll(bundleCommand);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('briefdeck build', () => {
  let folder = '';
  let first: Run;
  let elsewhere: { readonly decks: string; readonly run: Run };
  const deck = (): Buffer => readFileSync(join(folder, 'out/isfara-2006.pptx'));

  beforeAll(async () => {
    folder = project({ 'briefings/bad.yaml': bad, 'briefings/raid.yaml': tiny() });
    // Several briefings, in threads; then one, in the process itself, in another zone, for another user, in another folder.
    const east = { TZ: 'Asia/Tokyo', USER: 'anna', HOME: folder, LANG: 'en_US.UTF-8' };
    first = await runCommand(['build'], folder, east);
    const other = project();
    const decks = join(project(), 'decks');
    const west = { TZ: 'America/Caracas', USER: 'boris', HOME: other, LANG: 'ru_RU.UTF-8' };
    elsewhere = { decks, run: await runCommand(['build', 'briefings/isfara-2006.yaml', '-o', decks], other, west) };
  });

  it('builds every briefing, says so in the order of the files, and does not stop at a bad one', () => {
    const lines = first.stderr.trimEnd().split('\n');
    expect(lines).toContain('briefings/bad.yaml:2:1: BRF001: unknown field: titel');
    expect(lines).toContain('  hint: did you mean title?');
    expect(lines.slice(-5)).toEqual([
      expect.stringMatching(/^briefings\/bad\.yaml: not built: \d+ errors?, 0 warnings$/u),
      expect.stringMatching(/^out\/isfara-2006-reports\.pptx: \d+ slides, 0 warnings$/u),
      expect.stringMatching(/^out\/isfara-2006\.pptx: \d+ slides, 0 warnings$/u),
      expect.stringMatching(/^out\/raid\.pptx: \d+ slides, 0 warnings$/u),
      expect.stringMatching(/^3 decks built, 1 not built: briefings\/bad\.yaml \(\d+\.\d s\)$/u),
    ]);
    expect([first.stdout, first.status]).toEqual(['', 1]);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual([
      '.briefdeck',
      'isfara-2006-reports.pptx',
      'isfara-2006.pptx',
      'raid.pptx',
    ]);
    expect(deck().subarray(0, 2).toString()).toBe('PK');
  });

  it('gives the same bytes in another zone, for another user, in another folder, in a thread or not', () => {
    expect(elsewhere.run.status).toBe(0);
    expect(elsewhere.run.stderr).toMatch(/^1 deck built \(\d+\.\d s\)$/mu);
    expect(readdirSync(elsewhere.decks).sort()).toEqual(['.briefdeck', 'isfara-2006.pptx']);
    expect(readFileSync(join(elsewhere.decks, 'isfara-2006.pptx')).equals(deck())).toBe(true);
  });

  it('leaves the old deck when the briefing breaks, and what is unchanged', async () => {
    const before = deck();
    writeFileSync(join(folder, 'briefings/isfara-2006.yaml'), 'briefdeck: 1\n\tbad');
    const { status, stderr } = await runCommand(['build'], folder);
    expect(stderr).toMatch(/^0 decks built, 2 unchanged, 2 not built: briefings\/bad\.yaml, briefings\/isfara-2006\.yaml \(/mu);
    expect(status).toBe(1);
    expect(deck().equals(before)).toBe(true);
  });
});

describe('what is data goes to stdout', () => {
  it('the value of a stage, and no deck is written', async () => {
    const folder = project({ 'briefings/raid.yaml': tiny() });
    const { status, stdout, stderr } = await runCommand(['build', 'briefings/raid.yaml', '--emit', 'deck', '-q'], folder);
    expect([status, stderr, Object.keys(JSON.parse(stdout))]).toEqual([0, '', expect.arrayContaining(['frame', 'slides'])]);
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it('and whoever reads it may stop', async () => {
    const folder = project({ 'briefings/raid.yaml': tiny() });
    const { status, stderr } = await runUnread(['build', 'briefings/raid.yaml', '--emit', 'pages'], folder);
    expect([status, stderr]).toEqual([0, '']);
  });

  it('reports for other programs, and pages about a code', async () => {
    const folder = project({ 'briefings/bad.yaml': bad });
    const [json, page] = await Promise.all([
      runCommand(['check', 'briefings/bad.yaml', '--format', 'json'], folder),
      runCommand(['explain', 'TIM003'], folder),
    ]);
    expect([json.status, json.stderr]).toEqual([1, '']);
    expect(JSON.parse(json.stdout)).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'BRF001',
        span: expect.objectContaining({ file: 'briefings/bad.yaml', line: 2, column: 1 }),
      }),
    );
    expect([page.status, page.stderr, page.stdout]).toEqual([0, '', expect.stringContaining('# TIM003 relative-date')]);
  });
});

describe('a call that makes no sense', () => {
  it('is answered 2 with what to write; help is answered 0', async () => {
    const folder = project();
    const calls: readonly (readonly [call: string, said: string, status: number])[] = [
      ['build --nosuch', "unknown option '--nosuch'", 2],
      ['build --emit nothing', 'Allowed choices are analysis', 2],
      ['build templates', 'error: no briefing (a file that ends in .yaml) in templates', 2],
      ['build --shard 3/2', 'Write which part of how many, the first being 1: 1/4, 2/4', 2],
      ['build --shard auto', 'No engine says which part this is', 2],
      ['check --format xml', 'Allowed choices are text, json, github, sarif', 2],
      ['explain BRF0001', 'did you mean BRF001?', 2],
      ['--help', '', 0],
    ];
    const runs = await Promise.all(calls.map(([call]) => runCommand(call.split(' '), folder)));
    expect(runs.map(({ status }) => status)).toEqual(calls.map(([, , status]) => status));
    for (const [index, { stderr }] of runs.entries()) expect(stderr).toContain(calls[index]?.[1]);
  });
});
