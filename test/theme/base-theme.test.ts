import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordInputs } from '../../src/foundation/host/hash-inputs.ts';
import { type Host, HostError } from '../../src/foundation/host/host.ts';
import { recordHost } from '../../src/foundation/host/record-host.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { loadTheme } from '../../src/theme/load-theme.ts';
import { basePackage } from '../support/base-package.ts';

const metrics = loadMetrics();
const defaultYaml = readFileSync(new URL('../../templates/themes/default.yaml', import.meta.url), 'utf8');
const carlito = readFileSync('node_modules/@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf');

type Files = Readonly<Record<string, string | Uint8Array>>;

function worldOf(files: Files): Host {
  const all: Files = { 'default.yaml': defaultYaml, 'ministry.potx': basePackage(), ...files };
  const read = (path: string): Uint8Array => {
    const content = all[path.replace('templates/themes/', '')];
    if (content === undefined) throw new HostError(path, 'missing', 'no such file');
    return typeof content === 'string' ? new TextEncoder().encode(content) : content;
  };
  return { readBytes: read, readText: (path) => new TextDecoder().decode(read(path)), list: () => Object.keys(all) };
}

const head = 'extends: default\nbase: ministry.potx\n';
const load = (yaml: string, files: Files = {}) =>
  loadTheme(worldOf({ 'house.yaml': yaml, ...files }), { folder: 'templates', name: 'house' }, metrics);
const told = (yaml: string, files: Files = {}) =>
  load(yaml, files).diagnostics.map(({ code, span, message }) => `${code} ${span?.line}:${span?.column} ${message}`);

describe('a theme on a base', () => {
  it('takes sizes, colours, fonts and places from the template, and the rest from the theme it extends', () => {
    const { value, diagnostics } = load(head, {
      'ministry.potx': basePackage({
        size: [720, 405],
        masters: [{ colors: { accent1: '123456' }, fonts: { major: 'Georgia', minor: 'Arial' } }],
      }),
    });
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      name: 'house',
      fonts: { heading: 'Georgia', body: 'Arial' },
      colors: { accent: '#123456', ink: '#000000', paper: '#FFFFFF', reported: '#1B64A5' },
      type: { table: { best: 11 }, tlp: 12 },
      grid: { slide: { width: 720, height: 405 }, gutter: 10.8 },
    });
    expect(Object.keys(value?.base?.frames ?? {})).toEqual(['cover', 'section', 'content', 'columns', 'canvas']);
    expect(value?.base?.base.package.main).toBe('ppt/presentation.xml');
  });

  it('is overruled by its own file, on every kind of slide', () => {
    const { value, diagnostics } = load(
      `${head}layouts: { section: Title Only, cover: 1/3 }\nlevels: { text: 2 }\nmarks: { head: left }\n` +
        'colors: { accent: "#7A1F1F" }\ntype: { title: { ceiling: 26, best: 26, floor: 22 } }\ngrid: { gutter: 0.3, body: { x: 1, y: 2, width: 11, height: 4.5 } }\n',
    );
    expect(diagnostics).toEqual([]);
    const frames = value?.base?.frames;
    expect([frames?.section.layout.name, frames?.cover.layout.name]).toEqual(['Title Only', 'Section Header']);
    expect(value?.base?.levels).toMatchObject({ lead: 1, text: 2 });
    expect([frames?.content.marks.head.side, frames?.content.marks.foot.side]).toEqual(['left', 'right']);
    expect([value?.colors.accent, frames?.canvas.colors.accent.hex]).toEqual(['#7A1F1F', '#7A1F1F']);
    expect([value?.type.title.best, frames?.columns.titleSizes.best, frames?.cover.titleSizes.best]).toEqual([
      26,
      26,
      expect.any(Number),
    ]);
    expect(value?.grid.gutter).toBe(21.6);
    expect(frames?.content.bodies[0]?.box).toEqual({ x: 72, y: 144, width: 792, height: 324 });
  });

  it('stands on the base of the theme that it extends', () => {
    const { value } = load('extends: ministry\ncolors: { accent: "#7A1F1F" }\n', { 'ministry.yaml': head });
    expect(value?.base?.base.size.width).toBe(960);
    expect(value?.colors.accent).toBe('#7A1F1F');
  });

  it('measures its fonts from files beside it', () => {
    const { value, diagnostics } = load(`${head}fonts: { body: { family: Marianne, files: [Marianne.ttf] } }\n`, {
      'Marianne.ttf': carlito,
    });
    expect(diagnostics).toEqual([]);
    expect(value?.fonts).toEqual({ heading: 'Calibri', body: 'Marianne' });
    const face = { bold: false, italic: false };
    expect(value?.base?.metrics.advance(0x61, { font: 'Marianne', ...face })).toBeCloseTo(
      metrics.advance(0x61, { font: 'Calibri', ...face }),
      3,
    );
  });

  it('keeps its own colours under the same check', () => {
    expect(told(`${head}colors: { accent: "#EEEEEE" }\n`)).toEqual([
      expect.stringMatching(/^THM002 3:19 colours too close: contrast of accent/u),
    ]);
  });

  it('counts the bytes of the template among the inputs, and asks for it so that a watcher knows', () => {
    const hashOf = (bytes: Uint8Array): string => {
      const world = recordHost(worldOf({ 'house.yaml': head, 'ministry.potx': bytes }));
      const { host, hash } = recordInputs(world.host, 'briefing');
      loadTheme(host, { folder: 'templates', name: 'house' }, metrics);
      expect(world.paths()).toContain('templates/themes/ministry.potx');
      return hash();
    };
    expect(hashOf(basePackage())).toBe(hashOf(basePackage()));
    expect(hashOf(basePackage())).not.toBe(hashOf(basePackage({ firstNumber: 2 })));
  });
});

