/** `briefdeck build --for`: versions lie beside one another, the log beside neither, and a refused one leaves what was there. */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readZip } from '../../support/read-zip.ts';
import { runBuild, tiny, tinyProject } from '../../support/tiny-project.ts';

const file = 'briefings/raid.yaml';
const labelled = tiny()
  .replace(/^handling:.*$/mu, 'handling: { tlp: AMBER, unlabelled: CLEAR }')
  .concat(
    'audiences: [{ name: public, tlp: CLEAR, template: flash }]\nimplications: [{ text: Zanzibar has to wait., tlp: AMBER }]\n',
  );
let folder = '';
const path = (name: string): string => join(folder, name);
const textsOf = (name: string): string =>
  [...readZip(readFileSync(path(name))).values()].map((part) => new TextDecoder().decode(part)).join();

beforeAll(() => {
  folder = tinyProject({ [file]: labelled });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('writes each version under its own name, and keeps no record of one, which would hold the fingerprint of the whole', async () => {
  for (const audience of [undefined, 'CLEAR', 'public'])
    expect((await runBuild(folder, [file], { for: audience })).status).toBe(0);
  expect(
    readdirSync(path('out'))
      .filter((name) => name.endsWith('.pptx'))
      .sort(),
  ).toEqual(['raid.CLEAR.pptx', 'raid.pptx', 'raid.public.pptx']);
  expect((await runBuild(folder, [file], {})).said.at(-1)).toMatch(/^1 deck unchanged/u);
  expect(readdirSync(path('out/.briefdeck'))).toEqual(['raid.json']);
  expect([textsOf('out/raid.pptx'), textsOf('out/raid.CLEAR.pptx')].map((text) => text.includes('Zanzibar'))).toEqual([
    true,
    false,
  ]);
  expect(textsOf('out/raid.CLEAR.pptx')).toContain('TLP:CLEAR');
});

it('tells in the log, and in no deck, what was withheld', async () => {
  const { status } = await runBuild(folder, [file], { for: 'CLEAR', log: 'kept/log.txt' });
  expect(status).toBe(0);
  expect(readFileSync(path('kept/log.txt'), 'utf8')).toMatch(
    /^TLP:AMBER\. Withheld from CLEAR .*\n.*implications\[0\]: TLP:AMBER: its own label\n$/u,
  );
});

it('writes no log of a briefing that could not be read', async () => {
  writeFileSync(path('broken.yaml'), 'briefdeck: 1\ntitle: [\n');
  const { status, said } = await runBuild(folder, ['broken.yaml'], { for: 'CLEAR', log: 'kept/broken.txt' });
  expect([status, existsSync(path('kept/broken.txt')), said.some((line) => line.includes('broken.txt'))]).toEqual([
    1,
    false,
    false,
  ]);
});

it('leaves the old version where a new one is refused, and writes no half of it', async () => {
  const before = readFileSync(path('out/raid.CLEAR.pptx'));
  writeFileSync(
    path(file),
    `${labelled}persons: [{ id: p, name: Zoltan Qvist, role: witness, standing: Saw it, tlp: AMBER }]\nhypotheses_note: Qvist saw it.\n`,
  );
  const { status, said } = await runBuild(folder, [file], { for: 'CLEAR' });
  expect([status, said.some((line) => line.includes('AUD005'))]).toEqual([1, true]);
  expect(readFileSync(path('out/raid.CLEAR.pptx')).equals(before)).toBe(true);
  expect((await runBuild(folder, [file], { for: 'nobody' })).status).toBe(1);
  expect(existsSync(path('out/raid.nobody.pptx'))).toBe(false);
});
