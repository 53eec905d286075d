/** A project made by an installed package: packed as npm packs it, in a folder without the repository. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { initProject } from '../../../src/cli/commands/init.ts';
import { deadLinks, guidesIn } from '../../support/guide-links.ts';
import { fakeTalk } from '../fake-talk.ts';

const home = mkdtempSync(join(tmpdir(), 'briefdeck-init-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

function init(target: string, add = false) {
  const talk = fakeTalk();
  return { code: initProject(target, { add }, { talk, folder: home }), said: talk.said.join('\n') };
}
const read = (path: string) => readFileSync(join(home, path), 'utf8');

describe('briefdeck init', () => {
  it('makes a folder with scripts, an example with its guide and schema, and templates to edit', () => {
    const { code, said } = init('My Briefings');
    expect([code, said]).toEqual([0, expect.stringContaining('next: cd My Briefings, then npm install, then npm run deck')]);
    expect(JSON.parse(read('My Briefings/package.json'))).toMatchObject({
      name: 'my-briefings',
      private: true,
      scripts: { deck: 'briefdeck build', preview: 'briefdeck preview', check: 'briefdeck check', new: 'briefdeck new' },
      dependencies: { briefdeck: expect.stringMatching(/^\^\d/u) },
    });
    expect(readdirSync(join(home, 'My Briefings')).sort()).toEqual([
      '.gitignore',
      'README.md',
      'briefings',
      'package.json',
      'templates',
    ]);
    expect(readdirSync(join(home, 'My Briefings/briefings')).sort()).toEqual([
      'MANY.md',
      'MESSAGES.md',
      'README.md',
      'RULES.md',
      'WITH-AN-ASSISTANT.md',
      'briefing.schema.json',
      'diff.schema.json',
      'isfara-2006.yaml',
      'review.schema.json',
      'trace.schema.json',
    ]);
    const files = (folder: string) => readdirSync(folder, { recursive: true }).sort();
    expect(files(join(home, 'My Briefings/templates'))).toEqual(files('templates'));
    for (const heading of ['Write a briefing', 'Change what slides say', 'Run it from a scheduler'])
      expect(read('My Briefings/README.md')).toContain(heading);
    expect(guidesIn(join(home, 'My Briefings')).length).toBe(7);
    expect(guidesIn(join(home, 'My Briefings')).flatMap(deadLinks)).toEqual([]);
  });

  it('refuses a folder in which somebody has worked, unless told; then it overwrites nothing', () => {
    mkdirSync(join(home, 'used/templates/labels'), { recursive: true });
    writeFileSync(join(home, 'used/templates/labels/en.yaml'), 'mine: yes\n');
    writeFileSync(join(home, 'used/README.md'), 'mine\n');
    const refused = init('used');
    expect([refused.code, refused.said]).toEqual([
      2,
      expect.stringContaining('used is not empty: it holds README.md, templates'),
    ]);
    expect(existsSync(join(home, 'used/briefings'))).toBe(false);
    expect(init('used', true).code).toBe(0);
    expect([read('used/README.md'), read('used/templates/labels/en.yaml')]).toEqual(['mine\n', 'mine: yes\n']);
    expect(existsSync(join(home, 'used/templates/briefing/deck.yaml'))).toBe(true);
  });

  it('takes a folder in which only npm has been, and leaves its package.json as it is but for missing scripts', () => {
    mkdirSync(join(home, 'fresh/node_modules/briefdeck'), { recursive: true });
    writeFileSync(
      join(home, 'fresh/package.json'),
      '{"name":"x","scripts":{"deck":"mine"},"dependencies":{"briefdeck":"file:x.tgz"}}',
    );
    const { code, said } = init('fresh');
    expect([code, said]).toEqual([0, expect.stringMatching(/next: cd fresh, then npm run deck$/u)]);
    expect(JSON.parse(read('fresh/package.json'))).toEqual({
      name: 'x',
      scripts: { deck: 'mine', preview: 'briefdeck preview', check: 'briefdeck check', new: 'briefdeck new' },
      dependencies: { briefdeck: 'file:x.tgz' },
    });
  });

  it('says so when package.json is broken, or the folder cannot be made', () => {
    mkdirSync(join(home, 'broken'));
    writeFileSync(join(home, 'broken/package.json'), '{');
    expect(init('broken')).toEqual({ code: 1, said: 'error: broken/package.json does not parse; mend or delete it' });
    writeFileSync(join(home, 'a-file'), '');
    expect(init('a-file/below')).toEqual({ code: 3, said: expect.stringContaining('error: cannot write a-file/below') });
  });
});

describe('the packed package', () => {
  const installed = join(home, 'node_modules/briefdeck');
  /** What npm puts into the tarball, but for the bundle, which is made here: `dist` is whatever was built last. */
  beforeAll(() => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly files: readonly string[] };
    for (const path of ['package.json', ...files.filter((each) => each !== 'dist')]) {
      mkdirSync(dirname(join(installed, path)), { recursive: true });
      cpSync(path, join(installed, path), { recursive: true });
    }
    buildSync({
      entryPoints: ['src/cli/main.ts'],
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outdir: join(installed, 'dist'),
      logLevel: 'error',
    });
    for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.') && each !== 'briefdeck')) {
      symlinkSync(resolve('node_modules', name), join(home, 'node_modules', name));
    }
  });
  const run = (args: readonly string[], cwd: string) =>
    execFileSync(process.execPath, [join(installed, 'dist/main.js'), ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  it('makes a project in which a new briefing becomes a deck', () => {
    run(['init', 'project'], home);
    const project = join(home, 'project');
    run(['new', 'harbour-fire', '--title', 'Fire in the harbour', '--date', '2026-02-28'], project);
    run(['build'], project);
    expect(
      readdirSync(join(project, 'out'))
        .filter((name) => name.endsWith('.pptx'))
        .sort(),
    ).toEqual(['harbour-fire.pptx', 'isfara-2006.pptx']);
    expect(existsSync(join(project, 'briefings/briefing.schema.json'))).toBe(true);
  });
});
