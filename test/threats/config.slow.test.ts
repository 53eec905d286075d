/** The one code of a project that is run: its configuration, when it is there and not switched off, and nothing else. */
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleCommand, runCommand } from '../support/run-command.ts';
import { put, tiny, tinyProject } from '../support/tiny-project.ts';

const loud = "console.error('CODE HAS RUN'); export default {};";
const ran = 'CODE HAS RUN';
const folders: string[] = [];
const project = (files: Readonly<Record<string, string>>): string => {
  const folder = tinyProject({ 'w/a.yaml': tiny(), ...files });
  folders.push(folder);
  return folder;
};
const commands = [
  ['build', 'w/a.yaml', '--force'],
  ['build', 'w/a.yaml', '--emit', 'pages'],
  ['check', 'w/a.yaml'],
  ['explain', 'SRC001'],
];
const said = async (folder: string, args: readonly string[]): Promise<string> => {
  const { stdout, stderr } = await runCommand(args, folder);
  return stdout + stderr;
};

beforeAll(bundleCommand);
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the configuration of a project', () => {
  it('is run where it is there, and --no-config runs none of it', async () => {
    const folder = project({ 'briefdeck.config.mjs': loud });
    for (const args of commands) {
      expect([args, (await said(folder, args)).includes(ran)]).toEqual([args, true]);
      expect([args, (await said(folder, [...args, '--no-config'])).includes(ran)]).toEqual([args, false]);
    }
  });

  it('is nothing that a briefing or template can name, make or load', async () => {
    const names = [
      'w',
      'briefings',
      'templates',
      'templates/briefing',
      'templates/partials',
      'templates/labels',
      'templates/themes',
    ];
    const fields = ['config', 'helpers', 'rules_file', 'plugins', 'import'].map((name) => `${name}: ./w/briefdeck.config.mjs\n`);
    const folder = project(Object.fromEntries(names.map((name) => [`${name}/briefdeck.config.mjs`, loud])));
    expect(await said(folder, ['build', 'w', '--force'])).not.toContain(ran);
    for (const field of fields) {
      put(folder, 'w/a.yaml', tiny() + field);
      const words = await said(folder, ['build', 'w/a.yaml']);
      expect(words).toContain('BRF001');
      expect(words).not.toContain(ran);
    }
    put(folder, 'w/a.yaml', tiny());
    for (const way of ['{{> briefdeck.config.mjs}}', '{{import "./briefdeck.config.mjs"}}', '{{> ../briefdeck.config}}']) {
      put(folder, 'templates/briefing/title.hbs', `<slide id="title" layout="title"><h1>{{title}}</h1>${way}</slide>`);
      const words = await said(folder, ['build', 'w/a.yaml']);
      expect(words).toContain('not built');
      expect(words).not.toContain(ran);
    }
    // Nor does a folder above the project count.
    mkdirSync(join(folder, 'inner/w'), { recursive: true });
    put(folder, 'briefdeck.config.mjs', loud);
    put(folder, 'inner/w/a.yaml', tiny());
    expect(await said(join(folder, 'inner'), ['build', 'w/a.yaml'])).not.toContain(ran);
  });

  it('is a file of the project itself: what a link leads to elsewhere is not run', async () => {
    const stranger = project({ 'briefdeck.config.mjs': loud });
    const folder = project({});
    symlinkSync(join(stranger, 'briefdeck.config.mjs'), join(folder, 'briefdeck.config.mjs'));
    const words = await said(folder, ['build', 'w/a.yaml']);
    expect(words).toContain('briefdeck.config.mjs:1:1: IO005');
    expect(words).not.toContain(ran);
  });
});
