import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { basePackage } from '../../support/base-package.ts';
import { openPackage } from '../../support/pptx-package.ts';
import { put, putBase, runBuild, tiny, tinyProject, warned } from '../../support/tiny-project.ts';

const file = 'briefings/raid.yaml';
const built = 'out/raid.pptx: some slides, 0 warnings';
const unchanged = `${built} (unchanged)`;
let folder = '';
const path = (name: string): string => join(folder, name);
const bytes = (): Buffer => readFileSync(path('out/raid.pptx'));

beforeAll(() => {
  folder = tinyProject({ [file]: tiny() });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a briefing that was built before', () => {
  beforeEach(async () => {
    writeFileSync(path(file), tiny());
    await runBuild(folder, [file]);
  });

  it('is left as it is, and said to be', async () => {
    const { status, said } = await runBuild(folder, [file]);
    expect([status, said]).toEqual([0, [unchanged, '1 deck unchanged; --force builds it again']]);
  });

  it('is built again with --force, to the same bytes', async () => {
    const before = bytes();
    expect((await runBuild(folder, [file], { force: true })).said).toEqual([built, '1 deck built']);
    expect(bytes().equals(before)).toBe(true);
  });

  it('is built again with other options, each time', async () => {
    expect((await runBuild(folder, [file], { strict: true })).said.at(-1)).toBe('1 deck built');
    expect((await runBuild(folder, [file], { theme: 'default' })).said.at(-1)).toBe('1 deck built');
    expect((await runBuild(folder, [file], { template: 'flash' })).said[0]).toMatch(/^out\/raid-flash\.pptx: /u);
    expect((await runBuild(folder, [file], { template: 'flash' })).said.at(-1)).toMatch(/^1 deck unchanged/u);
    expect((await runBuild(folder, [file], { theme: 'default' })).said.at(-1)).toMatch(/^1 deck unchanged/u);
  });

  it('is as it was when a mistake is taken back', async () => {
    writeFileSync(path(file), 'titel: x');
    expect((await runBuild(folder, [file])).status).toBe(1);
    writeFileSync(path(file), tiny());
    expect((await runBuild(folder, [file])).said.at(-1)).toMatch(/^1 deck unchanged/u);
  });
});

describe('two themes on two templates in one batch', () => {
  const named = ['wide-1', 'wide-2', 'tall-1', 'tall-2'];
  const files = named.map((name) => `bases/${name}.yaml`);
  const themeOf = (index: number): string => (index < 2 ? 'wide' : 'tall');
  const deck = (name: string) => openPackage(readFileSync(path(`out/${name}.pptx`)));

  it('stand each on its own, in two shards, and are built again only when their own template changes', async () => {
    for (const [index, file] of files.entries())
      put(folder, file, tiny(`Raid ${index}`).replace('title', `theme: ${themeOf(index)}\ntitle`));
    putBase(folder, 'wide', basePackage({ masters: [{ themeName: 'Wide' }] }));
    putBase(folder, 'tall', basePackage({ size: [540, 780], masters: [{ themeName: 'Tall' }] }));
    const shards = [
      await runBuild(folder, files, { shard: { index: 1, count: 2 } }),
      await runBuild(folder, files, { shard: { index: 2, count: 2 } }),
    ];
    expect(shards.map(({ status, said }) => [status, said.at(-1)])).toEqual([
      [0, 'shard 1/2: 2 decks built'],
      [0, 'shard 2/2: 2 decks built'],
    ]);
    const master = (name: string) => deck(name).text('ppt/theme/theme1.xml');
    expect(named.map((name) => /name="(Wide|Tall)"/u.exec(master(name))?.[1])).toEqual(['Wide', 'Wide', 'Tall', 'Tall']);
    const hash = (name: string) => /name="Input hash"><vt:lpwstr>(\w+)</u.exec(deck(name).text('docProps/custom.xml'))?.[1];
    const before = named.map(hash);

    expect((await runBuild(folder, files)).said.at(-1)).toMatch(/^4 decks unchanged/u);
    writeFileSync(
      path('templates/themes/tall.potx'),
      basePackage({ size: [540, 780], masters: [{ themeName: 'Tall', colors: { accent1: '7A1F1F' } }] }),
    );
    expect((await runBuild(folder, files)).said.at(-1)).toMatch(/^2 decks built, 2 unchanged/u);
    expect(named.map((name, index) => hash(name) === before[index])).toEqual([true, true, false, false]);
  });
});

describe('a briefing with a warning', () => {
  it('shows it again although it is unchanged, and is still refused with --strict', async () => {
    put(folder, 'briefings/loud.yaml', warned());
    const first = await runBuild(folder, ['briefings/loud.yaml']);
    expect(first.said[0]).toContain('briefings/loud.yaml:2:');
    expect(first.said[0]).toContain('YML006: warning');
    const second = await runBuild(folder, ['briefings/loud.yaml']);
    expect(second.said.slice(0, -2)).toEqual(first.said.slice(0, -2));
    expect(second.said.at(-2)).toBe(`${first.said.at(-2)} (unchanged)`);
    const strict = await runBuild(folder, ['briefings/loud.yaml'], { strict: true });
    expect([strict.status, strict.said.at(-1)]).toEqual([1, '0 decks built, 1 not built: briefings/loud.yaml']);
  });
});

