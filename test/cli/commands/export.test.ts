import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type ExportOptions, exportDecks } from '../../../src/cli/commands/export.ts';
import { openWorkshop } from '../../../src/project/open-workshop.ts';
import { type FakeKind, fakeOffice } from '../../support/fake-office.ts';
import { put, tiny, tinyProject } from '../../support/tiny-project.ts';
import { fakeTalk } from '../fake-talk.ts';

const project = tinyProject({ 'b.yaml': tiny(), 'bad.yaml': tiny().replace('title:', 'titel:') });
const workshop = openWorkshop(project);

async function exported(files: readonly string[], options: Partial<ExportOptions>, kind: FakeKind = 'draws') {
  const talk = fakeTalk();
  const all = { out: 'out', pdf: false, png: false, width: '1280', ...options };
  const status = await exportDecks(files, all, { workshop, talk, folder: project, office: fakeOffice(kind) });
  return { status, said: talk.said };
}
const read = (path: string): string => readFileSync(join(project, path), 'utf8');

it('builds a briefing and writes its PDF and its pictures, two digits each', async () => {
  expect(await exported(['b.yaml'], { out: 'one', pdf: true, png: true, width: '960' })).toEqual({
    status: 0,
    said: ['one/b.pdf', 'one/b-01.png to one/b-03.png'],
  });
  expect(readdirSync(join(project, 'one')).sort()).toEqual(['b-01.png', 'b-02.png', 'b-03.png', 'b.pdf']);
  // The deck that it was given is a package.
  expect(read('one/b.pdf').startsWith('%PDF of PK')).toBe(true);
  expect(read('one/b-02.png')).toBe('slide 2, 960 wide');
});

it('names them as the deck would be named', async () => {
  await exported(['b.yaml'], { out: 'flash', pdf: true, template: 'flash' });
  expect(readdirSync(join(project, 'flash'))).toEqual(['b-flash.pdf']);
});

it('takes a deck as it is', async () => {
  put(project, 'hand.pptx', 'edited by hand');
  expect(await exported(['hand.pptx'], { out: 'hand/', pdf: true })).toEqual({ status: 0, said: ['hand/hand.pdf'] });
  expect(read('hand/hand.pdf')).toBe('%PDF of edited by hand');
});

it('leaves no picture of slides that there are no more', async () => {
  mkdirSync(join(project, 'old'));
  for (const name of ['b-03.png', 'b-04.png', 'b-05.png', 'b-07.png', 'c-04.png'])
    writeFileSync(join(project, 'old', name), 'old');
  await exported(['b.yaml'], { out: 'old', png: true });
  expect(readdirSync(join(project, 'old')).sort()).toEqual(['b-01.png', 'b-02.png', 'b-03.png', 'b-07.png', 'c-04.png']);
});

it('tells mistakes of a briefing, and goes on with the next', async () => {
  const { status, said } = await exported(['bad.yaml', 'nowhere.pptx', 'b.yaml'], { out: 'next', pdf: true });
  expect(status).toBe(3);
  expect(said[0]).toContain('bad.yaml:2:1: BRF001: unknown field: titel');
  expect(said.slice(4)).toEqual([
    'bad.yaml: not exported: 1 error, 0 warnings',
    'nowhere.pptx: not exported: cannot read it: there is no such file',
    'next/b.pdf',
  ]);
});

it('says what is wrong with LibreOffice, and writes nothing', async () => {
  const { status, said } = await exported(['b.yaml'], { out: 'none', pdf: true }, 'fails');
  expect(status).toBe(3);
  expect(said[0]).toMatch(/^b\.yaml: not exported: LibreOffice \(.*soffice\) did not draw it$/u);
  expect(said.at(-1)).toContain('open the deck in PowerPoint and save it as PDF there');
  expect(existsSync(join(project, 'none'))).toBe(false);
});

it('says what to install where there is no LibreOffice', async () => {
  const talk = fakeTalk();
  process.env.BRIEFDECK_OFFICE = join(project, 'nowhere');
  try {
    const options = { out: 'out', pdf: true, png: false, width: '1280' };
    expect(await exportDecks(['b.yaml'], options, { workshop, talk, folder: project })).toBe(3);
  } finally {
    delete process.env.BRIEFDECK_OFFICE;
  }
  expect(talk.said.join('\n')).toMatch(/names no program.*\n.*install LibreOffice.*\n.*print from `briefdeck preview`/u);
});
