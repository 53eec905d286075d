/** What is read of `briefdeck.config.mjs`, and what is said where it cannot be used. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { recordHost } from '../../../src/foundation/host/record-host.ts';
import { openMemory } from '../../../src/foundation/memory/memory.ts';
import { defineConfig, type ProjectConfig } from '../../../src/project/config/define-config.ts';
import { type ConfigChoice, isStale, loadConfig } from '../../../src/project/config/load-config.ts';
import { openDiskHost } from '../../../src/project/disk-host.ts';

const home = mkdtempSync(join(tmpdir(), 'briefdeck-config-'));
afterAll(() => rmSync(home, { recursive: true }));
let folder = '';
let count = 0;

beforeEach(() => {
  count += 1;
  folder = join(home, `${count}`);
  for (const language of ['en', 'de', 'ru']) put(`templates/labels/${language}.yaml`, '');
});

function put(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

const load = (choice?: ConfigChoice) => loadConfig({ folder, host: openDiskHost(folder), templates: 'templates', choice });

async function loadText(text: string) {
  put('briefdeck.config.mjs', text);
  return load();
}

/** `CODE line:column message`. */
const told = ({ diagnostics }: Awaited<ReturnType<typeof load>>): readonly string[] =>
  diagnostics.map(({ code, message, span }) => `${code} ${span?.line}:${span?.column} ${message}`);

const rule = (more: object = {}) => ({ code: 'ORG001', severity: 'note', what: 'W.', why: 'Y.', find: () => [], ...more });

