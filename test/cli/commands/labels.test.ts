/** A language is begun in the templates of a project, and never in those of the package. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginLabels } from '../../../src/cli/commands/labels.ts';
import { openDiskHost } from '../../../src/project/disk-host.ts';
import { fakeTalk } from '../fake-talk.ts';

const english = 'sections:\n  summary: Summary\nmeasures: { one: "{n} thing", other: "{n} things" }\n';
let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  mkdirSync(join(home, 'project/templates/labels'), { recursive: true });
  mkdirSync(join(home, 'bare'));
  writeFileSync(join(home, 'project/templates/labels/en.yaml'), english);
});
afterEach(() => rmSync(home, { recursive: true }));

const begin = (folder: string, templates: string) => {
  const [at, talk] = [join(home, folder), fakeTalk()];
  return { exit: beginLabels('fa', { host: openDiskHost(at), talk, folder: at, templates }), ...talk };
};

it('begins the file, and lists what is to translate', () => {
  const { exit, said, printed } = begin('project', 'templates');
  expect(readFileSync(join(home, 'project/templates/labels/fa.yaml'), 'utf8')).toBe(english);
  expect(printed).toEqual(['in English   sections.summary: Summary', 'in English   measures: {n} thing | {n} things']);
  expect(said.at(-1)).toMatch(/2 still in English/u);
  expect(exit).toBe(1);
});

it('says where to go in a folder without templates, and writes nothing', () => {
  const { exit, said } = begin('bare', '../project/templates');
  expect(said).toEqual([
    'error: no templates in this folder: the words would go into the package, and be lost with its next version',
    '  hint: `briefdeck init NAME` makes a project with templates of its own; call this there',
  ]);
  expect(exit).toBe(2);
  expect(existsSync(join(home, 'project/templates/labels/fa.yaml'))).toBe(false);
});
