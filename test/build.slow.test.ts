import { execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { houseKey } from '../src/export/pptx/house/house-base.ts';
import { version } from '../src/foundation/version.ts';
import { loadTheme } from '../src/theme/load-theme.ts';
import { workshop } from './support/compile-briefing.ts';

/** Inside the repository, where Briefdeck finds its templates and maps. */
const cache = 'node_modules/.cache';
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'test-build-'));
const run = (...args: readonly string[]) =>
  execFileSync(process.execPath, [join(folder, 'main.js'), ...args], { encoding: 'utf8', maxBuffer: 64e6 });
const parts = () => readdirSync(join(folder, 'parts'));

/** All files of a folder, without the hashes, which depend on where packages lie. */
const namesIn = (home: string): readonly string[] =>
  readdirSync(home, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replace(/-[0-9A-Z]{8}(?=\.)/u, '-HASH'))
    .sort();
let whole: readonly string[] = [];

beforeAll(() => {
  execFileSync(process.execPath, ['src/build.mjs', folder], { stdio: 'ignore' });
  whole = namesIn(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('src/build.mjs', () => {
  it('makes a command that runs, with a code cache', () => {
    expect(run('--version').trim()).toBe(version);
    expect(parts().filter((name) => name.endsWith('.cache'))).toHaveLength(1);
  });

  it('makes one that gives the same without its code cache', () => {
    const pages = (): string => run('build', '--quiet', '--template', 'flash', '--emit', 'pages', 'briefings/isfara-2006.yaml');
    const first = pages();
    for (const name of parts()) if (name.endsWith('.cache')) rmSync(join(folder, 'parts', name));
    expect(pages()).toBe(first);
  });

  it('makes the bases of our themes ahead, which decks then stand on, damaged or not', () => {
    const { value: theme } = loadTheme(workshop.host, { folder: 'templates', name: 'default' }, workshop.metrics);
    const file = join(folder, 'bases', `${theme ? houseKey(theme) : ''}.pptx`);
    const values = file.replace(/\.pptx$/u, '.values');
    expect(parts().filter((name) => name.startsWith('make-bases'))).toEqual([]);
    const made = readFileSync(file);
    const deck = (name: string): Buffer => {
      run('build', '--quiet', '--template', 'flash', '--force', '--out', join(folder, name), 'briefings/isfara-2006.yaml');
      return readFileSync(join(folder, name, 'isfara-2006-flash.pptx'));
    };
    const first = deck('first');
    writeFileSync(values, readFileSync(values).subarray(0, 1000));
    expect(Buffer.compare(deck('from-file'), first)).toBe(0);
    writeFileSync(file, made.subarray(0, 1000));
    expect(Buffer.compare(deck('damaged'), first)).toBe(0);
    for (const each of [file, values]) rmSync(each);
    expect(Buffer.compare(deck('missing'), first)).toBe(0);
  });

  it('parses our templates and labels ahead, which decks then are made of, damaged or not', () => {
    const file = join(folder, 'parsed.txt');
    expect(parts().filter((name) => name.startsWith('make-parsed'))).toEqual([]);
    const made = readFileSync(file);
    const pages = (): string => run('build', '--quiet', '--template', 'flash', '--emit', 'pages', 'briefings/isfara-2006.yaml');
    const first = pages();
    writeFileSync(file, made.subarray(0, 1000));
    expect(pages()).toBe(first);
    rmSync(file);
    expect(pages()).toBe(first);
    writeFileSync(file, made);
  });

  it('makes a command that runs a configuration, defined by the library beside it', () => {
    const project = mkdtempSync(join(cache, 'test-config-'));
    const rule = "{ code: 'ORG001', severity: 'note', what: 'W.', why: 'Y.', find: () => [] }";
    writeFileSync(
      join(project, 'briefdeck.config.mjs'),
      `import { defineConfig } from 'briefdeck';\nexport default defineConfig({ rules: [${rule}] });\n`,
    );
    // The package names itself: what is found under its name is what is in dist.
    const packed = join(project, 'node_modules/briefdeck');
    mkdirSync(packed, { recursive: true });
    writeFileSync(join(packed, 'package.json'), JSON.stringify({ type: 'module', exports: './index.js' }));
    writeFileSync(join(packed, 'index.js'), `export * from ${JSON.stringify(pathToFileURL(join(folder, 'index.js')).href)};`);
    const main = join(process.cwd(), folder, 'main.js');
    expect(execFileSync(process.execPath, [main, 'explain', 'ORG001'], { cwd: project, encoding: 'utf8' })).toContain('# ORG001');
    rmSync(project, { recursive: true });
  });

  it('tells the licences of what is in it', () => {
    const text = readFileSync(join(folder, 'LICENSES.txt'), 'utf8');
    for (const name of ['handlebars', 'yaml', 'zod', 'commander', 'linebreak', '@rgrove/parse-xml', 'pptxgenjs', 'jszip'])
      expect(text).toContain(`${name} `);
  });

  it('makes a library that can be imported', async () => {
    const library: Record<string, unknown> = await import(join(process.cwd(), folder, 'index.js'));
    expect(library).toMatchObject({ version, compile: expect.any(Function), exportPptx: expect.any(Function) });
  });
});

describe('src/build.mjs again', () => {
  const clone = mkdtempSync(join(tmpdir(), 'briefdeck-build-'));
  const isBuilt = (name: string): boolean => name.startsWith('dist');
  const built = (): Promise<unknown> => promisify(execFile)(process.execPath, ['src/build.mjs'], { cwd: clone });
  const versionHere = (): string =>
    execFileSync(process.execPath, ['dist/main.js', '--version'], { cwd: clone, encoding: 'utf8' }).trim();
  const identity = (): readonly number[] => [clone, join(clone, 'dist/main.js')].map((path) => statSync(path).ino);

  beforeAll(async () => {
    for (const path of ['src', 'templates', 'briefings/isfara-2006.yaml', 'package.json', 'package-lock.json', 'tsconfig.json'])
      cpSync(path, join(clone, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'), 'junction');
    await Promise.all([built(), built()]);
  });
  afterAll(() => rmSync(clone, { recursive: true, force: true }));

  it('leaves one whole folder where two ran at once, and nothing beside it', () => {
    expect(versionHere()).toBe(version);
    expect(readdirSync(clone).filter(isBuilt)).toEqual(['dist']);
    expect(namesIn(join(clone, 'dist'))).toEqual(whole);
  });

  it('builds nothing where nothing changed', async () => {
    const before = identity();
    await built();
    expect(identity()).toEqual(before);
  });

  it('builds anew after a change of a source or of package.json', async () => {
    const change = (path: string, from: string, to: string): void => {
      const text = readFileSync(join(clone, path), 'utf8');
      expect(text).toContain(from);
      writeFileSync(join(clone, path), text.replace(from, to));
    };
    change('package.json', `"version": "${version}"`, '"version": "7.7.7"');
    await built();
    expect(versionHere()).toBe('7.7.7');
    change('src/cli/main.ts', '.version(version)', ".version('8.8.8')");
    await built();
    expect(versionHere()).toBe('8.8.8');
    expect(readdirSync(clone).filter(isBuilt)).toEqual(['dist']);
  });

  it('keeps what is there where it cannot build', async () => {
    writeFileSync(join(clone, 'src/cli/main.ts'), 'const = 1;');
    await expect(built()).rejects.toThrow('const = 1');
    expect(versionHere()).toBe('8.8.8');
    expect(readdirSync(clone).filter(isBuilt)).toEqual(['dist']);
  });
});