describe('a configuration', () => {
  it('is none where there is no file, which is asked for all the same', async () => {
    const { host, answers } = recordHost(openDiskHost(folder));
    expect(await loadConfig({ folder, host, templates: 'templates', choice: undefined })).toEqual({
      source: 'missing',
      diagnostics: [],
    });
    expect(answers().map(({ question }) => question.path)).toEqual(['briefdeck.config.mjs']);
  });

  it('is not even looked for where it is switched off', async () => {
    put('briefdeck.config.mjs', 'globalThis.ran = true; export default {};');
    const { host, answers } = recordHost(openDiskHost(folder));
    expect(await loadConfig({ folder, host, templates: 'templates', choice: false })).toEqual({ diagnostics: [] });
    expect(answers()).toEqual([]);
    expect(globalThis).not.toHaveProperty('ran');
  });

  it('is run once for a content, and again for another', async () => {
    const text = (word: string) => `globalThis.runs = (globalThis.runs ?? 0) + 1;
export default { helpers: { tell: () => '${word}' } };`;
    const said = ({ config }: Awaited<ReturnType<typeof load>>) =>
      config?.helpers[0]?.run([1], {
        options: {},
        locale: 'en-GB',
        label: () => '',
        fail: () => undefined,
        memory: openMemory(),
      });
    const [one, again, other, back] = [
      await loadText(text('one')),
      await loadText(text('one')),
      await loadText(text('other')),
      await loadText(text('one')),
    ];
    expect([one, again, other, back].map(said)).toEqual(['one', 'one', 'other', 'one']);
    expect(one.config?.key).toBe(back.config?.key);
    expect(one.config?.key).not.toBe(other.config?.key);
    expect((globalThis as unknown as { runs: number }).runs).toBe(2);
  });

  it('is stale once the file is another, or gone', async () => {
    const loaded = await loadText('export default {};');
    expect(isStale(loaded, openDiskHost(folder))).toBe(false);
    put('briefdeck.config.mjs', 'export default { };');
    expect(isStale(loaded, openDiskHost(folder))).toBe(true);
    rmSync(join(folder, 'briefdeck.config.mjs'));
    expect(isStale(loaded, openDiskHost(folder))).toBe(true);
    expect(isStale(await load(), openDiskHost(folder))).toBe(false);
  });

  it('may be a value in place of the file, told from another by its words and functions', async () => {
    put('briefdeck.config.mjs', 'export default 3;');
    const given = (word: string): ProjectConfig => defineConfig({ languages: { de: { vague: [word] } } });
    const [one, again, other] = [await load(given('etwa')), await load(given('etwa')), await load(given('eventuell'))];
    expect(one.config?.languages).toEqual({ de: { vague: ['etwa'] } });
    expect(one.config?.key).toBe(again.config?.key);
    expect(one.config?.key).not.toBe(other.config?.key);
    const functions = [await load({ helpers: { a: () => 'a' } }), await load({ helpers: { a: () => 'b' } })];
    expect(functions[0]?.config?.key).not.toBe(functions[1]?.config?.key);
  });

  it('may hold what throws or never ends to be read, which is told', async () => {
    const circle: Record<string, unknown> = {};
    circle.more = circle;
    expect(told(await load(circle))).toEqual(['CFG002 1:1 unknown field: more']);
    const thrower = {
      get helpers(): never {
        throw new Error('of the field');
      },
    };
    expect(told(await load(thrower))).toEqual(['CFG001 1:1 the configuration cannot be loaded: of the field']);
  });

  it('is one file: another of the project is not imported', async () => {
    put('words.mjs', 'export const words = [];');
    for (const text of [
      "import { words } from './words.mjs';\nexport default {};",
      "const words = await import('./words.mjs');\nexport default {};",
      "import '../elsewhere.mjs';\nexport default {};",
      "export { default } from '/tmp/words.mjs';",
    ])
      expect(told(await loadText(text))).toEqual([expect.stringMatching(/^CFG001 1:\d+ it imports another file: /u)]);
    const remarks = "// import './words.mjs'\n/* from './words.mjs' */ import { basename } from 'node:path';\nexport default {};";
    expect(told(await loadText(remarks))).toEqual([]);
  });

  // What does not parse is read by another loader here: see the test of the command.
  it('has the place where it breaks off', async () => {
    expect(told(await loadText("export default {};\n\n  throw new Error('out of order');"))).toEqual([
      'CFG001 3:9 the configuration cannot be loaded: out of order',
    ]);
    const missing = await loadText("import { a } from 'no-such-package-of-ours';\nexport default {};");
    expect(missing.diagnostics[0]?.message).toContain("'no-such-package-of-ours'");
    expect(JSON.stringify(missing.diagnostics)).not.toContain(folder);
  });

  it('that throws what is no error is told as well', async () => {
    for (const thrown of ["'out of order'", '{}', 'null', 'undefined', 'new Proxy({}, { get() { throw 1; } })'])
      expect(told(await loadText(`throw ${thrown};`))).toEqual([
        expect.stringMatching(/^CFG001 1:1 the configuration cannot be loaded: \S/u),
      ]);
  });

  it('is a file of the project itself', async () => {
    mkdirSync(join(folder, 'briefdeck.config.mjs'));
    expect(told(await load())).toEqual([expect.stringMatching(/^IO004 /u)]);
    rmSync(join(folder, 'briefdeck.config.mjs'), { recursive: true });
    writeFileSync(join(home, 'stranger.mjs'), 'globalThis.ran = true; export default {};');
    symlinkSync('../stranger.mjs', join(folder, 'briefdeck.config.mjs'));
    expect(told(await load())).toEqual([expect.stringMatching(/^IO005 /u)]);
    rmSync(join(folder, 'briefdeck.config.mjs'));
    put('.hidden.mjs', 'globalThis.ran = true; export default {};');
    symlinkSync('.hidden.mjs', join(folder, 'briefdeck.config.mjs'));
    expect(told(await load())).toEqual([expect.stringMatching(/^IO005 /u)]);
    expect(globalThis).not.toHaveProperty('ran');
  });
});