describe('several briefings', () => {
  const files = ['briefings/a.yaml', 'briefings/b.yaml', 'briefings/c.yaml', 'briefings/none.yaml', 'briefings/d.yaml'];

  it('are built one by one: what is wrong in one does not stop the others, and the last line names it', async () => {
    for (const name of ['a', 'c', 'd']) put(folder, `briefings/${name}.yaml`, tiny(name));
    put(folder, 'briefings/b.yaml', 'briefdeck: 1\ntitel: Raid\n');
    const { status, said } = await runBuild(folder, files);
    expect(status).toBe(3);
    expect(said).toContainEqual(expect.stringContaining('briefings/none.yaml:1:1: IO001: '));
    expect(said.at(-1)).toBe('3 decks built, 2 not built: briefings/b.yaml, briefings/none.yaml');
    expect(existsSync(path('out/b.pptx'))).toBe(false);
    const again = await runBuild(folder, files);
    expect(again.said.at(-1)).toBe('0 decks built, 3 unchanged, 2 not built: briefings/b.yaml, briefings/none.yaml');
    const places = said
      .slice(0, -1)
      .filter((line) => !line.startsWith(' '))
      .map((line) => files.findIndex((each) => line.includes(each.replace('briefings/', '').replace('.yaml', '.'))));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('each record what they read, also what another had read before in the same process', async () => {
    for (const name of ['a', 'c']) put(folder, `briefings/${name}.yaml`, tiny(`${name} afresh`));
    await runBuild(folder, ['briefings/a.yaml', 'briefings/c.yaml']);
    const asked = (name: string): readonly string[] => {
      const { answers } = JSON.parse(readFileSync(path(`out/.briefdeck/${name}.json`), 'utf8').split('\n')[1] ?? '');
      return answers
        .map((each: { ask: string; path: string }) => `${each.ask} ${each.path}`)
        .filter((each: string) => !each.includes(`${name}.yaml`));
    };
    expect(asked('a').length).toBeGreaterThan(20);
    expect([...asked('c')].sort()).toEqual([...asked('a')].sort());
  });

  it('are built once each, however often they are named', async () => {
    const twice = ['briefings/a.yaml', './briefings/a.yaml', path('briefings/a.yaml')];
    expect((await runBuild(folder, twice, { force: true })).said.at(-1)).toBe('1 deck built');
  });

  it('are spread over shards', async () => {
    const some = files.slice(0, 3);
    const of = (index: number) => runBuild(folder, some, { shard: { index, count: 2 }, force: true });
    expect((await of(1)).said.at(-1)).toBe('shard 1/2: 2 decks built');
    expect((await of(2)).said.at(-1)).toBe('shard 2/2: 0 decks built, 1 not built: briefings/b.yaml');
    const empty = await runBuild(folder, some, { shard: { index: 4, count: 4 } });
    expect([empty.status, empty.said]).toEqual([0, ['shard 4/4: 0 decks built']]);
  });
});

describe('two briefings that would be one deck', () => {
  it('are both refused before anything is built; the others are built', async () => {
    put(folder, 'briefings/x.yaml', tiny('one'));
    put(folder, 'more/x.yml', tiny('other'));
    put(folder, 'more/y.yaml', tiny('y'));
    const { status, said } = await runBuild(folder, ['briefings/x.yaml', 'more/x.yml', 'more/y.yaml']);
    expect(status).toBe(1);
    expect(said[0]).toMatch(
      /^briefings\/x\.yaml:1:1: OUT002: two briefings would be one deck: out\/x\.pptx is also made from more\/x\.yml$/u,
    );
    expect(said[1]).toMatch(/^ {2}hint: rename/u);
    expect(said.at(-1)).toBe('1 deck built, 2 not built: briefings/x.yaml, more/x.yml');
    expect(existsSync(path('out/x.pptx'))).toBe(false);
  });

  it('are refused in every shard', async () => {
    const { said } = await runBuild(folder, ['briefings/x.yaml', 'more/x.yml', 'more/y.yaml'], { shard: { index: 1, count: 3 } });
    expect(said.at(-1)).toBe('shard 1/3: 0 decks built, 1 not built: briefings/x.yaml');
  });

  it('may come from a template set', async () => {
    put(folder, 'more/raid-flash.yaml', `${tiny()}template: flash\n`);
    const both = [file, 'more/raid-flash.yaml'];
    expect((await runBuild(folder, both)).status).toBe(0);
    expect((await runBuild(folder, both, { template: 'flash' })).said[0]).toContain('OUT002');
    put(folder, 'more/raid-flash.yaml', tiny());
    expect((await runBuild(folder, both, { template: 'flash' })).status).toBe(0);
    expect(existsSync(path('out/raid-flash-flash.pptx'))).toBe(true);
  });
});
