/**
 * What is read is a regular file in its own folder. In processes of their own, as CI runs them on a pull request: what would
 * wait for ever, or read for ever, would do so here.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { editorPattern } from '../../src/cli/preview/editor-link.ts';
import { findPlaces } from '../../src/cli/preview/find-places.ts';
import { openSession } from '../../src/cli/preview/open-session.ts';
import { tellDeck } from '../../src/cli/preview/tell-deck.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { fakeOffice } from '../support/fake-office.ts';
import { makePng } from '../support/make-picture.ts';
import { hasOddFiles, makeLink, makePipe, makeSocket } from '../support/odd-files.ts';
import { bundleCommand, listen, makeProject, runCommand, start } from '../support/run-command.ts';
import { put, tiny } from '../support/tiny-project.ts';

/** Stands in no file of the project. */
const canary = 'CanarySecret';
const folders: string[] = [];
let elsewhere = '';

function project(files: Readonly<Record<string, string>> = {}): string {
  const folder = makeProject({ 'briefings/raid.yaml': tiny(), ...files });
  folders.push(folder);
  for (const name of ['isfara-2006', 'isfara-2006-reports']) rmSync(join(folder, `briefings/${name}.yaml`), { force: true });
  return folder;
}

beforeAll(() => {
  bundleCommand();
  elsewhere = mkdtempSync(join(tmpdir(), 'briefdeck-elsewhere-'));
  folders.push(elsewhere);
  for (const name of ['secret', 'secret.yaml', 'secret.hbs', 'en.yaml']) put(elsewhere, name, `${canary}: x\n`);
  put(elsewhere, 'whole.yaml', tiny(canary));
  writeFileSync(join(elsewhere, 'p.png'), makePng(4, 3));
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const formats = ['text', 'json', 'github', 'sarif'] as const;

/** All that the commands say of a project, and how they end. */
async function everyWord(folder: string, named: readonly string[] = []) {
  const secrets = { [canary]: canary };
  const build = await runCommand(['build', ...named], folder, secrets);
  const checks = await Promise.all(formats.map((format) => runCommand(['check', '--format', format, ...named], folder, secrets)));
  const emit = await runCommand(['build', '--emit', 'analysis', ...named], folder, secrets);
  const runs = [build, ...checks, emit];
  return { build, statuses: runs.map(({ status }) => status), text: runs.map((run) => run.stdout + run.stderr).join('\n') };
}

describe.skipIf(!hasOddFiles)('a briefing that is no file of its folder', () => {
  const irregular = 'IO004: not a regular file: it is';
  const outside = 'IO005: a link leads out of its folder';
  const kinds: Readonly<Record<string, readonly [says: string, make: (path: string) => unknown]>> = {
    'a named pipe': [`${irregular} a named pipe`, makePipe],
    'a socket': [`${irregular} a socket`, makeSocket],
    'a link to a device without end': [outside, (path) => makeLink('/dev/zero', path)],
    'a link to a file elsewhere': [outside, (path) => makeLink(join(elsewhere, 'secret'), path)],
    'a link to the variables of the process': [outside, (path) => makeLink('/proc/self/environ', path)],
    'a link to the memory of the process': [outside, (path) => makeLink('/proc/self/mem', path)],
    'a link to a whole briefing elsewhere': [outside, (path) => makeLink(join(elsewhere, 'whole.yaml'), path)],
    'a link to another folder of the project': [outside, (path) => makeLink('../other/secret.yaml', path)],
    'a link to a hidden file of its folder': [outside, (path) => makeLink('.git/config', path)],
    'a link to itself': ['IO001: cannot read: a link leads back to itself', (path) => makeLink(basename(path), path)],
    'a link to nothing': ['IO001: cannot read: there is no such file', (path) => makeLink('nothing', path)],
  };
  const fileOf = (kind: string): string => `briefings/${kind.replaceAll(' ', '-')}.yaml`;
  let said: Awaited<ReturnType<typeof everyWord>>;
  let folder = '';
  const closing: unknown[] = [];

  beforeAll(async () => {
    folder = project({ 'other/secret.yaml': `${canary}: x\n`, 'briefings/.git/config': `${canary}: x\n` });
    for (const [kind, [, make]] of Object.entries(kinds)) closing.push(await make(join(folder, fileOf(kind))));
    said = await everyWord(folder);
  });
  afterAll(() => Promise.all(closing.map((each) => typeof each === 'function' && each())));

  it.each(Object.keys(kinds))('is refused by name: %s', (kind) => {
    expect(said.build.stderr).toContain(`${fileOf(kind)}:1:1: ${kinds[kind]?.[0]}`);
    expect(existsSync(join(folder, 'out', `${kind.replaceAll(' ', '-')}.pptx`))).toBe(false);
  });

  it('is in no output with what it holds', () => {
    expect(said.text).not.toContain(canary);
    expect(said.text).not.toContain(elsewhere);
    expect(said.text).toContain('::error file=briefings/a-link-to-a-file-elsewhere.yaml,line=1,col=1,title=IO005::a link');
  });

  it('leaves the other one built, and the process ends', () => {
    expect(said.build.stderr).toMatch(/^1 deck built, 11 not built: /mu);
    expect(said.statuses).toEqual(Array(6).fill(3));
    expect(existsSync(join(folder, 'out/raid.pptx'))).toBe(true);
  });

  it('alone is a mistake in the files, not a fault of the machine', async () => {
    const named = Object.keys(kinds).slice(0, 9).map(fileOf);
    expect((await runCommand(['build', ...named], folder)).status).toBe(1);
  });

  it('is refused where it is a folder', async () => {
    const folder = project();
    mkdirSync(join(folder, 'briefings/folder.yaml'));
    const { stderr, status } = await runCommand(['build', 'briefings/folder.yaml', 'briefings/raid.yaml'], folder);
    expect(stderr).toContain('briefings/folder.yaml:1:1: IO004: not a regular file: it is a folder');
    expect([status, existsSync(join(folder, 'out/raid.pptx'))]).toEqual([1, true]);
  });

  it('in a batch costs only itself, whatever the threads do', async () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`briefings/${name}.yaml`, tiny(name)]));
    const folder = project(many);
    for (const name of ['p', 'q', 'r']) makePipe(join(folder, `briefings/${name}.yaml`));
    makeLink('/dev/zero', join(folder, 'briefings/z.yaml'));
    const { stderr, status } = await runCommand(['build'], folder);
    expect(stderr).toMatch(/^5 decks built, 4 not built: briefings\/p\.yaml, .*briefings\/z\.yaml \(/mu);
    expect(status).toBe(1);
  });
});

