import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { PreviewSettings } from '../../../src/cli/preview/draw-deck.ts';
import { openSession, type Session, type Showing } from '../../../src/cli/preview/open-session.ts';
import { loadConfig } from '../../../src/project/config/load-config.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { basePackage } from '../../support/base-package.ts';
import { makeProject } from '../../support/run-command.ts';
import { putBase } from '../../support/tiny-project.ts';

const file = 'briefings/isfara-2006.yaml';
let settings: PreviewSettings;
let whole: string;
let session: Session;

const pathOf = (name: string) => join(settings.folder, name);
const write = (text: string, name = file) => writeFileSync(pathOf(name), text);

beforeAll(() => {
  const folder = makeProject();
  settings = { workshop: openWorkshop(folder), folder, choice: { template: 'flash' } };
  whole = readFileSync(pathOf(file), 'utf8');
});
afterAll(() => rmSync(settings.folder, { recursive: true }));
afterEach(async () => {
  await session.close();
  write(whole);
});

/** Starts a session, and gives a function that waits for what it tells next after something was done. */
function start() {
  session = openSession(file, settings);
  const first = session.showing();
  const told = (change: () => void): Promise<Showing> =>
    new Promise((resolve) => {
      const stop = session.listen((showing) => {
        stop();
        resolve(showing);
      });
      change();
    });
  return { first, told };
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 100));
const hashes = ({ whole: build }: Showing) => new Map(build?.drawn?.slides.map(({ name, hash }) => [name, hash]));
const codes = ({ latest }: Showing) => latest.compiled.diagnostics.map(({ code }) => code);

