/**
 * The package as a stranger gets it: packed, put into an empty folder with the packages that it asks for and no others, and
 * called there by the programs that the README and `.github/LIBRARY.md` show, once TypeScript has checked them.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProject } from '../../src/project/open-project.ts';
import { put, tiny } from '../support/tiny-project.ts';

/** Not below the clone, where packages are found that nobody asks for. */
const place = mkdtempSync(join(tmpdir(), 'briefdeck-library-'));
const user = join(place, 'user');
const installed = join(user, 'node_modules/briefdeck');
/** In the clone, where the steps of the build find their packages. */
const cache = 'node_modules/.cache';
mkdirSync(cache, { recursive: true });
const made = mkdtempSync(join(cache, 'test-library-'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const run = (program: string, args: readonly string[], folder: string): string =>
  execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
const node = (...args: readonly string[]): string => run(process.execPath, args, user);

/** What the compiler complains of; nothing where it is content. */
function typeCheck(...options: readonly string[]): string {
  try {
    node(resolve('node_modules/typescript/bin/tsc'), '-p', '.', ...options);
    return '';
  } catch (thrown) {
    return String((thrown as { stdout?: unknown }).stdout ?? thrown);
  }
}

/** As `npm pack` does it, but with a `dist` of its own: others may be running what is in the clone's. */
function pack(): string {
  const folder = join(place, 'package');
  mkdirSync(folder);
  for (const path of ['package.json', ...manifest.files.filter((path: string) => path !== 'dist')])
    cpSync(path, join(folder, path), { recursive: true });
  expect(manifest.scripts.prepack).toBe('node src/build.mjs && node src/declare.mjs');
  run(process.execPath, ['src/build.mjs', made], '.');
  run(process.execPath, ['src/declare.mjs', join(made, 'types')], '.');
  cpSync(made, join(folder, 'dist'), { recursive: true });
  run('npm', ['pack', '--silent', '--ignore-scripts', '--offline'], folder);
  return join(folder, `briefdeck-${manifest.version}.tgz`);
}

function install(archive: string): void {
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', archive, '-C', installed, '--strip-components=1'], place);
  for (const name of [...Object.keys(manifest.dependencies), '@types/node']) {
    const link = join(user, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
}

const examplesIn = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^```ts\n([\s\S]*?)^```$/gmu)].map(([, code = '']) => code);
const examples = [...examplesIn('README.md'), ...examplesIn('.github/LIBRARY.md')];
const exampleFiles = ['short.ts', 'first.ts', 'second.ts'];

const careful = `
import {
  type Built, type Checked, codes, defineConfig, type Diagnostic, type Host, memoryHost, openProject, openWorkshop,
} from 'briefdeck';

const project = openProject('.');
// @ts-expect-error A file is named by a text.
project.check(1);
// @ts-expect-error There is no such choice.
project.check('a.yaml', { colour: 'red' });
export const built: Built = await project.build('a.yaml', { template: undefined, strict: true });
// @ts-expect-error There may be no bytes.
built.bytes.length;
export const bytes: Uint8Array | undefined = built.bytes;
export const title: string | undefined = built.briefing?.title;
export const grade: 'error' | 'warning' | 'note' | undefined = built.diagnostics[0]?.severity;
// @ts-expect-error Nothing of the kind is computed.
built.analysis?.nonsense;
// @ts-expect-error What was found is not changed.
built.diagnostics.push({});
export const host: Host = { ...openWorkshop('.').host, readText: memoryHost({ a: 'b' }).readText };
export const configured: Checked = await openProject('.', { config: false }).check('a.yaml');
export const config = defineConfig({
  helpers: { area: (value, { language }) => new Intl.NumberFormat(language).format(Number(value)) },
  rules: [
    {
      code: 'ORG001', severity: 'note', what: 'W.', why: 'Y.',
      find: ({ briefing, slides = [] }) => slides.map(({ id }) => ({ at: 'title', message: briefing.title + id })),
    },
  ],
  languages: { de: { vague: ['womöglich'], likelihood: { likely: ['wahrscheinlich'] } } },
});
// @ts-expect-error There is no such field.
defineConfig({ helper: {} });
// @ts-expect-error A helper gives a text or a number.
defineConfig({ helpers: { area: () => ({}) } });
export const line = ({ span }: Diagnostic): number => span?.line ?? Object.keys(codes).length;
export const watching: { close(): Promise<void> } = project.watch('a.yaml', {}, async ({ name }) => name.length);
`;

const settings = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023'],
    module: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    types: ['node'],
    rootDir: '.',
    outDir: 'built',
  },
  files: [...exampleFiles, 'careful.ts', 'common.cts'],
};

beforeAll(() => {
  install(pack());
  put(user, 'package.json', '{ "type": "module" }');
  put(user, 'tsconfig.json', JSON.stringify(settings));
  for (const [index, name] of exampleFiles.entries()) put(user, name, examples[index] ?? '');
  put(user, 'careful.ts', careful);
  put(user, 'common.cts', "import briefdeck = require('briefdeck');\nexport const version: string = briefdeck.version;\n");
  for (const name of ['harbour-fire', 'raid']) put(user, `briefings/${name}.yaml`, tiny());
  put(user, 'briefings/slip.yaml', tiny().replace('title:', 'titel:'));
});
afterAll(() => {
  for (const folder of [place, made]) rmSync(folder, { recursive: true, force: true });
});

describe('the packed library', () => {
  it('holds types that resolve without the sources, and no source', () => {
    expect(existsSync(join(installed, manifest.exports['.'].types))).toBe(true);
    expect(existsSync(join(installed, manifest.exports['.'].default))).toBe(true);
    expect(existsSync(join(installed, 'src/index.ts'))).toBe(false);
    expect(readFileSync(join(installed, 'dist/types/index.d.ts'), 'utf8')).not.toMatch(/\.ts['"]/u);
    expect(existsSync(join(installed, 'dist/types/cli'))).toBe(false);
  });

  it('is checked by TypeScript as Node finds it, and as bundlers do', () => {
    expect(examples).toHaveLength(exampleFiles.length);
    expect(typeCheck()).toBe('');
    writeFileSync(join(user, 'tsconfig.json'), JSON.stringify({ ...settings, files: settings.files.slice(0, -1) }));
    expect(typeCheck('--noEmit', '--module', 'esnext', '--moduleResolution', 'bundler')).toBe('');
  });

  it('runs the example of the README', async () => {
    const { bytes } = await openProject(user).build('briefings/harbour-fire.yaml');
    expect(node('built/short.js')).toBe('');
    const deck = join(user, 'harbour-fire.pptx');
    expect(readFileSync(deck).equals(bytes ?? new Uint8Array())).toBe(true);
    rmSync(deck);
  });

  it('runs the examples of the guide to the library', async () => {
    const { slides, bytes } = await openProject(user).build('briefings/raid.yaml');
    const built = ['harbour-fire', 'raid'].map((name) => `${name}.pptx: ${slides} slides\n`);
    expect(node('built/first.js')).toBe(`${built.join('')}briefings/slip.yaml: no deck\n`);
    expect(readFileSync(join(user, 'raid.pptx')).equals(bytes ?? new Uint8Array())).toBe(true);
    expect(existsSync(join(user, 'slip.pptx'))).toBe(false);
    expect(Number(node('built/second.js'))).toBeGreaterThan(10_000);
  });

  it('is also found by require, and says which version it is', () => {
    expect(node('-p', "require('briefdeck').version").trim()).toBe(manifest.version);
    expect(node('-p', "require('./built/common.cjs').version").trim()).toBe(manifest.version);
  });
});
