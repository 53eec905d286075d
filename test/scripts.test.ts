/** What people and CI are told to call is there: in the workflow, the forms for issues, the guides, and the heads of files. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const scripts = new Set(Object.keys(manifest.scripts));

/** `bench` → its names, as the runner lists them. */
const named = new Map(
  spawnSync(process.execPath, ['src/run.mjs'], { encoding: 'utf8' })
    .stderr.trim()
    .split('\n')
    .map((line) => /^npm run (\w+) NAME: (.+)$/u.exec(line) ?? [])
    .map(([, task = '', names = '']) => [task, names.split(', ')] as const),
);

/** Calls of npm scripts in a text that are not there. */
function wrongCalls(text: string): readonly string[] {
  const calls = [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:]+)(?: ([\w-]+))?|(test)\b)/gu)];
  return calls.flatMap(([call, script = '', name = '', test]) => {
    if (test) return [];
    if (!scripts.has(script)) return [call];
    const names = named.get(script);
    return names && name !== 'NAME' && !names.includes(name) ? [call] : [];
  });
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));
const texts = ['.github', 'briefings', 'src', 'templates', 'test']
  .flatMap(filesIn)
  .filter((path) => /\.(?:ts|mjs|md|yml|yaml)$/u.test(path) && statSync(path).isFile())
  .concat('.ci/run', 'README.md')
  .filter((path) => path !== 'test/scripts.test.ts');

describe('npm scripts', () => {
  it('are there wherever one is named', () => {
    expect([...named.keys()]).toEqual(['bench', 'generate']);
    expect(wrongCalls('`npm run nothing`, npm run bench:batch, `npm run bench`, npm run generate everything')).toHaveLength(4);
    expect(texts.length).toBeGreaterThan(500);
    const found = texts.flatMap((path) => wrongCalls(readFileSync(path, 'utf8')).map((call) => `${path}: ${call}`));
    expect(found).toEqual([]);
  });

  it('name files that are there', () => {
    const files = Object.values<string>(manifest.scripts).flatMap((script) => script.match(/\b(?:src|test)\/[\w./-]+/gu) ?? []);
    expect(files.length).toBeGreaterThan(5);
    expect(files.filter((path) => !existsSync(path))).toEqual([]);
  });
});

interface Step {
  readonly run?: string;
  readonly uses?: string;
}

interface Job {
  readonly 'runs-on': string;
  readonly container?: { readonly image: string };
  readonly strategy: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}

describe('the workflow', () => {
  const workflow = parse(readFileSync('.github/workflows/ci.yml', 'utf8'));
  const jobs = Object.values<Job>(workflow.jobs);
  const calls = (job: Job): readonly string[] => job.steps.flatMap(({ run }) => run ?? []);

  it('runs everything that CI runs on three Nodes, the oldest among them', () => {
    const [all] = jobs.filter((job) => calls(job).includes('.ci/run'));
    expect(all).toMatchObject({
      'runs-on': 'ubuntu-latest',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: it is GitHub's.
      container: { image: 'node:${{ matrix.node }}-bookworm' },
      strategy: { matrix: { node: [20, 22, 24] } },
    });
    expect(manifest.engines.node).toMatch(/^>=20\./u);
    expect(statSync('.ci/run').mode & 0o100 || process.platform === 'win32').toBeTruthy();
  });

  it('runs the first tier on the other systems', () => {
    const [first] = jobs.filter((job) => calls(job).includes('npm test'));
    expect(first).toMatchObject({ strategy: { matrix: { os: ['windows-latest', 'macos-latest'] } } });
    expect(calls(first as Job)).toContain('npm ci');
  });

  it('may only read, and takes steps of GitHub’s own only', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    for (const { uses } of jobs.flatMap(({ steps }) => steps)) expect(uses ?? 'actions/').toMatch(/^actions\//u);
  });
});

interface Field {
  readonly type: string;
  readonly id?: string;
  readonly attributes: { readonly label?: string; readonly value?: string; readonly options?: readonly { required?: boolean }[] };
}

describe('the forms for issues', () => {
  const folder = '.github/ISSUE_TEMPLATE';
  const forms = readdirSync(folder).filter((name) => name !== 'config.yml');

  it('are two, for what is wrong and what is missing', () => {
    expect(forms.sort()).toEqual(['bug.yml', 'wish.yml']);
  });

  it.each(['bug.yml', 'wish.yml'])('%s asks for line, message and version, and warns of confidential facts', (name) => {
    const form: { readonly name: string; readonly description: string; readonly body: readonly Field[] } = parse(
      readFileSync(join(folder, name), 'utf8'),
    );
    expect([form.name, form.description]).toEqual([expect.any(String), expect.any(String)]);
    const ids = form.body.flatMap(({ id }) => id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['line', 'message', 'version', 'public']));
    for (const { type, attributes } of form.body) {
      expect(['markdown', 'textarea', 'input', 'checkboxes']).toContain(type);
      expect(attributes.label ?? attributes.value).toEqual(expect.any(String));
    }
    expect(form.body[0]).toMatchObject({
      type: 'markdown',
      attributes: { value: expect.stringContaining('Everybody can read') },
    });
    expect(form.body.at(-1)).toMatchObject({ id: 'public', attributes: { options: [{ required: true }] } });
  });
});