describe('a session', () => {
  it('runs a configuration anew at its save', async () => {
    const config = (message: string): string =>
      `export default { rules: [{ code: 'ORG001', severity: 'note', what: 'W.', why: 'Y.', find: () => [{ at: 'title', message: '${message}' }] }] };`;
    const found = ({ latest }: Showing) =>
      latest.compiled.diagnostics.flatMap(({ code, message }) => (String(code) === 'ORG001' ? [message] : []));
    const { folder, workshop } = settings;
    const { host, templates } = workshop;
    write(config('one'), 'briefdeck.config.mjs');
    const loaded = await loadConfig({ folder, host, templates, choice: undefined });
    session = openSession(file, { ...settings, workshop: { ...workshop, loaded } });
    expect(found(session.showing())).toEqual(['one']);
    const until = (message: string) =>
      new Promise<void>((resolve) => {
        const stop = session.listen((showing) => {
          if (found(showing)[0] !== message) return;
          stop();
          resolve();
        });
      });
    const two = until('two');
    write(config('two'), 'briefdeck.config.mjs');
    await two;
    const gone = until(undefined as never);
    rmSync(pathOf('briefdeck.config.mjs'));
    await gone;
  });

  it('tells of a save, and only the slides that changed are others', async () => {
    const { first, told } = start();
    const next = await told(() => write(whole.replace('killed: 3', 'killed: 5')));
    const [before, now] = [hashes(first), hashes(next)];
    const changed = [...now].filter(([name, hash]) => before.get(name) !== hash).map(([name]) => name);
    expect(changed).toContain('cost');
    expect(changed).not.toContain('matrix');
  });

  it('follows an editor that saves by renaming, twice', async () => {
    const { told } = start();
    for (const figure of ['5', '7']) {
      const next = await told(() => {
        write(whole.replace('killed: 3', `killed: ${figure}`), `${file}.tmp`);
        rmSync(pathOf(file));
        renameSync(pathOf(`${file}.tmp`), pathOf(file));
      });
      expect(codes(next)).not.toContain('IO001');
      expect(next.latest.compiled.document?.value).toMatchObject({
        casualties: [{ killed: Number(figure) }, {}, {}, {}, {}, {}, {}],
      });
    }
  });

  it('keeps the last good deck over a mistake, and lets it go', async () => {
    const { first, told } = start();
    const broken = await told(() => write(whole.replace('killed: 3', 'kiled: 3')));
    expect(codes(broken)).toContain('BRF001');
    expect(broken.latest.drawn).toBeUndefined();
    expect(hashes(broken)).toEqual(hashes(first));
    const mended = await told(() => write(whole));
    expect(mended.whole).toBe(mended.latest);
  });

  it('follows templates, labels and themes, and files that were missing', async () => {
    const theme = 'templates/themes/ours.yaml';
    const missing = whole.replace(/^theme: default/mu, 'theme: ours');
    expect(missing).not.toBe(whole);
    write(missing);
    const { first, told } = start();
    expect(codes(first)).toContain('THM001');
    const found = await told(() => write(readFileSync(pathOf('templates/themes/default.yaml'), 'utf8'), theme));
    expect(codes(found)).not.toContain('THM001');
    expect(found.latest.drawn?.slides.length).toBeGreaterThan(4);
    const template = 'templates/flash/cost.hbs';
    const words = readFileSync(pathOf(template), 'utf8');
    const other = await told(() => write(words.replace('<h1>', '<h1>Draft: '), template));
    expect(other.latest.drawn?.slides.find(({ name }) => name === 'cost')?.title).toMatch(/^Draft: /u);
    write(words, template);
    rmSync(pathOf(theme));
  });

  it('follows a template, its fonts and its theme', async () => {
    write(whole.replace(/^theme: default/mu, 'theme: ministry'));
    putBase(settings.folder, 'ministry', basePackage(), 'fonts: { body: { family: Own, files: [Own.ttf] } }\n');
    const { first, told } = start();
    expect(codes(first)).toContain('BAS005');
    expect(first.latest.drawn?.slides.length).toBeGreaterThan(4);
    const sizeOf = ({ latest }: Showing) => latest.compiled.pages?.[0]?.size;
    expect(sizeOf(first)).toEqual({ width: 960, height: 540 });
    const fonts = 'node_modules/@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf';
    const measured = await told(() => writeFileSync(pathOf('templates/themes/Own.ttf'), readFileSync(fonts)));
    expect(codes(measured)).not.toContain('BAS005');
    const small = await told(() => writeFileSync(pathOf('templates/themes/ministry.potx'), basePackage({ size: [720, 540] })));
    expect(sizeOf(small)).toEqual({ width: 720, height: 540 });
    const titled = await told(() =>
      write('extends: default\nbase: ministry.potx\nlayouts: { canvas: Title and Content }\n', 'templates/themes/ministry.yaml'),
    );
    const layoutsOf = ({ latest }: Showing) => latest.compiled.theme?.base?.frames.canvas.layout.name;
    expect([layoutsOf(small), layoutsOf(titled)]).toEqual(['Title Only', 'Title and Content']);
    const broken = await told(() => write('no template', 'templates/themes/ministry.potx'));
    expect(codes(broken)).toContain('BAS001');
    expect(hashes(broken)).toEqual(hashes(titled));
    for (const name of ['Own.ttf', 'ministry.potx', 'ministry.yaml']) rmSync(pathOf(`templates/themes/${name}`));
  });

  it('hears every save, however the files that are read change with it', async () => {
    const { told } = start();
    // Broken YAML reads no template: the folders above the briefing come and go from what was read.
    for (let round = 0; round < 2; round += 1) {
      const broken = await told(() => write(`${whole}\nbroken: [`));
      expect(broken.latest.drawn).toBeUndefined();
      // A file beside the briefing makes the watcher read the folder again; a moment later it has. On a busy machine the
      // moment is longer, and what is saved before the disk is watched goes unseen: saved until it is heard.
      write('none', `briefings/beside-${round}.txt`);
      await aMoment();
      let isHeard = false;
      const mended = told(() => write(whole)).finally(() => {
        isHeard = true;
      });
      for (await aMoment(); !isHeard; await aMoment()) write(whole);
      expect((await mended).latest.drawn).toBeDefined();
      rmSync(pathOf(`briefings/beside-${round}.txt`));
    }
  });

  it('builds nothing while nobody listens, and catches up for the next', () => {
    start();
    write(whole.replace('killed: 3', 'killed: 5'));
    const caught = session.showing();
    expect(caught.latest.compiled.document?.value).toMatchObject({ casualties: [{ killed: 5 }, {}, {}, {}, {}, {}, {}] });
    expect(session.showing()).toBe(caught);
  });

  it('watches nothing that the last build did not read', () => {
    const { first } = start();
    const asked = first.latest.read.paths();
    expect(asked).toEqual(expect.arrayContaining([file, 'templates/labels/en.yaml', 'templates/themes/default.yaml']));
    expect(asked.filter((path) => path === 'templates/briefing/title.hbs')).toEqual([]);
    expect(existsSync(pathOf('briefings/isfara-2006-reports.yaml'))).toBe(true);
    expect(asked).not.toContain('briefings/isfara-2006-reports.yaml');
  });
});
