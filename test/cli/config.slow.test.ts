/** A configuration through the command, in processes and threads of its own, where Node itself loads it. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommand, runCommand } from '../support/run-command.ts';
import { put, tiny, tinyProject } from '../support/tiny-project.ts';

const config = `export default {
  helpers: { shout: (value, { language }) => value.toLocaleUpperCase(language) },
  rules: [
    {
      code: 'ORG001', severity: 'warning', what: 'The title is short.', why: 'Readers guess.',
      find: ({ briefing }) => (briefing.title.length < 9 ? [{ at: 'title', message: 'a short title' }] : []),
    },
  ],
};
`;
const titled = '<slide id="title" layout="title"><h1>{{shout title}}</h1></slide>';
const folder = tinyProject({
  'w/a.yaml': tiny('First raid'),
  'w/b.yaml': tiny('Raid'),
  'w/c.yaml': tiny('Third raid'),
  'briefdeck.config.mjs': config,
  'templates/briefing/title.hbs': titled,
});
const deck = (name: string, out = 'out'): Buffer => readFileSync(join(folder, out, `${name}.pptx`));

beforeAll(bundleCommand);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('briefdeck with a configuration', () => {
  it('gives the same bytes in threads as in one process, and remembers it', async () => {
    const first = await runCommand(['build', 'w'], folder);
    expect(first.stderr).toContain('w/b.yaml:2:8: ORG001: warning: a short title');
    expect(first.status).toBe(0);
    for (const name of ['a', 'b', 'c']) {
      await runCommand(['build', `w/${name}.yaml`, '-o', 'alone'], folder);
      expect(deck(name, 'alone').equals(deck(name))).toBe(true);
    }
    const again = await runCommand(['build', 'w'], folder);
    expect(again.stderr).toContain('(unchanged)');
    expect(again.stderr).toContain('ORG001: warning: a short title');
    put(folder, 'briefdeck.config.mjs', config.replace('toLocaleUpperCase', 'toLocaleLowerCase'));
    const changed = await runCommand(['build', 'w'], folder);
    expect(changed.stderr).not.toContain('(unchanged)');
    expect(deck('a', 'alone').equals(deck('a'))).toBe(false);
    put(folder, 'briefdeck.config.mjs', config);
  });

  it('says what Node could not load, and where it says so, without a trace, and writes nothing', async () => {
    put(folder, 'briefdeck.config.mjs', 'export default {\n  helpers: {,\n};\n');
    const { stderr, status } = await runCommand(['build', 'w/a.yaml', '-o', 'none'], folder);
    expect(stderr).toContain("briefdeck.config.mjs:1:1: CFG001: the configuration cannot be loaded: Unexpected token ','\n");
    expect(stderr).toContain('hint: node --check briefdeck.config.mjs shows where');
    expect(stderr).not.toMatch(/file:|node:|\n\s+at /u);
    expect(stderr).not.toContain(folder);
    expect([status, existsSync(join(folder, 'none'))]).toEqual([1, false]);
    put(folder, 'briefdeck.config.mjs', "export default {};\n\n  throw new Error('out of order');\n");
    const thrown = await runCommand(['build', 'w/a.yaml', '-o', 'none'], folder);
    expect(thrown.stderr.split('\n').slice(0, 2)).toEqual([
      'briefdeck.config.mjs:3:9: CFG001: the configuration cannot be loaded: out of order',
      expect.stringContaining("throw new Error('out of order');"),
    ]);
    put(folder, 'briefdeck.config.mjs', config);
  });

  it('leaves it alone where it is told to, and then does not know its helpers', async () => {
    const { stderr, status } = await runCommand(['check', 'w/b.yaml', '--no-config'], folder);
    expect(stderr).toContain('TPL002: unknown helper: shout');
    expect(stderr).not.toContain('ORG001');
    expect(status).toBe(1);
  });

  it('explains and reports its rules', async () => {
    const page = await runCommand(['explain', 'org001'], folder);
    expect(page.stdout).toContain('# ORG001 org001');
    expect(page.stdout).toContain('The title is short.');
    expect(page.stdout).not.toContain('**Wrong**');
    expect((await runCommand(['explain'], folder)).stdout).toContain('ORG001  warning  org001: The title is short.');
    const { stdout } = await runCommand(['check', 'w/b.yaml', '--format', 'sarif'], folder);
    const [run] = JSON.parse(stdout).runs;
    expect(run.tool.driver.rules).toMatchObject([{ id: 'ORG001', shortDescription: { text: 'The title is short.' } }]);
  });
});