describe('mistakes', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a template that is not there',
      'extends: default\nbase: mnistry.potx\n',
      ['BAS001 2:7 mnistry.potx cannot be used: there is no such file'],
    ],
    [
      'one elsewhere',
      'extends: default\nbase: ../ministry.potx\n',
      ['BAS001 2:7 ../ministry.potx cannot be used: it has to lie beside the theme, and only its name is written'],
    ],
    ['one of another kind', 'extends: default\nbase: ministry.odp\n', ['THM001 2:7 invalid base: ministry.odp']],
    ['a list', 'extends: default\nbase: [a.potx]\n', ['THM001 2:7 invalid base: no name']],
    [
      'keys without a base',
      'extends: default\nlayouts: { cover: A }\nground: "#FFFFFF"\nfonts: { body: { family: A } }\n',
      ['THM001 2:10 layouts without a base', 'THM001 3:9 ground without a base', 'THM001 4:16 fonts.body without a base'],
    ],
    ['a role that is none', `${head}layouts: { covr: A }\n`, ['THM001 3:12 unknown key: layouts.covr']],
    [
      'a layout that is none',
      `${head}layouts: { cover: Titel Slide }\n`,
      ['BAS011 3:19 unknown layout in layouts.cover: Titel Slide'],
    ],
    ['a level that is none', `${head}levels: { text: 0 }\n`, ['THM001 3:17 invalid levels.text: 0']],
    ['a side that is none', `${head}marks: { head: top }\n`, ['THM001 3:16 invalid marks.head: top']],
    ['a ground that is no colour', `${head}ground: white\n`, ['THM001 3:9 invalid ground: white']],
    ['a family without a name', `${head}fonts: { body: { family: 7 } }\n`, ['THM001 3:16 invalid fonts.body: a list of keys']],
    ['half a body', `${head}grid: { body: { x: 1 } }\n`, ['THM001 3:15 invalid grid.body: a list of keys']],
    ['a place that is the template’s', `${head}grid: { title: { y: 1 } }\n`, ['THM001 3:16 grid.title is the template’s']],
    ['a key that is none', `${head}layout: { cover: A }\n`, ['THM001 3:1 unknown key: layout']],
  ])('%s', (_what, yaml, messages) => expect(told(yaml)).toEqual(messages));

  it('a font file that is none is told, and the font guessed', () => {
    const { value, diagnostics } = load(`${head}fonts: { body: { family: Marianne, files: [no.ttf, bad.ttf] } }\n`, {
      'bad.ttf': 'nothing',
    });
    expect(diagnostics.map(({ code, severity, message }) => `${severity} ${code} ${message}`)).toEqual([
      'warning BAS005 font file cannot be used: no.ttf: there is no such file',
      'warning BAS005 font file cannot be used: bad.ttf: it is no TrueType or OpenType font',
      'warning BAS005 nobody knows how wide Marianne is: lines are kept short by a guess',
    ]);
    expect(value?.fonts.body).toBe('Marianne');
  });

  it('names the templates that are there', () => {
    expect(load('extends: default\nbase: mnistry.potx\n').diagnostics[0]?.hints).toEqual([
      'put it into templates/themes, beside the theme',
      'did you mean ministry.potx?',
    ]);
  });

  it('what is no base gives no theme', () => {
    const { value, diagnostics } = load(head, { 'ministry.potx': 'hello' });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code, span }) => [code, span?.line])).toEqual([['BAS001', 2]]);
  });
});
