import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Host, HostError } from '../../src/foundation/host/host.ts';
import { loadMetrics } from '../../src/text/load-metrics.ts';
import { loadTheme } from '../../src/theme/load-theme.ts';

const metrics = loadMetrics();
const defaultYaml = readFileSync(new URL('../../templates/themes/default.yaml', import.meta.url), 'utf8');

function load(files: Readonly<Record<string, string>>, name = 'house') {
  const all: Record<string, string> = { default: defaultYaml, ...files };
  const host: Host = {
    readText: (path) => {
      const text = all[path.replace('templates/themes/', '').replace('.yaml', '')];
      if (text === undefined) throw new HostError(path, 'missing', 'no such file');
      return text;
    },
    readBytes: () => new Uint8Array(),
    list: () => Object.keys(all).map((key) => `${key}.yaml`),
  };
  return loadTheme(host, { folder: 'templates', name }, metrics);
}

const summary = (outcome: ReturnType<typeof load>) =>
  outcome.diagnostics.map(({ code, span, message }) => `${code} ${span?.file}:${span?.line}:${span?.column} ${message}`);

describe('loadTheme', () => {
  it('reads the default theme without a complaint', () => {
    const { value, diagnostics } = load({}, 'default');
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      name: 'default',
      fonts: { heading: 'Calibri', body: 'Calibri' },
      type: { title: { ceiling: 26, best: 26, floor: 22 }, body: { ceiling: 22, best: 18, floor: 14 }, tlp: 12 },
      grid: { body: { x: 43.2, y: 115.2, height: 374.4 } },
    });
    expect(value?.grid.slide).toEqual({ width: 960, height: 540 });
  });

  it('refuses a strip that reaches into the title, and takes 0 for none', () => {
    const thick = load({ house: 'extends: default\ngrid:\n  progress: 0.5\n' });
    expect(summary(thick)).toEqual(['THM001 templates/themes/house.yaml:3:13 invalid grid.progress: it reaches into the title']);
    const none = load({ house: 'extends: default\ngrid:\n  progress: 0\n' });
    expect([none.diagnostics, none.value?.grid.progress]).toEqual([[], 0]);
  });

  it('tells a misspelt group of the default theme alone, and never has it extend itself', () => {
    const { diagnostics } = load({ default: defaultYaml.replace('\ncolors:', '\ncolours:') }, 'default');
    expect(diagnostics.map(({ message, hints }) => [message, hints])).toEqual([
      ['unknown key: colours', ['did you mean colors?']],
    ]);
    const bare = load({ default: 'colors:\n  ink: "#000000"\nfont: {}\n' }, 'default').diagnostics;
    expect(bare.map(({ message }) => message)).toEqual(['unknown key: font', expect.stringMatching(/^missing keys: /u)]);
    expect(bare.flatMap(({ hints }) => hints).join()).not.toContain('extends');
    expect(load({ house: 'extends: default\ntype:\n', default: 'colors: {}\n' }).diagnostics.at(-1)?.hints.join()).not.toContain(
      'extends',
    );
  });

  it('takes what a theme leaves out from the one it extends', () => {
    const { value, diagnostics } = load({ house: 'extends: default\ncolors:\n  accent: "#7a1f1f"\n' });
    expect(diagnostics).toEqual([]);
    expect(value?.name).toBe('house');
    expect(value?.colors.accent).toBe('#7A1F1F');
    expect(value?.colors.ink).toBe('#18222F');
  });

  it('tells statuses that look alike to who does not see all colours, where they are written', () => {
    const found = load({ house: 'extends: default\ncolors:\n  reported: "#1D5A99"\n  assessed: "#6B3A99"\n' });
    expect(found.value).toBeDefined();
    expect(summary(found)).toEqual([
      'THM004 templates/themes/house.yaml:3:13 reported and assessed look alike to people who see no green: 0.6 apart, told from 10 on',
    ]);
    expect(found.diagnostics[0]).toMatchObject({ severity: 'warning', related: [{ span: { line: 4 } }] });
  });

  it.each(['dark', 'print'])('reads the theme %s without a complaint', (name) => {
    const yaml = readFileSync(new URL(`../../templates/themes/${name}.yaml`, import.meta.url), 'utf8');
    const { value, diagnostics } = load({ [name]: yaml }, name);
    expect(diagnostics).toEqual([]);
    if (name === 'print') for (const color of Object.values(value?.colors ?? {})) expect(color).toMatch(/^#(..)\1\1$/u);
  });

  it('says once that all other keys are missing, and that `extends` brings them', () => {
    const found = load({ house: 'grid:\n  slide: { width: 10, height: 7.5 }\n' });
    expect(summary(found)).toEqual([
      'THM001 templates/themes/house.yaml:1:1 missing keys: fonts.heading, fonts.body, colors.ink and 44 more',
    ]);
    expect(found.diagnostics[0]?.hints).toEqual([
      'write "extends: default" at the top: what a theme leaves out then comes from there',
    ]);
  });

  it('takes a key that has no meaning any more, and says that it may go', () => {
    const found = load({ house: 'extends: default\ngrid:\n  columns: 12\n' });
    expect(found.value?.grid).toEqual(load({}, 'default').value?.grid);
    expect(found.diagnostics.map(({ severity }) => severity)).toEqual(['note']);
    expect(summary(found)).toEqual(['THM003 templates/themes/house.yaml:3:3 grid.columns does nothing']);
  });

  it('says of a slide that became too small what else has to be written', () => {
    const found = load({ house: 'extends: default\ngrid:\n  slide: { width: 10, height: 7.5 }\n' });
    expect(summary(found)).toEqual([
      'THM001 templates/themes/house.yaml:3:10 invalid grid.slide: too small for title, body, footer',
    ]);
    expect(found.diagnostics[0]?.related.map(({ span, note }) => `${span.file}: ${note}`)).toEqual([
      'templates/themes/default.yaml: title comes from here',
      'templates/themes/default.yaml: body comes from here',
      'templates/themes/default.yaml: footer comes from here',
    ]);
    expect(found.diagnostics[0]?.hints).toEqual([
      'write `title:`, `body:`, `footer:` under `grid:` as well: x + width at most 10, y + height at most 7.5',
    ]);
  });

  it.each([
    [
      'extends: default\ncolours:\n  ink: "#000000"',
      'THM001 templates/themes/house.yaml:2:1 unknown key: colours',
      'did you mean colors?',
    ],
    [
      'extends: default\ncolors:\n  acent: "#000000"',
      'THM001 templates/themes/house.yaml:3:3 unknown key: colors.acent',
      'did you mean accent?',
    ],
    [
      'extends: default\ncolors:\n  accent: blue',
      'THM001 templates/themes/house.yaml:3:11 invalid colors.accent: blue',
      'write a colour in quotes, like "#0E4D64"',
    ],
    [
      'extends: default\nfonts: { body: Comic }',
      'THM001 templates/themes/house.yaml:2:16 invalid fonts.body: Comic',
      'write one of: Calibri, Arial, Georgia, Times New Roman',
    ],
    [
      'extends: default\ntype:\n  caption: 10.5',
      'THM001 templates/themes/house.yaml:3:12 invalid type.caption: 10.5',
      'write a whole number of points from 8 to 96',
    ],
    [
      'extends: default\ntype:\n  body: 18',
      'THM001 templates/themes/house.yaml:3:9 invalid type.body: not a list of keys',
      'write its keys under it: ceiling, best, floor',
    ],
    [
      'extends: default\ntype:\n  body: { best: 24 }',
      'THM001 templates/themes/house.yaml:3:17 invalid type.body: floor 14, best 24, ceiling 22',
      'floor is the smallest size and ceiling the largest, with best between them',
    ],
    [
      'extends: default\ngrid:\n  body: { y: 1 }',
      'THM001 templates/themes/house.yaml:3:14 invalid grid.body: title reaches into it',
      'let body.y be at least title.y + title.height',
    ],
  ])('refuses %j', (text, line, hint) => {
    const outcome = load({ house: text });
    expect(summary(outcome)).toContain(line);
    expect(outcome.diagnostics.flatMap(({ hints }) => hints)).toContain(hint);
    expect(outcome.value).toBeUndefined();
  });

  it.each(['constructor', 'toString', '__proto__'])('knows no key %s, which every object has by itself', (key) => {
    const { diagnostics } = load({ house: `extends: default\n${key}: { name: x }\ncolors: { ${key}: "#000000" }` });
    expect(diagnostics.map(({ message, span }) => `${span?.line} ${message}`)).toEqual([
      `2 unknown key: ${key}`,
      `3 unknown key: colors.${key}`,
    ]);
  });

  it('names the nearest theme', () => {
    const { diagnostics } = load({}, 'defualt');
    expect(diagnostics[0]).toMatchObject({ code: 'THM001', message: 'unknown theme: defualt', hints: ['did you mean default?'] });
  });

  it('finds circles', () => {
    expect(summary(load({ house: 'extends: other', other: 'extends: house' }))).toEqual([
      'THM001 templates/themes/other.yaml:1:10 theme extends itself: house',
    ]);
  });

  it('points at what does not parse', () => {
    expect(summary(load({ house: 'colors:\n  ink: "#000000\n' }))).toEqual([
      'YML001 templates/themes/house.yaml:2:8 missing closing quote: "#000000',
    ]);
  });

  it('measures every pair of colours that can meet', () => {
    const { value, diagnostics } = load({ house: 'extends: default\ncolors:\n  muted: "#777777"\n' });
    expect(value?.colors.muted).toBe('#777777');
    expect(diagnostics.map(({ severity, code, message, span }) => [severity, code, message, span?.line])).toEqual([
      ['error', 'THM002', 'colours too close: contrast of muted on paper 4.47, needs 4.5; on panel 3.9, needs 4.5', 3],
    ]);
    expect(diagnostics[0]?.related[0]).toMatchObject({
      span: { file: 'templates/themes/default.yaml' },
      note: 'paper is #FFFFFF',
    });
  });
});
