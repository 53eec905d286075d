/** The watch with notices that the test gives; with the disk's own, see watch-disk. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildBriefing } from '../../src/cli/batch/build-briefing.ts';
import { type WatchContext, watchBuild } from '../../src/cli/watch-build.ts';
import { openPledge } from '../../src/foundation/pledge.ts';
import { openDiskHost } from '../../src/project/disk-host.ts';
import { findBriefings } from '../../src/project/find-briefings.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { basePackage, usualLayouts } from '../support/base-package.ts';
import { put, putBase, tiny, tinyProject } from '../support/tiny-project.ts';
import { fakeTalk } from './fake-talk.ts';

const fontFile = 'node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';

interface Watched {
  /** Tells the watch that something changed, and gives what it says until it waits again. */
  readonly notice: () => Promise<readonly string[]>;
  readonly armed: () => readonly string[];
  readonly stop: () => Promise<number>;
  readonly said: readonly string[];
}

const options = { out: 'out', strict: false };
const plain = (line: string): string => line.replace(/: \d+ slides?,/u, ':');

/** Waits are counted, not timed: the watch arms its files each time before it waits. */
async function startWatch(folder: string, named: readonly string[]): Promise<Watched> {
  const talk = fakeTalk();
  const stopped = openPledge();
  let onChange = (): void => {};
  let armed: readonly string[] = [];
  let waiting = openPledge();
  const watch: WatchContext['watch'] = (_folder, ring) => {
    onChange = ring;
    return {
      arm: (paths) => {
        armed = [...paths];
        waiting.keep();
      },
      close: async () => {},
    };
  };
  const files = () => findBriefings(named, openDiskHost(folder));
  const context = { talk, folder, named, files, stopped: stopped.kept, watch, settle: async () => {} };
  const ended = watchBuild(options, context);
  await waiting.kept;
  return {
    said: talk.said,
    armed: () => armed,
    notice: async () => {
      const before = talk.said.length;
      // Files are armed before each look: the third time, two looks are done, of which the second finds nothing.
      for (let round = 0; round < 3; round += 1) {
        waiting = openPledge();
        onChange();
        await waiting.kept;
      }
      return talk.said.slice(before).map(plain);
    },
    stop: () => {
      stopped.keep();
      return ended;
    },
  };
}

const edit = (folder: string, path: string, from: string | RegExp, to: string): void => {
  const full = join(folder, path);
  writeFileSync(full, readFileSync(full, 'utf8').replace(from, to));
};

