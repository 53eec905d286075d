/** A template is data from a colleague: it prints the briefing, and can do nothing else. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostError } from '../../src/foundation/host/host.ts';
import { openDiskHost } from '../../src/project/disk-host.ts';
import { buildThreat, slideOf } from './threat-case.ts';

describe('templates reach nothing but the briefing', () => {
  const inherited = [
    'constructor',
    '__proto__',
    'prototype',
    'hasOwnProperty',
    'toString',
    '__defineGetter__',
    '__lookupGetter__',
  ];
  const ways = inherited.flatMap((name) => [
    `{{${name}}}`,
    `{{title.${name}}}`,
    `{{@root.${name}}}`,
    `{{sources.[0].${name}}}`,
    `{{#with ${name}}}x{{/with}}`,
  ]);

  it.each([...ways, '{{#each sources as |s|}}{{s.constructor.name}}{{/each}}'])('has no prototype: %s', async (way) => {
    const { errors, faults } = await buildThreat({ slide: slideOf(way) });
    expect(faults).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^TPL004 unknown field/u)]);
  });

  it.each([
    '{{log title}}',
    '{{helperMissing}}',
    '{{blockHelperMissing title}}',
    '{{_get title}}',
    '{{eval "1"}}',
    '{{constructor "return process"}}',
  ])('has no helper but those in the table: %s', async (way) => {
    const { errors, faults } = await buildThreat({ slide: slideOf(way) });
    expect(faults).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^TPL00[24] unknown (?:helper|field)/u)]);
  });

  it.each(['constructor', '__proto__', 'toString'])('looks up own fields only: %s', async (name) => {
    const { errors, faults } = await buildThreat({ slide: slideOf(`{{lookup . "${name}"}}`) });
    expect(faults).toEqual([]);
    expect(errors).toEqual([`TPL005 value is absent: ${name}`]);
  });

  it('evaluates no value: what a field or a label holds is never a template', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what must not be evaluated
    const subtitle = '{{organisation}} {{#each sources}}x{{/each}} ${1+1} `id`';
    const { errors, open } = await buildThreat({ fields: { subtitle }, slide: slideOf('{{subtitle}}') });
    expect(errors).toEqual([]);
    // A long word may break at its slash.
    expect(open().text('ppt/slides/slide1.xml').replaceAll('\u200b', '')).toContain(subtitle);
  });

  it.each([
    '{{> ../labels/en}}',
    '{{> /etc/hostname}}',
    '{{> [../../package]}}',
    '{{> "../briefing/title"}}',
    '{{> ..}}',
    '{{> constructor}}',
    '{{> __proto__}}',
    '{{> (title)}}',
  ])('includes no file outside of the partials: %s', async (way) => {
    const { errors, faults, compiled } = await buildThreat({ slide: slideOf(way) });
    expect(faults).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^TPL00[13] /u)]);
    expect(compiled.pages).toBeUndefined();
  });

  it.each([
    ['template', '../briefings', 'TPL007'],
    ['template', 'labels', 'TPL007'],
    ['template', '/etc', 'TPL007'],
    ['language', '../themes/default', 'TPL006'],
    ['language', 'constructor', 'TPL006'],
    ['theme', '../labels/en', 'THM001'],
    ['theme', '/etc/passwd', 'THM001'],
    ['theme', '__proto__', 'THM001'],
  ])('a briefing’s own %s is a name, not a path: %s', async (field, name, code) => {
    const { errors, faults, compiled } = await buildThreat({ fields: { [field]: name } });
    expect(faults).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(new RegExp(`^${code} unknown`, 'u'))]);
    expect(compiled.diagnostics[0]?.span?.file).toBe('briefings/fuzzed.yaml');
  });

  it('a theme extends a name, not a path', async () => {
    const { errors, faults } = await buildThreat({ files: { 'templates/themes/default.yaml': 'extends: ../labels/en\n' } });
    expect([errors, faults]).toEqual([[expect.stringMatching(/^THM001 unknown theme/u)], []]);
  });

  it('a slide of the order is a name, not a path', async () => {
    const order = 'name: x\nsections:\n  - name: sections.summary\n    slides: [../../etc/passwd, partials/../x, /x]\n';
    const { errors, faults } = await buildThreat({ files: { 'templates/briefing/deck.yaml': order } });
    expect(faults).toEqual([]);
    expect(errors).toEqual(Array(3).fill(expect.stringMatching(/^TPL007 slide name/u)));
  });
});

describe('links in the folder of templates', () => {
  let root = '';
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'briefdeck-'));
    for (const folder of ['templates/partials', 'other']) mkdirSync(join(root, folder), { recursive: true });
    for (const file of ['templates/partials/own.hbs', 'other/secret.hbs']) writeFileSync(join(root, file), file);
    symlinkSync(join(root, 'other/secret.hbs'), join(root, 'templates/partials/link.hbs'));
    symlinkSync(join(root, 'other'), join(root, 'templates/set'));
    symlinkSync('own.hbs', join(root, 'templates/partials/inner.hbs'));
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const read = (path: string): string => {
    try {
      return openDiskHost(root).readText(path);
    } catch (thrown) {
      return thrown instanceof HostError ? thrown.fault : String(thrown);
    }
  };

  it('lead to no file outside of it', () => {
    expect(['own', 'inner', 'link'].map((name) => read(`templates/partials/${name}.hbs`))).toEqual([
      'templates/partials/own.hbs',
      'templates/partials/own.hbs',
      'outside',
    ]);
    expect(read('templates/set/secret.hbs')).toBe('outside');
    expect(read('templates/../other/secret.hbs')).toBe('outside');
  });
});
