import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { type AdoptOptions, adopt } from '../../../src/cli/commands/adopt.ts';
import { openAtlas } from '../../../src/figures/map/open-atlas.ts';
import { openDiskHost } from '../../../src/project/disk-host.ts';
import { loadMetrics } from '../../../src/text/load-metrics.ts';
import { loadTheme } from '../../../src/theme/load-theme.ts';
import { artPicture, basePackage, englishNames, usualLayouts } from '../../support/base-package.ts';
import { allMatches, checkPackage, openPackage } from '../../support/pptx-package.ts';
import { fakeTalk } from '../fake-talk.ts';

const metrics = loadMetrics();
const atlas = openAtlas((name) => readFileSync(join('src/figures/map/data', name)));
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function project(files: Readonly<Record<string, string | Uint8Array>>, { withTemplates = true } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-adopt-'));
  folders.push(folder);
  if (withTemplates) {
    mkdirSync(join(folder, 'templates/themes'), { recursive: true });
    writeFileSync(join(folder, 'templates/themes/default.yaml'), readFileSync('templates/themes/default.yaml'));
  }
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const run = async (file: string, options: Partial<AdoptOptions> = {}) => {
    const talk = fakeTalk();
    const context = { host: openDiskHost(folder), talk, folder, templates: 'templates', metrics, atlas };
    const code = await adopt(file, { force: false, sample: false, out: 'out', ...options }, context);
    return { code, said: talk.said };
  };
  const load = (name: string) => loadTheme(openDiskHost(folder), { folder: 'templates', name }, metrics);
  const text = (name: string) => readFileSync(join(folder, 'templates/themes', name), 'utf8');
  return { folder, run, load, text };
}

const bare = (names = englishNames) => basePackage({ masters: [{ layouts: usualLayouts([960, 540], { names }) }] });

