import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compile } from '../../src/compile.ts';
import { memoryHost } from '../../src/foundation/host/memory-host.ts';
import { openWorkshop } from '../../src/project/open-workshop.ts';
import { parseLabels } from '../../src/render/labels.ts';
import { loadTemplates } from '../../src/render/load-templates.ts';
import { parseTemplate } from '../../src/render/parse-template.ts';
import { openParsed, parseAhead } from '../../src/render/parsed-ahead.ts';
import { baseFiles, slideFile } from '../support/render-slide.ts';

const textsOf = (pattern: RegExp): readonly string[] =>
  readdirSync('templates', { recursive: true, encoding: 'utf8' })
    .filter((path) => pattern.test(path))
    .map((path) => readFileSync(join('templates', path), 'utf8'));
const templates = textsOf(/\.hbs$/u);
const labels = textsOf(/^labels.*\.yaml$/u);
const data = parseAhead({ templates, labels });
const ahead = openParsed(() => data);

/** As plain data, without what only the parser itself needs. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, each) => (/^strip$|Strip$/u.test(key) ? undefined : each)));

test('every text of the package is parsed ahead to what a fresh parse gives', () => {
  expect(templates.length).toBeGreaterThan(40);
  for (const text of templates) expect(ahead.templateOf(text)).toEqual(plain(parseTemplate({ file: 'a.hbs', text }).value));
  expect(labels.length).toBeGreaterThan(1);
  for (const text of labels)
    expect(ahead.labelsOf(text)).toEqual(parseLabels(text, { file: 'a.yaml', language: 'en' }).value?.entries);
});

const sets = ['briefing', 'flash'];

test.each(sets.flatMap((set) => ['en', 'ru'].map((language) => [set, language] as const)))(
  'the set %s in %s says and prints the same',
  (template, language) => {
    const { parsedAhead: _, ...workshop } = openWorkshop('.');
    const file = 'briefings/isfara-2006.yaml';
    const text = readFileSync(file, 'utf8')
      .replace(/^language: .*$/mu, '')
      .replace(/^title:/mu, `language: ${language}\ntitle:`);
    const request = { file, text, template };
    const [with_, without] = [compile(request, { ...workshop, parsedAhead: ahead }), compile(request, workshop)];
    expect(without.markup?.slides.length).toBeGreaterThan(2);
    expect(with_.markup).toEqual(without.markup);
    expect(with_.diagnostics).toEqual(without.diagnostics);
  },
);

test('a text that was edited since is parsed anew, with its mistakes at their places', () => {
  const [text = ''] = templates;
  expect(ahead.templateOf(`${text} `)).toBeUndefined();
  expect(ahead.labelsOf(`${labels[0]}\nmore: words\n`)).toBeUndefined();
  const request = { folder: 'templates', set: 'brief', language: 'en' };
  for (const template of ['<slide id="a">{{#if x}}</slide>', '<slide id="a">{{> none}}{{nothing 1}}{{label "none"}}</slide>']) {
    const host = memoryHost({ ...baseFiles, [slideFile]: template });
    const kept = parseAhead({ templates: [template, baseFiles['templates/brief/frame.hbs'] ?? ''], labels: [] });
    const fresh = loadTemplates(host, request);
    expect(fresh.diagnostics.length).toBeGreaterThan(0);
    expect(loadTemplates(host, request, { parsed: openParsed(() => kept) })).toEqual(fresh);
  }
});

test('a language that was begun as a copy of the English words is told to be in English', () => {
  const english = baseFiles['templates/labels/en.yaml'] ?? '';
  const kept = parseAhead({ templates: [], labels: [english] });
  const host = memoryHost({ ...baseFiles, [slideFile]: '<slide id="a">x</slide>', 'templates/labels/fa.yaml': english });
  const load = (language: string) =>
    loadTemplates(host, { folder: 'templates', set: 'brief', language }, { parsed: openParsed(() => kept) }).diagnostics;
  expect(load('fa').map(({ code }) => code)).toContain('TPL011');
  expect(load('en')).toEqual([]);
});

test('data of another version, damaged or missing data is not used', () => {
  const [text = ''] = templates;
  const other = data.replace(/^.*$/mu, '0.0.1');
  for (const read of [() => other, () => data.slice(0, 500), () => 'null', () => '', () => undefined]) {
    expect(openParsed(read).templateOf(text)).toBeUndefined();
    expect(openParsed(read).labelsOf(labels[0] ?? '')).toBeUndefined();
  }
  // Cut off in its last line, which is that of the last language.
  expect(openParsed(() => data.slice(0, -10)).labelsOf(labels.at(-1) ?? '')).toBeUndefined();
});