describe('a mistake of shape is told with its place:', () => {
  it.each<[string, string, string]>([
    ['no export', 'const config = {};', 'CFG002 1:1 nothing is exported as default'],
    ['a list', 'export default [];', 'CFG002 1:1 what is exported is no record'],
    ['an unknown field', 'export default {\n  helper: {},\n};', 'CFG002 2:3 unknown field: helper'],
    ['helpers that are a list', 'export default { helpers: [] };', 'CFG002 1:18 helpers are no record'],
    [
      'a helper called like ours',
      'export default {\n helpers: { emphasis: () => 1 } };',
      'CFG003 2:13 name of a helper that is taken: emphasis',
    ],
    [
      'a helper called like a block',
      'export default { helpers: { each: () => 1 } };',
      'CFG003 1:29 name of a helper that is taken: each',
    ],
    ['a name with a capital', 'export default { helpers: { Area: () => 1 } };', 'CFG002 1:29 name that no helper can have: Area'],
    ['a helper that is a text', "export default { helpers: { area: 'x' } };", 'CFG002 1:29 helper area is no function'],
    [
      'an unknown field of a helper',
      'export default { helpers: { area: { runs: () => 1, run: () => 1 } } };',
      'CFG002 1:37 unknown field: helpers.area.runs',
    ],
    [
      'a helper of no values',
      'export default { helpers: { area: { run: () => 1, values: [0, 1] } } };',
      'CFG002 1:29 helper area: values are no two numbers',
    ],
    ['rules that are a record', 'export default { rules: {} };', 'CFG002 1:18 rules are no list'],
    ['an unknown language', 'export default { languages: { dee: {} } };', 'CFG006 1:31 unknown language: dee'],
    [
      'words that are no list',
      "export default { languages: { de: { vague: 'x' } } };",
      'CFG002 1:37 languages.de.vague is no list of words',
    ],
    [
      'a star inside a word',
      "export default { languages: { de: { vague: ['a*b'] } } };",
      'CFG002 1:1 languages.de.vague: word that cannot be found: a*b',
    ],
    [
      'an unknown step',
      "export default { languages: { de: { likelihood: { 'very-likly': ['x'] } } } };",
      'CFG006 1:51 unknown step: languages.de.likelihood.very-likly',
    ],
    [
      'a word of two steps',
      "export default { languages: { de: { likelihood: { likely: ['nun'], unlikely: ['Nun'] } } } };",
      'CFG003 1:60 word of two steps: nun is unlikely and likely on ICD 203',
    ],
    [
      'a word that is another step',
      "export default { languages: { en: { likelihood: { unlikely: ['probable'] } } } };",
      'CFG003 1:62 word of two steps: probable is unlikely and likely on ICD 203',
    ],
  ])('%s', async (_, text, first) => {
    const loaded = await loadText(text);
    expect(told(loaded)[0]).toBe(first);
    expect(loaded.config).toBeUndefined();
    expect(loaded.diagnostics.every(({ hints }) => hints.length > 0)).toBe(true);
  });

  it.each<[object, string]>([
    [{ code: 'Org1' }, 'CFG002 code that no rule can have: Org1'],
    [{ code: 'SRC099' }, 'CFG003 family of codes that is taken: SRC099'],
    [{ code: 'CFG001' }, 'CFG003 family of codes that is taken: CFG001'],
    [{ severity: 'loud' }, 'CFG002 rule ORG001: no severity'],
    [{ why: ' ' }, 'CFG002 rule ORG001: no why'],
    [{ find: 'x' }, 'CFG002 rule ORG001: find is no function'],
    [{ name: 'unsourced-claim' }, 'CFG003 name of a rule that is taken: unsourced-claim'],
    [{ wat: 1 }, 'CFG002 unknown field: ORG001.wat'],
  ])('a rule with %o', async (more, message) => {
    const { diagnostics } = await load({ rules: [rule(more) as never] });
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([message]);
  });

  it('two rules with one code', async () => {
    const { diagnostics } = await load({ rules: [rule(), rule()] as never });
    expect(diagnostics).toMatchObject([{ code: 'CFG003', message: 'the same code twice: ORG001' }]);
  });

  it('with the name that was meant', async () => {
    const hints = async (text: string) => (await loadText(text)).diagnostics[0]?.hints[0];
    expect(await hints('export default { helper: {} };')).toBe('did you mean helpers?');
    expect(await hints('export default { languages: { dee: {} } };')).toBe('did you mean de?');
    expect(await hints("export default { languages: { de: { likelihood: { 'very-likly': ['x'] } } } };")).toBe(
      'did you mean very-likely?',
    );
  });
});
