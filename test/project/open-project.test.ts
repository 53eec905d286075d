/** The door for programs. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/foundation/host/host.ts';
import { openProject, type Project } from '../../src/project/open-project.ts';
import { put, tiny, tinyProject, warned } from '../support/tiny-project.ts';

const mistaken = tiny().replace('title:', 'titel:');

describe('openProject', () => {
  const folder = tinyProject({ 'w/a.yaml': tiny(), 'w/bad.yaml': mistaken, 'w/warned.yaml': warned(), 'w/con.yaml': tiny() });
  const project = openProject(folder);

  it('lists the briefings of its folder, or of those named', () => {
    expect(project.briefings()).toEqual(['briefings/isfara-2006-reports.yaml', 'briefings/isfara-2006.yaml']);
    expect(project.briefings(['w', 'w/a.yaml'])).toEqual(['w/a.yaml', 'w/bad.yaml', 'w/con.yaml', 'w/warned.yaml', 'w/a.yaml']);
    expect(project.briefings(['nowhere'])).toEqual([]);
  });

  it('tells mistakes as diagnostics with their place, and gives no bytes', async () => {
    const built = await project.build('w/bad.yaml');
    expect(built.bytes).toBeUndefined();
    expect(built.slides).toBeUndefined();
    expect(built.isUnreadable).toBe(false);
    expect(built.diagnostics[0]).toMatchObject({
      severity: 'error',
      code: 'BRF001',
      message: 'unknown field: titel',
      span: { file: 'w/bad.yaml', line: 2, column: 1 },
    });
    expect(await project.check('w/bad.yaml')).toEqual({ diagnostics: built.diagnostics, isUnreadable: false });
  });

  it('refuses a name after which no deck can be called', async () => {
    const { bytes, diagnostics } = await project.build('w/con.yaml');
    expect(bytes).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'OUT004' }]);
  });

  it('tells a file that is not there', async () => {
    const built = await project.build('w/none.yaml');
    expect(built).toMatchObject({ isUnreadable: true, diagnostics: [{ code: 'IO001', span: { file: 'w/none.yaml' } }] });
  });

  it('refuses a folder that is not there, by its name', () => {
    const open = (path: string) => () => openProject(join(folder, path));
    expect(open('nowhere')).toThrow(HostError);
    expect(open('nowhere')).toThrow(/^no project in .*nowhere: there is no such folder$/u);
    expect(open('w/a.yaml')).toThrow(/^no project in .*a\.yaml: it is not a folder$/u);
    expect(open('w/a.yaml/b')).toThrow(/: there is no such folder$/u);
  });

  it('uses the configuration of its folder as it is at each call, another, or none', async () => {
    const finding = (message: string) => `() => [{ at: 'title', message: '${message}' }]`;
    const file = (message: string) =>
      `export default { rules: [{ code: 'ORG001', severity: 'note', what: 'W.', why: 'Y.', find: ${finding(message)} }] };`;
    const own = tinyProject({ 'w/a.yaml': tiny(), 'briefdeck.config.mjs': file('one') });
    const saidBy = async (opened: Project) => {
      const [{ diagnostics }, built] = [await opened.check('w/a.yaml'), await opened.build('w/a.yaml')];
      expect(built.diagnostics).toEqual(diagnostics);
      return [...diagnostics.map(({ message }) => message), ...(built.bytes ? ['built'] : [])];
    };
    const opened = openProject(own);
    expect(await saidBy(opened)).toEqual(['one', 'built']);
    put(own, 'briefdeck.config.mjs', file('two'));
    expect(await saidBy(opened)).toEqual(['two', 'built']);
    const rule = {
      code: 'ORG001',
      severity: 'warning',
      what: 'W.',
      why: 'Y.',
      find: () => [{ at: 'title', message: 'three' }],
    } as const;
    expect(await saidBy(openProject(own, { config: { rules: [rule] } }))).toEqual(['three', 'built']);
    put(own, 'briefdeck.config.mjs', 'export default { rule: [] };');
    expect(await saidBy(opened)).toEqual(['unknown field: rule']);
    expect(await saidBy(openProject(own, { config: false }))).toEqual(['built']);
    expect(await saidBy(openProject(own, { config: { rules: [{ ...rule, code: 'X' }] } }))).toEqual([
      'code that no rule can have: X',
    ]);
  });

  it('tells of a folder that is gone as of files that are', async () => {
    const gone = join(folder, 'gone');
    mkdirSync(gone);
    const left = openProject(gone);
    rmSync(gone, { recursive: true });
    expect(existsSync(gone)).toBe(false);
    expect(left.briefings()).toEqual([]);
    expect(await left.build('a.yaml')).toMatchObject({ isUnreadable: true, diagnostics: [{ code: 'IO001' }] });
  });
});