describe.skipIf(!hasOddFiles)('a folder that is a link', () => {
  it('out of the project is not looked into, and its names are not told', async () => {
    const folder = project();
    rmSync(join(folder, 'briefings'), { recursive: true });
    makeLink(elsewhere, join(folder, 'briefings'));
    const { text, statuses } = await everyWord(folder);
    expect(statuses).toEqual(Array(6).fill(2));
    expect(text).not.toContain('secret');
    expect(text).toContain('hint: a link leads out of the project there: name the folder that it leads to');
    const named = await runCommand(['check', 'briefings/secret.yaml'], folder);
    expect(named.stderr).toContain('IO005');
    expect(named.stderr).not.toContain(canary);
  });

  it('out of the project does not give the templates', async () => {
    const folder = project();
    rmSync(join(folder, 'templates'), { recursive: true });
    makeLink(elsewhere, join(folder, 'templates'));
    const { text, statuses } = await everyWord(folder);
    expect(statuses).toEqual(Array(6).fill(1));
    expect(text).toContain('templates:1:1: IO005: a link leads out of the project');
    expect(text).not.toContain(canary);
  });

  it('out of the project is not written to: decks', async () => {
    const folder = project();
    const outside = mkdtempSync(join(tmpdir(), 'briefdeck-outside-'));
    makeLink(outside, join(folder, 'out'));
    const { stderr, status } = await runCommand(['build'], folder);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'error: out/ is a link that leads out of the project\n  hint: delete the link, or name the folder that it leads to: -o FOLDER\n',
    );
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('out of the project is not written to: a new briefing', async () => {
    const folder = project();
    const outside = mkdtempSync(join(tmpdir(), 'briefdeck-outside-'));
    rmSync(join(folder, 'briefings'), { recursive: true });
    makeLink(outside, join(folder, 'briefings'));
    const { stderr, status } = await runCommand(['new', 'raid', '--yes'], folder);
    expect(status).toBe(2);
    expect(stderr).toContain('error: briefings/ is a link that leads out of the project\n');
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });

  it('is no hindrance where it leads to the project, or is named itself', async () => {
    const folder = project();
    const [link, named] = [join(elsewhere, 'project'), join(elsewhere, 'folder-link')];
    makeLink(folder, link);
    makeLink(join(folder, 'briefings'), named);
    expect((await runCommand(['check'], link)).status).toBe(0);
    const other = project();
    expect((await runCommand(['check', named], other)).stderr).toContain('raid.yaml: nothing to mend');
    expect((await runCommand(['check', join(link, 'briefings/raid.yaml')], other)).status).toBe(0);
  });

  it('nor is a link to a file of the same folder', async () => {
    const folder = project();
    makeLink('raid.yaml', join(folder, 'briefings/same.yaml'));
    expect((await runCommand(['check'], folder)).status).toBe(0);
  });
});

describe.skipIf(!hasOddFiles)('a part of the templates', () => {
  const parts = [
    'templates/briefing/deck.yaml',
    'templates/briefing/frame.hbs',
    'templates/briefing/title.hbs',
    'templates/partials/citation.hbs',
    'templates/labels/en.yaml',
    'templates/themes/default.yaml',
  ];

  it.each(parts.flatMap((part) => [['IO004', part] as const, ['IO005', part] as const]))(
    'is refused with %s: %s',
    async (code, part) => {
      const folder = project();
      if (code === 'IO004') makePipe(join(folder, part));
      else makeLink(join(elsewhere, 'secret'), join(folder, part));
      const run = await runCommand(['check', '--format', 'json'], folder);
      expect(JSON.parse(run.stdout)).toContainEqual(expect.objectContaining({ code, span: { file: part, line: 1, column: 1 } }));
      expect([run.status, run.stdout.includes(canary), run.stderr]).toEqual([1, false, '']);
    },
  );

  it.each([
    ['IMG001', makePipe, 'not a regular file: it is a named pipe'],
    ['IMG002', (path: string) => makeLink(join(elsewhere, 'p.png'), path), 'by a link'],
  ] as const)('or a picture is refused with %s', async (code, make, says) => {
    const image = 'images: [{ id: p, file: p.png, alt: A picture, caption: A picture, credit: Desk }]\n';
    const folder = project({ 'briefings/raid.yaml': tiny() + image });
    make(join(folder, 'briefings/p.png'));
    const { status, stderr } = await runCommand(['build'], folder);
    expect([status, stderr]).toEqual([1, expect.stringContaining(code)]);
    expect(stderr).toContain(says);
  });
});

describe.skipIf(!hasOddFiles)('every other command', () => {
  it('shows nothing of it in the stream of the preview', async () => {
    const folder = project();
    makeLink(join(elsewhere, 'secret'), join(folder, 'briefings/z.yaml'));
    makePipe(join(folder, 'briefings/p.yaml'));
    const settings = { workshop: openWorkshop(folder), folder, choice: {} };
    const places = findPlaces(folder, editorPattern('vscode') ?? expect.fail('no editor'));
    for (const [file, code] of [
      ['briefings/z.yaml', 'IO005'],
      ['briefings/p.yaml', 'IO004'],
    ] as const) {
      const session = openSession(file, settings);
      onTestFinished(() => session.close());
      const news = tellDeck(session.showing(), { places, files: [file], has: new Set() });
      expect(news.mistakes).toMatchObject([{ code, place: { file, line: 1 }, excerpt: [] }]);
      expect(JSON.stringify(news)).not.toContain(canary);
    }
  });

  it('build --watch goes on with the others, and ends', async () => {
    const folder = project();
    makePipe(join(folder, 'briefings/p.yaml'));
    makeLink('/dev/zero', join(folder, 'briefings/z.yaml'));
    const child = start(['build', '--watch'], folder);
    onTestFinished(() => void child.kill('SIGKILL'));
    const ended = listen(child);
    child.stderr.on('data', (text: string) => {
      if (text.includes('Ctrl+C ends it')) child.kill('SIGINT');
    });
    const { status, stderr } = await ended;
    expect([status, stderr]).toEqual([0, expect.stringContaining('out/raid.pptx')]);
    expect(stderr).toContain('p.yaml:1:1: IO004');
    expect(stderr).toContain('z.yaml:1:1: IO005');
  });

  it('new copies none, init takes none for a manifest, export draws none', async () => {
    const folder = project();
    for (const path of ['briefings/p.yaml', 'deck.pptx', 'other/package.json']) makePipe(join(folder, path));
    const office = { BRIEFDECK_OFFICE: fakeOffice('draws').program };
    const [made, begun, drawn] = await Promise.all([
      runCommand(['new', 'x', '--from', 'briefings/p.yaml', '--title', 'X', '--yes'], folder),
      runCommand(['init', 'other', '--add'], folder),
      runCommand(['export', 'deck.pptx', '--pdf'], folder, office),
    ]);
    const why = 'not a regular file: it is a named pipe';
    expect([made.status, made.stderr]).toEqual([2, expect.stringContaining(why)]);
    expect([begun.status, begun.stderr]).toEqual([3, expect.stringContaining(why)]);
    expect([drawn.status, drawn.stderr]).toEqual([3, expect.stringContaining(`deck.pptx: not exported: ${why}`)]);
  });

  it('writes through no link that leads nowhere', async () => {
    const folder = project();
    const target = join(elsewhere, 'written');
    rmSync(join(folder, 'briefings/briefing.schema.json'), { force: true });
    for (const path of ['briefings/briefing.schema.json', 'other/README.md', 'other/.gitignore'])
      makeLink(target, join(folder, path));
    expect((await runCommand(['new', 'x', '--title', 'X', '--yes'], folder)).status).toBe(0);
    expect((await runCommand(['init', 'other', '--add'], folder)).status).toBe(0);
    expect(existsSync(target)).toBe(false);
  });
});
