import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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

beforeAll(() => {
  execFileSync(process.execPath, ['src/build.mjs', folder], { stdio: 'ignore' });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('src/build.mjs', () => {
  it('makes a command that runs, with a code cache', () => {
    expect(run('--version').trim()).toBe(version);
    expect(parts().filter((name) => name.endsWith('.cache'))).toHaveLength(1);
  });

  it('makes one of ASCII letters, since it is read byte by letter', () => {
    const [bundle = ''] = parts().filter((name) => name.endsWith('.cjs'));
    const text = readFileSync(join(folder, 'parts', bundle), 'latin1');
    expect(text.match(/[^\0-\x7f].{0,20}/u)).toBeNull();
    // Quotations are somebody else's words, to the rules of the trade.
    expect(text).toContain('/\\u201c[^\\u201d]*\\u201d|');
  });

  it('makes one that gives the same without its code cache', () => {
    const pages = (): string => run('build', '--quiet', '--emit', 'pages', 'briefings/isfara-2006.yaml');
    const first = pages();
    for (const name of parts()) if (name.endsWith('.cache')) rmSync(join(folder, 'parts', name));
    expect(pages()).toBe(first);
  });

  it('makes the bases of our themes ahead, which decks then stand on, damaged or not', () => {
    const { value: theme } = loadTheme(workshop.host, { folder: 'templates', name: 'default' }, workshop.metrics);
    const file = join(folder, 'bases', `${theme ? houseKey(theme) : ''}.pptx`);
    expect(parts().filter((name) => name.startsWith('make-bases'))).toEqual([]);
    const made = readFileSync(file);
    const deck = (name: string): Buffer => {
      run('build', '--quiet', '--force', '--out', join(folder, name), 'briefings/isfara-2006.yaml');
      return readFileSync(join(folder, name, 'isfara-2006.pptx'));
    };
    const first = deck('first');
    writeFileSync(file, made.subarray(0, 1000));
    expect(Buffer.compare(deck('damaged'), first)).toBe(0);
    rmSync(file);
    expect(Buffer.compare(deck('missing'), first)).toBe(0);
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