describe('adopt', () => {
  it('writes a theme that loads as it was derived, with the template beside it, and says what stands where', async () => {
    const context = project({ 'Ministry Template (2024).potx': basePackage({ size: [720, 405] }) });
    const { code, said } = await context.run('Ministry Template (2024).potx');
    expect(code).toBe(0);
    expect(said).toEqual([
      'templates/themes/ministry-template-2024.yaml: written, with ministry-template-2024.potx beside it',
      '  cover    Title Slide (1/1)        the first slide: title 54 pt, 2 lines, a subtitle',
      '  section  Section Header (1/3)     a new part: title 54 pt, 2 lines, a subtitle',
      '  content  Title and Content (1/2)  text: title 29 pt, 2 lines, 55 % of the page',
      '  columns  Two Content (1/4)        text in two columns: title 29 pt, 2 lines, 54 % of the page in two halves',
      '  canvas   Title Only (1/5)         tables and figures: title 29 pt, 2 lines, 52 % of the page',
      'next: write "theme: ministry-template-2024" in a briefing and run npm run deck; what does not fit is put right in templates/themes/ministry-template-2024.yaml',
    ]);
    const { value, diagnostics } = context.load('ministry-template-2024');
    expect(diagnostics).toEqual([]);
    expect(value?.grid.slide).toEqual({ width: 720, height: 405 });
    expect(context.text('ministry-template-2024.yaml')).toContain('  text: 1 # level 1 can be read and has a bullet');
  });

  it('writes remarks that hold when they are taken over', async () => {
    const names = ['Titelfolie', 'Titel & Inhalt: "neu"', 'Abschnitt', 'Zwei Inhalte', 'Nur Titel', 'Leer'] as const;
    const context = project({
      'ministry.potx': basePackage({
        masters: [
          {
            fonts: { major: 'Marianne', minor: 'Arial' },
            colors: { accent1: 'F48F70' },
            layouts: usualLayouts([960, 540], { names }),
          },
        ],
      }),
    });
    expect((await context.run('ministry.potx')).code).toBe(0);
    const before = context.load('ministry').value;
    const lines = context.text('ministry.yaml').split('\n');
    expect(lines).toContain('  content: "Titel & Inhalt: \\"neu\\"" # 1/2: title, text; type obj');
    // A remark that is a key, or stands under one, has no blank, or three, behind its mark.
    const taken = lines
      .map((line) => line.replace(/^# (ground|fonts|colors|type|grid):/u, '$1:').replace(/^# {3}/u, '  '))
      .join('\n');
    writeFileSync(join(context.folder, 'templates/themes/ministry.yaml'), taken);
    const { value, diagnostics } = context.load('ministry');
    expect(diagnostics.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'BAS005 font file cannot be used: Marianne-Regular.ttf: there is no such file',
      'BAS005 font file cannot be used: Marianne-Bold.ttf: there is no such file',
      'BAS005 nobody knows how wide Marianne is: lines are kept short by a guess',
    ]);
    // Inches are told to a thousandth.
    expect(value?.grid.body.y).toBeCloseTo(before?.grid.body.y ?? 0, 1);
    const plain = (theme: typeof value) => ({ ...theme, base: undefined, grid: { ...theme?.grid, body: undefined } });
    expect(plain(value)).toEqual(plain(before));
  });

  it('leaves a theme that is there as it is, unless asked, or given another name', async () => {
    const context = project({ 'ministry.potx': basePackage() });
    await context.run('ministry.potx');
    writeFileSync(join(context.folder, 'templates/themes/ministry.yaml'), '# mine\n');
    const { code, said } = await context.run('ministry.potx');
    expect(code).toBe(2);
    expect(said).toEqual([
      'error: templates/themes/ministry.yaml and templates/themes/ministry.potx are there already and left as they are; --name gives the theme another name, --force writes anew what was changed there',
    ]);
    expect(context.text('ministry.yaml')).toBe('# mine\n');
    expect((await context.run('ministry.potx', { name: 'other' })).code).toBe(0);
    expect((await context.run('ministry.potx', { force: true })).code).toBe(0);
    expect(context.text('ministry.yaml')).toContain('base: ministry.potx');
  });

  it.each(['[x]: y', '', "A & B's", '-', '# no'])(
    'writes a theme that loads, whatever the template calls its font: %j',
    async (minor) => {
      const fonts = { major: 'Calibri', minor: minor.replace('&', '&amp;') };
      const context = project({ 'ministry.potx': basePackage({ masters: [{ fonts }] }) });
      expect((await context.run('ministry.potx')).code).toBe(0);
      const { value, diagnostics } = context.load('ministry');
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(value?.base).toBeDefined();
    },
  );

  it('takes a template that lies among the themes where it is', async () => {
    const context = project({ 'templates/themes/Our Look.potx': basePackage() });
    expect((await context.run('templates/themes/Our Look.potx')).code).toBe(0);
    expect(context.text('our-look.yaml')).toContain('base: Our Look.potx #');
    expect(context.load('our-look').diagnostics).toEqual([]);
    expect(existsSync(join(context.folder, 'templates/themes/our-look.potx'))).toBe(false);
  });

  it('says what is missing and what to look at', async () => {
    const layouts = usualLayouts([960, 540])
      .slice(0, 2)
      .map((layout) => ({ ...layout, art: artPicture([0, 0, 960, 540], 'rIdP') }));
    const { code, said } = await project({ 'ministry.potx': basePackage({ masters: [{ layouts }] }) }).run('ministry.potx');
    expect(code).toBe(0);
    expect(said.join('\n')).toContain('BAS006: warning: text stands on the picture Logo on Title Slide (1/1), taken for #FFFFFF');
    expect(said).toContain('  missing: a layout for text in two columns (columns); say which with `layouts: { columns: NAME }`');
    expect(said.some((line) => line.startsWith('BAS004'))).toBe(false);
  });

  it.each<[string, string, string | Uint8Array, number, string]>([
    ['an old presentation', 'ministry.ppt', 'x', 2, 'error: ministry.ppt is no template: give a PowerPoint Template'],
    ['what is no template', 'ministry.potx', 'hello', 1, 'BAS001: ministry.potx cannot be used: it is no PowerPoint file'],
    [
      'one without titles',
      'ministry.potx',
      basePackage({ masters: [{ layouts: usualLayouts([960, 540]).slice(5) }] }),
      1,
      'BAS003: ministry.potx has no layout with a title',
    ],
    ['a name that is none', 'default.potx', bare(), 2, 'error: "default" cannot name a theme: choose a word with --name'],
  ])('refuses %s and writes nothing', async (_what, file, content, code, message) => {
    const context = project({ [file]: content });
    const run = await context.run(file);
    expect(run.code).toBe(code);
    expect(run.said[0]).toContain(message);
    expect(existsSync(join(context.folder, 'templates/themes/ministry.yaml'))).toBe(false);
    expect(existsSync(join(context.folder, `templates/themes/${file}`))).toBe(false);
  });

  it('says so where the file is not, or where there are no templates of one’s own', async () => {
    expect(await project({}).run('none.potx')).toMatchObject({
      code: 3,
      said: ['error: none.potx: cannot read: there is no such file'],
    });
    const context = project({ 'ministry.potx': bare() }, { withTemplates: false });
    expect(await context.run('ministry.potx')).toMatchObject({
      code: 2,
      said: [expect.stringContaining('`briefdeck init --add` makes one')],
    });
  });

  describe('the sample', () => {
    const deck = (folder: string, name: string) => readFileSync(join(folder, 'out', name));
    const slideTexts = (bytes: Uint8Array): readonly string[] => {
      const open = openPackage(bytes);
      const slides = open.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name)).sort();
      return slides.map((name) => allMatches(open.text(name), /<a:t>([^<]*)<\/a:t>/gu).join(' '));
    };

    it('has a slide for each kind, on its layout, that says which it took, why, and which key overrules it', async () => {
      const context = project({ 'ministry.potx': bare() });
      const { code, said } = await context.run('ministry.potx', { sample: true });
      expect(code).toBe(0);
      expect(said.at(-2)).toBe('out/ministry-sample.pptx: 5 slides, a sample of each kind: look at them in PowerPoint');
      const bytes = deck(context.folder, 'ministry-sample.pptx');
      expect(checkPackage(bytes)).toEqual([]);
      const open = openPackage(bytes);
      const layouts = [1, 2, 3, 4, 5].map(
        (number) => allMatches(open.text(`ppt/slides/_rels/slide${number}.xml.rels`), /slideLayout(\d)\.xml/gu)[0],
      );
      expect(layouts).toEqual(['1', '3', '2', '4', '5']);
      const texts = slideTexts(bytes);
      const kinds = ['cover', 'section', 'content', 'columns', 'canvas'];
      for (const [index, kind] of kinds.entries()) {
        expect(texts[index]).toContain(`layouts: { ${kind}: NAME }`);
        expect(texts[index]).toContain(`${englishNames[[0, 2, 1, 3, 4][index] ?? 0]} (1/`);
        expect(texts[index]?.split('TLP:CLEAR').length).toBe(3);
        expect(texts[index]).toContain('Sample');
      }
      expect(texts[2]).toContain('Chosen because it holds title, text; type obj, and leaves 55 % of the page free.');
      expect(texts[4]).toContain('Title Only (1/5)');
      expect(open.names.filter((name) => /^ppt\/charts\/chart/u.test(name))).toHaveLength(1);
      expect(open.text('ppt/slides/slide5.xml')).toContain('<a:tbl>');
      await context.run('ministry.potx', { sample: true, force: true });
      expect(deck(context.folder, 'ministry-sample.pptx').equals(bytes)).toBe(true);
      expect(readdirSync(join(context.folder, 'out'))).toEqual(['ministry-sample.pptx']);
    });

    it('says what stands in for what is missing, and takes what the layouts have room for', async () => {
      const layouts = usualLayouts([960, 540])
        .slice(1, 2)
        .map((layout) => ({ ...layout, name: 'A & B <only>' }));
      const context = project({ 'ministry.potx': basePackage({ masters: [{ layouts }] }) });
      const { said } = await context.run('ministry.potx', { sample: true });
      expect(said.at(-2)).toMatch(/^out\/ministry-sample\.pptx: \d slides, /u);
      const bytes = deck(context.folder, 'ministry-sample.pptx');
      expect(checkPackage(bytes)).toEqual([]);
      const [cover = ''] = slideTexts(bytes);
      expect(cover).toContain('A &amp; B &lt;only&gt; (1/1)');
      expect(cover).toContain('The template has none of this kind; this one stands in.');
    });

    it('keeps one that was edited by hand, and leaves what a link leads to', async () => {
      const context = project({ 'ministry.potx': bare(), 'mine.txt': 'mine' });
      mkdirSync(join(context.folder, 'out'));
      writeFileSync(join(context.folder, 'out/ministry-sample.pptx'), 'edited');
      const { code, said } = await context.run('ministry.potx', { sample: true });
      expect(code).toBe(0);
      expect(said).toContain(
        'OUT005: note: out/ministry-sample.pptx was not as Briefdeck had written it: kept as out/ministry-sample.edited-1.pptx',
      );
      expect(readFileSync(join(context.folder, 'out/ministry-sample.edited-1.pptx'), 'utf8')).toBe('edited');
      rmSync(join(context.folder, 'out/ministry-sample.pptx'));
      symlinkSync('../mine.txt', join(context.folder, 'out/ministry-sample.pptx'));
      await context.run('ministry.potx', { sample: true, force: true });
      expect(readFileSync(join(context.folder, 'mine.txt'), 'utf8')).toBe('mine');
      expect(checkPackage(deck(context.folder, 'ministry-sample.pptx'))).toEqual([]);
    });

    it('leaves the theme written where it has no room, or the disk does not take it', async () => {
      const small = project({ 'ministry.potx': basePackage({ size: [72, 72] }) });
      const { code, said } = await small.run('ministry.potx', { sample: true });
      expect(code).toBe(0);
      expect(said).toContain('out/ministry-sample.pptx: not built; the theme is written all the same');
      expect(said.some((line) => line.startsWith('LAY001: does not fit its slide: '))).toBe(true);
      expect(small.text('ministry.yaml')).toContain('base: ministry.potx');
      expect(existsSync(join(small.folder, 'out'))).toBe(false);
      const full = project({ 'ministry.potx': bare(), out: 'a file' });
      const run = await full.run('ministry.potx', { sample: true });
      expect(run.code).toBe(3);
      expect(run.said).toContainEqual(expect.stringMatching(/^OUT001: cannot write out\/ministry-sample\.pptx: /u));
      expect(full.text('ministry.yaml')).toContain('base: ministry.potx');
    });

    it('is not made where nobody wants it', async () => {
      const context = project({ 'ministry.potx': bare() });
      await context.run('ministry.potx');
      expect(existsSync(join(context.folder, 'out'))).toBe(false);
    });
  });
});