describe('build --watch', () => {
  const folder = tinyProject({
    'w/a.yaml': tiny('First'),
    'w/b.yaml': tiny('Second').replace('title', 'template: flash\ntitle'),
  });

  it('builds what a change concerns and nothing else, and tells mistakes once', async () => {
    const watched = await startWatch(folder, ['w']);
    expect(watched.said.map(plain)).toEqual([
      'out/a.pptx: 0 warnings',
      'out/b.pptx: 0 warnings',
      'watching 2 briefings, templates and pictures; Ctrl+C ends it',
    ]);
    expect(await watched.notice()).toEqual([]);

    edit(folder, 'w/a.yaml', 'First', 'Third');
    expect(await watched.notice()).toEqual(['out/a.pptx: 0 warnings']);

    edit(folder, 'w/a.yaml', 'title:', 'titel:');
    const mistake = await watched.notice();
    expect(mistake[0]).toContain('w/a.yaml:2:1: BRF001: unknown field: titel');
    expect(mistake.slice(4)).toEqual(['w/a.yaml: not built: 1 error, 0 warnings']);
    edit(folder, 'w/b.yaml', 'Second', 'Fourth');
    expect(await watched.notice()).toEqual(['out/b.pptx: 0 warnings']);
    edit(folder, 'w/a.yaml', 'titel:', 'title:');
    expect(await watched.notice()).toEqual(['out/a.pptx: 0 warnings']);

    // Saved again as it was; a slide of one set only; labels that both read; a briefing that comes, and one that goes.
    edit(folder, 'templates/briefing/title.hbs', '', '');
    expect(await watched.notice()).toEqual([]);
    edit(folder, 'templates/briefing/where.hbs', /^/u, '{{!-- changed --}}');
    expect(await watched.notice()).toEqual(['out/a.pptx: 0 warnings']);
    edit(folder, 'templates/labels/en.yaml', 'Information as of', 'Known up to');
    expect(await watched.notice()).toEqual(['out/a.pptx: 0 warnings', 'out/b.pptx: 0 warnings']);
    put(folder, 'w/c.yaml', tiny('Fifth'));
    expect(await watched.notice()).toEqual(['out/c.pptx: 0 warnings']);
    rmSync(join(folder, 'w/c.yaml'));
    expect(await watched.notice()).toEqual([]);

    expect(watched.armed()).toEqual(
      expect.arrayContaining([
        'w',
        'w/a.yaml',
        'templates/briefing/where.hbs',
        'templates/labels/en.yaml',
        'templates/themes/default.yaml',
      ]),
    );
    expect(await watched.stop()).toBe(0);
    expect(watched.said.at(-1)).toBe('watching ended');
  });

  it('runs a configuration anew that comes, changes, breaks and goes', async () => {
    const configured = tinyProject({ 'w/a.yaml': tiny('Raid') });
    const config = (message: string): void =>
      put(
        configured,
        'briefdeck.config.mjs',
        `const find = () => [{ at: 'title', message: '${message}' }];
export default { rules: [{ code: 'ORG001', severity: 'note', what: 'A title.', why: 'Readers.', find }] };`,
      );
    const watched = await startWatch(configured, ['w']);
    const ours = async () => (await watched.notice()).filter((line) => /ORG001|CFG|^out|built/u.test(line));
    const plain = readFileSync(join(configured, 'out/a.pptx'));
    config('first words');
    expect(await ours()).toEqual(['w/a.yaml:2:8: ORG001: note: first words', 'out/a.pptx: 0 warnings']);
    config('other words');
    expect(await ours()).toEqual(['w/a.yaml:2:8: ORG001: note: other words', 'out/a.pptx: 0 warnings']);
    config("'");
    expect(await ours()).toEqual([
      expect.stringMatching(/^briefdeck\.config\.mjs:\d+:\d+: CFG001: /u),
      'w/a.yaml: not built: 1 error, 0 warnings',
    ]);
    config('first words');
    expect(await ours()).toEqual(['w/a.yaml:2:8: ORG001: note: first words', 'out/a.pptx: 0 warnings']);
    rmSync(join(configured, 'briefdeck.config.mjs'));
    expect(await ours()).toEqual(['out/a.pptx: 0 warnings']);
    expect(readFileSync(join(configured, 'out/a.pptx')).equals(plain)).toBe(true);
    await watched.stop();
  });

  it('follows a template, its fonts and its theme, for the briefings that stand on it alone', async () => {
    const on = (theme: string): string => tiny('Raid').replace('title', `theme: ${theme}\ntitle`);
    put(folder, 'bases/ours.yaml', on('ours'));
    put(folder, 'bases/theirs.yaml', on('theirs'));
    const marianne = { fonts: { major: 'Marianne', minor: 'Marianne' } };
    const files = 'fonts: { body: { family: Marianne, files: [Marianne.ttf] } }\n';
    putBase(folder, 'ours', basePackage({ masters: [marianne] }), files);
    putBase(folder, 'theirs', basePackage({ size: [720, 540] }));
    const theme = (name: string): string => join(folder, 'templates/themes', name);
    const ours = (): Buffer => readFileSync(join(folder, 'out/ours.pptx'));
    /** What was built here is what a build from nothing would write. */
    const expectFresh = async (): Promise<void> => {
      const order = { folder, file: 'bases/ours.yaml', out: 'fresh', strict: false, tool: 'this one' };
      await buildBriefing(order, { workshop: openWorkshop(folder) });
      expect(readFileSync(join(folder, 'fresh/ours.pptx')).equals(ours())).toBe(true);
    };
    const watched = await startWatch(folder, ['bases']);
    expect(watched.said.filter((line) => line.includes('Marianne.ttf: there is no such file'))).toHaveLength(1);
    expect(watched.said.filter((line) => line.startsWith('out/'))).toHaveLength(2);
    expect(watched.armed()).toEqual(
      expect.arrayContaining(['templates/themes/ours.potx', 'templates/themes/Marianne.ttf', 'templates/themes/theirs.potx']),
    );

    writeFileSync(theme('Marianne.ttf'), readFileSync(fontFile));
    const measured = await watched.notice();
    expect(measured.filter((line) => line.startsWith('out/'))).toEqual([expect.stringMatching(/^out\/ours\.pptx: /u)]);
    expect(measured.join('\n')).not.toContain('no such file');
    await expectFresh();

    // The same layouts under the same names, whose placeholders have other numbers.
    const layouts = usualLayouts([960, 540]).map((layout) => ({
      ...layout,
      slots: layout.slots.map((slot) => (slot.index === undefined ? slot : { ...slot, index: slot.index + 20 })),
    }));
    writeFileSync(theme('ours.potx'), basePackage({ masters: [{ ...marianne, layouts }] }));
    expect((await watched.notice()).filter((line) => line.startsWith('out/'))).toEqual([
      expect.stringContaining('out/ours.pptx'),
    ]);
    await expectFresh();

    edit(folder, 'templates/themes/ours.yaml', /$/u, 'marks: { head: left }\n');
    expect((await watched.notice()).filter((line) => line.startsWith('out/'))).toEqual([
      expect.stringContaining('out/ours.pptx'),
    ]);
    await expectFresh();

    const before = ours();
    writeFileSync(theme('ours.potx'), 'not any more');
    const broken = await watched.notice();
    expect(broken[0]).toContain('templates/themes/ours.yaml:2:7: BAS001: ours.potx cannot be used: it is no PowerPoint file');
    expect(broken.at(-1)).toBe('bases/ours.yaml: not built: 1 error, 0 warnings');
    expect(ours().equals(before)).toBe(true);
    expect(await watched.stop()).toBe(0);
  });

  it('tells once of two briefings that would be one deck', async () => {
    put(folder, 'twins/x/t.yaml', tiny());
    put(folder, 'twins/y/t.yaml', tiny());
    const watched = await startWatch(folder, ['twins/x', 'twins/y']);
    expect(watched.said.filter((line) => line.includes('OUT002'))).toHaveLength(2);
    expect(await watched.notice()).toEqual([]);
    rmSync(join(folder, 'twins/y/t.yaml'));
    expect(await watched.notice()).toEqual(['out/t.pptx: 0 warnings']);
    expect(await watched.stop()).toBe(0);
  });
});
