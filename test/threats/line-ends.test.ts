/** The same text is the same deck, however an editor or a checkout ends its lines. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/cli/format-diagnostic.ts';
import { compile } from '../../src/compile.ts';
import { exportPptx } from '../../src/export/pptx/export-pptx.ts';
import { compileFile } from '../../src/project/compile-file.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { runBuild, tinyProject } from '../support/tiny-project.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4">\n<rect width="4" height="4" fill="#123456"/>\n</svg>\n';
const image = 'images: [{ id: p, file: p.svg, alt: A square, caption: A square, credit: Desk }]\n';
const isfara = 'briefings/isfara-2006.yaml';
let folder = '';
/** The deck of the files as they are, which every test leaves so. */
let before = '';
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = tinyProject({ 'briefings/p.svg': svg });
  writeFileSync(path(isfara), readFileSync(path(isfara), 'utf8').replace(/^images:[\s\S]*?(?=^\S)/mu, '') + image);
  before = await deckOf();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const crlf = (text: string): string => text.replaceAll(/\r?\n/gu, '\r\n');
const marked = (text: string): string => `\uFEFF${text}`;

async function deckOf(): Promise<string> {
  const workshop = openWorkshop(folder);
  const compiled = compileFile(isfara, workshop, {});
  expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return Buffer.from(await exportPptx(compiled)).toString('latin1');
}

/** Every text that the deck is made from. */
function textsRead(): readonly string[] {
  const { read } = compileFile(isfara, openWorkshop(folder), {});
  return read.paths().filter((name) => /\.(?:ya?ml|hbs|svg)$/u.test(name));
}

async function expectSame(names: readonly string[], change: (text: string) => string): Promise<void> {
  const texts = names.map((name) => [name, readFileSync(path(name), 'utf8')] as const);
  for (const [name, text] of texts) writeFileSync(path(name), change(text));
  const after = await deckOf();
  for (const [name, text] of texts) writeFileSync(path(name), text);
  expect(after === before).toBe(true);
}

describe('a deck', () => {
  it('has the same bytes with \\r\\n in everything it is made from', async () => {
    const names = textsRead();
    for (const part of [isfara, 'templates/labels/en.yaml', 'templates/themes/default.yaml', 'briefings/p.svg'])
      expect(names).toContain(part);
    expect(names.length).toBeGreaterThan(20);
    await expectSame(names, crlf);
  });

  it.each([
    isfara,
    'templates/briefing/deck.yaml',
    'templates/labels/en.yaml',
    'templates/themes/default.yaml',
    'templates/briefing/title.hbs',
  ])('has the same bytes with a mark before the first letter of %s', (name) => expectSame([name], marked));

  it('has the same bytes by the library, which is given the text', async () => {
    const workshop = openWorkshop(folder);
    const text = readFileSync(path(isfara), 'utf8');
    const made = async (given: string) => Buffer.from(await exportPptx(compile({ file: isfara, text: given }, workshop)));
    expect((await made(marked(crlf(text)))).equals(await made(text))).toBe(true);
  });

  it('is unchanged after a checkout with other line ends', async () => {
    await runBuild(folder, [isfara]);
    const text = readFileSync(path(isfara), 'utf8');
    writeFileSync(path(isfara), crlf(text));
    expect((await runBuild(folder, [isfara])).said.at(-1)).toMatch(/^1 deck unchanged/u);
    writeFileSync(path(isfara), text);
  });
});

it('a message has the same place and shows the same line', () => {
  const say = (text: string): readonly string[] => {
    writeFileSync(path('briefings/bad.yaml'), text);
    const { diagnostics, read } = compileFile('briefings/bad.yaml', openWorkshop(folder), {});
    return diagnostics.flatMap((each) => formatDiagnostic(each, read.textOf));
  };
  const bad = readFileSync(path(isfara), 'utf8')
    .replace('briefdeck: 1', 'briefdek: 1')
    .replace(/^as_of:/mu, 'asof:')
    .replace(/killed:/u, 'kiled:');
  const said = say(bad);
  expect(said.length).toBeGreaterThan(2);
  expect(said[0]).toContain('briefings/bad.yaml:');
  expect(say(crlf(bad))).toEqual(said);
  expect(say(marked(bad))).toEqual(said);
});
