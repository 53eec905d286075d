/** `briefdeck export` with the LibreOffice that is installed: what stands in the files. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportDecks } from '../../src/cli/commands/export.ts';
import { compile } from '../../src/compile.ts';
import { writePptx } from '../../src/export/pptx/write-pptx.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { fakeTalk } from '../cli/fake-talk.ts';
import { box, page, testDeck, text } from '../support/pptx-pages.ts';
import { makeProject } from '../support/run-command.ts';

const file = 'briefings/isfara-2006.yaml';
const project = makeProject();
const workshop = openWorkshop(project);
const talk = fakeTalk();
const { pages = [] } = compile({ file, text: workshop.host.readText(file) }, workshop);
let status: number | undefined;

beforeAll(async () => {
  status = await exportDecks([file], { out: 'out', pdf: true, png: true, width: '640' }, { workshop, talk, folder: project });
}, 120_000);

it('says what it wrote', () => {
  expect(pages.length).toBeGreaterThan(10);
  expect(status).toBe(0);
  expect(talk.said.at(-1)).toBe(`out/isfara-2006-01.png to out/isfara-2006-${pages.length}.png`);
});

it('the PDF has a page a slide, and its words as text', () => {
  const pdf = join(project, 'out/isfara-2006.pdf');
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(text.split('\f').length - 1).toBe(pages.length);
  expect(text).toContain('Attacks on Tajik and Kyrgyz border posts');
});

describe('for a screen reader', () => {
  const infoOf = (pdf: string): string => execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const languageOf = (pdf: string): string | undefined => /\/Lang ?\(([^)]*)\)/u.exec(readFileSync(pdf, 'latin1'))?.[1];

  it('the PDF is tagged, and shown under its title in its language', () => {
    const pdf = join(project, 'out/isfara-2006.pdf');
    expect(infoOf(pdf)).toMatch(/^Tagged: +yes$/mu);
    expect(infoOf(pdf)).toMatch(/^Title: +Attacks on Tajik and Kyrgyz border posts$/mu);
    expect(readFileSync(pdf, 'latin1')).toMatch(/\/DisplayDocTitle true/u);
    expect(languageOf(pdf)).toBe('en-GB');
  });

  it.each([
    ['ru', 'ru-RU'],
    ['fr-CH', 'fr-CH'],
    ['ar', 'ar-SA'],
  ])('a deck in %s comes as a PDF in %s', async (language, expected) => {
    const deck = await writePptx([page('p', [text('T', box(50, 120, 300, 40), '12')])], { ...testDeck, language });
    writeFileSync(join(project, `${language}.pptx`), deck);
    await exportDecks(
      [`${language}.pptx`],
      { out: 'out', pdf: true, png: false, width: '640' },
      { workshop, talk, folder: project },
    );
    const pdf = join(project, `out/${language}.pdf`);
    expect(languageOf(pdf)).toBe(expected);
    expect(infoOf(pdf)).toMatch(/^Tagged: +yes$/mu);
  });
});

it('there is one picture a slide, each of the width that was asked for and another than the one before', () => {
  const names = readdirSync(join(project, 'out')).filter((name) => name.endsWith('.png'));
  expect(names).toHaveLength(pages.length);
  const pictures = names.map((name) => readFileSync(join(project, 'out', name)));
  for (const picture of pictures) {
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([640, 360]);
  }
  expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(pictures.length);
});
