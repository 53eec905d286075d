import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { fingerprint } from '../../../src/cli/batch/answers.ts';
import { buildBriefing } from '../../../src/cli/batch/build-briefing.ts';
import { openUnchangedCheck } from '../../../src/cli/batch/find-unchanged.ts';
import type { Order } from '../../../src/cli/batch/order.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { makePng } from '../../support/make-picture.ts';
import { put, tiny, tinyProject } from '../../support/tiny-project.ts';

const image = 'images: [{ id: p, file: p.png, alt: A picture, caption: A picture, credit: Desk }]\n';
const built = /^out\/raid\.pptx: \d+ slides, 0 warnings$/u;
const record = 'out/.briefdeck/raid.json';
let folder = '';
let said = '';
let order: Order;
const path = (name: string): string => join(folder, name);
const isUnchanged = (more: Partial<Order> = {}): boolean =>
  openUnchangedCheck(more.folder ?? folder)({ ...order, ...more }) !== undefined;

beforeAll(async () => {
  folder = tinyProject({ 'briefings/raid.yaml': tiny() + image });
  writeFileSync(path('briefings/p.png'), makePng(40, 30));
  order = { folder, file: 'briefings/raid.yaml', out: 'out', strict: false, tool: 'this one' };
  const { lines } = await buildBriefing(order, { workshop: openWorkshop(folder) });
  expect(lines).toEqual([expect.stringMatching(built)]);
  [said = ''] = lines;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a deck is what a build would write again', () => {
  it.each([
    './briefings/raid.yaml',
    'briefings//raid.yaml',
    './raid.yaml',
    'raid.yaml',
    '../ELSEWHERE/raid.yaml',
    '/ELSEWHERE/raid.yaml',
  ])('however its briefing is named: %s', async (named) => {
    const elsewhere = mkdtempSync(join(dirname(folder), 'briefdeck-'));
    onTestFinished(() => rmSync(elsewhere, { recursive: true, force: true }));
    const file = named.replace('/ELSEWHERE', `/${basename(elsewhere)}`).replace(/^\/(?=briefdeck-)/u, `${dirname(folder)}/`);
    const home = dirname(resolve(folder, file));
    writeFileSync(join(home, 'raid.yaml'), tiny() + image);
    writeFileSync(join(home, 'p.png'), makePng(40, 30));
    const own = { ...order, file, out: 'named' };
    const { lines } = await buildBriefing(own, { workshop: openWorkshop(folder) });
    expect([lines.at(-1), isUnchanged(own)]).toEqual([expect.stringContaining('named/raid.pptx'), true]);
  });

  it('as long as nothing changed', () => {
    expect(openUnchangedCheck(folder)(order)).toEqual({
      file: 'briefings/raid.yaml',
      result: 'unchanged',
      code: 0,
      lines: [`${said} (unchanged)`],
    });
  });

  it.each([
    'briefings/raid.yaml',
    'briefings/p.png',
    'templates/briefing/deck.yaml',
    'templates/briefing/title.hbs',
    'templates/partials/citation.hbs',
    'templates/labels/en.yaml',
    'templates/themes/default.yaml',
    'out/raid.pptx',
    record,
  ])('not after a change of %s, nor while it is missing, until it is back', (name) => {
    const before = readFileSync(path(name));
    appendFileSync(path(name), ' ');
    expect(isUnchanged()).toBe(name === record);
    rmSync(path(name));
    expect(isUnchanged()).toBe(false);
    writeFileSync(path(name), before);
    expect(isUnchanged()).toBe(true);
  });

  it('not once there is a configuration, nor after a change of it, nor without it', async () => {
    const config = (text: string): void => put(folder, 'briefdeck.config.mjs', text);
    const isConfigured = (): boolean => isUnchanged({ out: 'configured' });
    const build = async (): Promise<string> =>
      (await buildBriefing({ ...order, out: 'configured' }, { workshop: openWorkshop(folder) })).result;
    expect([await build(), isConfigured()]).toEqual(['built', true]);
    const plain = readFileSync(path('configured/raid.pptx'));
    config('export default {};');
    expect([isConfigured(), isUnchanged()]).toEqual([false, false]);
    expect([await build(), isConfigured()]).toEqual(['built', true]);
    expect(isUnchanged({ out: 'configured', config: false })).toBe(false);
    // It is an input of the deck, whatever it does.
    expect(readFileSync(path('configured/raid.pptx')).equals(plain)).toBe(false);
    config('export default { };');
    expect(isConfigured()).toBe(false);
    config('export default { helper: {} };');
    expect([await build(), isConfigured()]).toEqual(['refused', false]);
    rmSync(path('briefdeck.config.mjs'));
    expect([isConfigured(), isUnchanged()]).toEqual([false, true]);
    expect([await build(), readFileSync(path('configured/raid.pptx')).equals(plain)]).toEqual(['built', true]);
  });

  it('not by a record that leaves the configuration out', () => {
    const whole = readFileSync(path(record), 'utf8');
    const { answers, ...rest } = JSON.parse(whole.split('\n')[1] ?? '');
    const body = JSON.stringify({
      ...rest,
      answers: answers.filter((each: { path: string }) => each.path !== 'briefdeck.config.mjs'),
    });
    expect(answers.length).toBeGreaterThan(5);
    writeFileSync(path(record), `${fingerprint(body)}\n${body}\n`);
    expect(isUnchanged()).toBe(false);
    writeFileSync(path(record), whole);
    expect(isUnchanged()).toBe(true);
  });

  it('not with another name in a folder that was looked into', () => {
    put(folder, 'templates/partials/more.hbs', '');
    expect(isUnchanged()).toBe(false);
    rmSync(path('templates/partials/more.hbs'));
    expect(isUnchanged()).toBe(true);
  });

  it.each<Partial<Order>>([
    { strict: true },
    { template: 'briefing' },
    { theme: 'default' },
    { config: false },
    { out: 'elsewhere' },
    { file: 'elsewhere/raid.yaml' },
    { tool: 'the next one' },
  ])('not for %o', (more) => expect(isUnchanged(more)).toBe(false));

  it('not where the record is torn or edited, wherever', () => {
    const whole = readFileSync(path(record), 'utf8');
    const broken = [
      '',
      'x\n{"deck": 1}\n',
      whole.replace(/\d+ slides/u, '66 slides'),
      ...Array.from({ length: 40 }, (_, part) => whole.slice(0, Math.floor((part * (whole.length - 2)) / 40))),
    ];
    for (const text of broken) {
      writeFileSync(path(record), text);
      expect(isUnchanged()).toBe(false);
    }
    writeFileSync(path(record), whole);
    expect(isUnchanged()).toBe(true);
  });

  it('also when the project was moved, and nothing of the machine stands in the record', () => {
    expect(readFileSync(path(record), 'utf8')).not.toContain(folder);
    const elsewhere = `${folder}-moved`;
    renameSync(folder, elsewhere);
    expect(isUnchanged({ folder: elsewhere })).toBe(true);
    renameSync(elsewhere, folder);
  });
});
