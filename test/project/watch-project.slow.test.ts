/** The watch of the library, with the disk's own notices. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Built, openProject } from '../../src/project/open-project.ts';
import { tiny, tinyProject } from '../support/tiny-project.ts';

const edit = (path: string, from: string, to: string): void => writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));

/** A busy machine takes its time. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}

describe('project.watch', () => {
  it('tells the first build and one after each change, and nothing after it was closed', async () => {
    const folder = tinyProject({ 'w/a.yaml': tiny('First') });
    const project = openProject(folder);
    const told: Built[] = [];
    const watching = project.watch('w/a.yaml', {}, (built) => told.push(built));
    onTestFinished(() => watching.close());
    const latest = (): Built | undefined => told.at(-1);
    await until(() => told.length > 0);
    expect(latest()?.briefing?.title).toBe('First');

    edit(join(folder, 'w/a.yaml'), 'First', 'Second');
    await until(() => latest()?.briefing?.title === 'Second');
    expect(latest()?.bytes).toEqual((await openProject(folder).build('w/a.yaml')).bytes);

    edit(join(folder, 'w/a.yaml'), 'title:', 'titel:');
    await until(() => latest()?.bytes === undefined);
    expect(latest()?.diagnostics[0]).toMatchObject({ code: 'BRF001', span: { line: 2, column: 1 } });

    rmSync(join(folder, 'w/a.yaml'));
    await until(() => latest()?.isUnreadable === true);
    writeFileSync(join(folder, 'w/a.yaml'), tiny('Back'));
    await until(() => latest()?.briefing?.title === 'Back' && latest()?.bytes !== undefined);

    const before = latest()?.bytes;
    edit(join(folder, 'templates/labels/en.yaml'), 'Information as of', 'Known up to');
    await until(() => latest()?.bytes !== undefined && latest()?.bytes !== before);
    expect(latest()?.bytes).not.toEqual(before);

    await watching.close();
    await watching.ended;
    const count = told.length;
    edit(join(folder, 'w/a.yaml'), 'Back', 'Late');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toHaveLength(count);
  });

  it('ends with what the listener throws', async () => {
    const project = openProject(tinyProject({ 'w/a.yaml': tiny() }));
    const watching = project.watch('w/a.yaml', {}, () => {
      throw new Error('of the listener');
    });
    await expect(watching.ended).rejects.toThrow('of the listener');
    await expect(watching.close()).rejects.toThrow('of the listener');
  });

  it('waits for a listener that takes its time', async () => {
    const folder = tinyProject({ 'w/a.yaml': tiny('First') });
    let [running, most, titles] = [0, 0, [] as (string | undefined)[]];
    const watching = openProject(folder).watch('w/a.yaml', {}, async ({ briefing }) => {
      running += 1;
      most = Math.max(most, running);
      edit(join(folder, 'w/a.yaml'), 'First', 'Second');
      await new Promise((resolve) => setTimeout(resolve, 20));
      titles = [...titles, briefing?.title];
      running -= 1;
    });
    onTestFinished(() => watching.close());
    await until(() => titles.includes('Second'));
    expect(most).toBe(1);
  });
});
