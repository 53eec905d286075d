/** What a deck is called comes from the name of a file, which anybody may have chosen. */
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check } from '../../src/cli/commands/check.ts';
import { exportDecks } from '../../src/cli/commands/export.ts';
import { nameProblem } from '../../src/project/deck-names.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { fakeTalk } from '../cli/fake-talk.ts';
import { fakeOffice } from '../support/fake-office.ts';
import { put, runBuild, tiny, tinyProject } from '../support/tiny-project.ts';

const odd: readonly (readonly [name: string, why: string])[] = [
  ['.yaml', 'it has no name before the dot'],
  ['.yml', 'it has no name before the dot'],
  ['.raid.yaml', 'it begins with a dot, and would be hidden'],
  ['..yaml', 'it begins with a dot, and would be hidden'],
  ['raid..yaml', 'its name ends in a dot, which Windows drops'],
  ['raid .yaml', 'its name ends in a space, which Windows drops'],
  ['con.yaml', 'Windows keeps its name for itself'],
  ['LPT1.2006.yaml', 'Windows keeps its name for itself'],
  ['com\u00b9.yaml', 'Windows keeps its name for itself'],
  ['ra\u001b]0;x\u0007id.yaml', 'there is a control character in its name'],
  ['bill\u202excod.yaml', 'there is a character in its name that nobody sees'],
  ['rep\u200bort.yaml', 'there is a character in its name that nobody sees'],
  ['\u3164.yaml', 'there is a character in its name that nobody sees'],
  ['ra\u00a0id.yaml', 'there is a character in its name that nobody sees'],
  ['ra\nid.yaml', 'there is a control character in its name'],
  ['ra\u0085id.yaml', 'there is a control character in its name'],
  ['ra\u2028id.yaml', 'there is a control character in its name'],
];

describe('the name of a deck', () => {
  it.each(odd)('is refused with the reason: %j', (name, why) => expect(nameProblem(`briefings/${name}`)).toBe(why));

  it.runIf(process.platform !== 'win32')('is refused where a backslash is part of it', () => {
    expect(nameProblem('briefings/back\\slash.yaml')).toBe('there is a backslash in its name, which elsewhere parts folders');
  });

  it.each(['raid.yaml', 'raid.v2.YML', 'é 2.yaml', 'console.yaml', 'com10.yaml', '事故.yaml', '-x.yaml', 'a:b.yaml'])(
    'is taken: %s',
    (name) => expect(nameProblem(name)).toBeUndefined(),
  );
});

describe.runIf(process.platform !== 'win32')('a briefing with such a name', () => {
  let folder = '';
  const files = ['.yaml', 'back\\slash.yaml', 'ra\u0007id.yaml'].map((name) => `briefings/${name}`);
  beforeAll(() => {
    folder = tinyProject({ 'briefings/raid.yaml': tiny() });
    for (const file of files) writeFileSync(join(folder, file), tiny());
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is not built, and the others are', async () => {
    const { status, said } = await runBuild(folder, [...files, 'briefings/raid.yaml']);
    expect(status).toBe(1);
    expect(said[0]).toBe('briefings/.yaml:1:1: OUT004: no deck can be called after this file: it has no name before the dot');
    expect(said[1]).toMatch(/^ {2}hint: rename it/u);
    expect(said.at(-1)).toMatch(/^1 deck built, 3 not built: /u);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['.briefdeck', 'raid.pptx']);
    expect(readdirSync(join(folder, 'out/.briefdeck'))).toEqual(['raid.json']);
  });

  it('nor exported, and check says so too', async () => {
    const talk = fakeTalk();
    const workshop = openWorkshop(folder);
    const options = { out: 'drawn', pdf: true, png: false, width: '1280' };
    expect(await exportDecks(files, options, { workshop, talk, folder, office: fakeOffice('draws') })).toBe(1);
    expect(existsSync(join(folder, 'drawn'))).toBe(false);
    const checked = fakeTalk();
    expect(check(files, { format: 'json', strict: false }, { workshop, talk: checked, folder })).toBe(1);
    expect(JSON.parse(checked.printed.join('')).map(({ code }: { code: string }) => code)).toEqual(Array(3).fill('OUT004'));
  });
});

describe('what is said of the old deck', () => {
  it('is said only where there is one', async () => {
    const folder = tinyProject({ 'briefings/raid.yaml': tiny() });
    put(folder, 'taken', '');
    const { said } = await runBuild(folder, ['briefings/raid.yaml'], { out: 'taken' });
    expect(said[0]).toBe('OUT001: cannot write taken/raid.pptx: a file stands where the folder should be');
    expect(said.join()).not.toContain('old deck');
    rmSync(folder, { recursive: true, force: true });
  });
});
