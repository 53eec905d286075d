/** Decks of the library, against those of the command for the same folder. */
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { openProject } from '../../src/project/open-project.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { put, runBuild, tiny, tinyProject, warned } from '../support/tiny-project.ts';

const mistaken = tiny().replace('title:', 'titel:');

describe('a project', () => {
  const folder = tinyProject({ 'w/a.yaml': tiny(), 'w/bad.yaml': mistaken, 'w/warned.yaml': warned(), 'w/con.yaml': tiny() });
  const project = openProject(folder);

  it('makes the bytes that the command writes, the second time as well, and writes nothing', async () => {
    const before = readdirSync(folder).sort();
    const first = await project.build('w/a.yaml');
    const again = await project.build('w/a.yaml');
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(first).toMatchObject({ name: 'a.pptx', diagnostics: [], isUnreadable: false, slides: expect.any(Number) });
    expect(first.analysis?.incident?.id).toBe('raid');
    expect(first.briefing?.title).toBe('Raid');
    expect((await runBuild(folder, ['w/a.yaml'])).status).toBe(0);
    const written = readFileSync(join(folder, 'out/a.pptx'));
    expect(written.equals(first.bytes ?? new Uint8Array())).toBe(true);
    expect(written.equals(again.bytes ?? new Uint8Array())).toBe(true);
  });

  it('makes the same at once as one after another', async () => {
    const [one, two] = await Promise.all([project.build('w/a.yaml'), project.build('w/a.yaml', { template: 'flash' })]);
    const alone = openProject(folder);
    expect(one.bytes).toEqual((await alone.build('w/a.yaml')).bytes);
    expect(two.bytes).toEqual((await alone.build('w/a.yaml', { template: 'flash' })).bytes);
    expect([one.name, two.name]).toEqual(['a.pptx', 'a-flash.pptx']);
  });

  it('makes no deck of a briefing with warnings where it is to be strict', async () => {
    const lenient = await project.build('w/warned.yaml');
    expect(lenient.bytes).toBeDefined();
    expect(lenient.diagnostics.map(({ severity }) => severity)).toContain('warning');
    const strict = await project.build('w/warned.yaml', { strict: true });
    expect(strict.bytes).toBeUndefined();
    expect(strict.diagnostics).toEqual(lenient.diagnostics);
  });

  it('checks without a deck: the same findings, facts and number of slides', async () => {
    const { bytes, name, ...found } = await project.build('w/warned.yaml', { theme: 'default' });
    expect(await project.check('w/warned.yaml', { theme: 'default' })).toEqual(found);
    const { diagnostics } = await project.check('w/a.yaml', { template: 'none' });
    expect(diagnostics).toMatchObject([{ code: 'TPL007', severity: 'error' }]);
  });

  it('reads everything as it is at each call, templates of its own that came later too', async () => {
    const own = join(folder, 'templates');
    renameSync(own, join(folder, 'aside'));
    const late = openProject(folder);
    const before = await late.build('w/a.yaml');
    expect(before.bytes).toBeDefined();
    renameSync(join(folder, 'aside'), own);
    writeFileSync(join(own, 'labels/en.yaml'), readFileSync(join(own, 'labels/en.yaml'), 'utf8').replace('as of', 'up to'));
    put(folder, 'w/a.yaml', tiny('Another'));
    const after = await late.build('w/a.yaml');
    expect(after.briefing?.title).toBe('Another');
    expect(after.bytes).toEqual((await openProject(folder).build('w/a.yaml')).bytes);
    expect(after.bytes).not.toEqual(before.bytes);
  });
});

it('a text that stands in no file gives the deck that it would give as one', async () => {
  const folder = tinyProject({ 'w/a.yaml': tiny('Raid') });
  const compilation = compile({ file: 'v/a.yaml', text: tiny('Raid') }, openWorkshop(folder));
  expect(await exportPptx(compilation)).toEqual((await openProject(folder).build('w/a.yaml')).bytes);
});
