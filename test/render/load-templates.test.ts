import { expect, test } from 'vitest';
import { memoryHost } from '../../src/foundation/host/memory-host.ts';
import { recordHost } from '../../src/foundation/host/record-host.ts';
import { loadTemplates } from '../../src/render/load-templates.ts';
import { baseFiles, load, slideFile, told } from '../support/render-slide.ts';

const template = '<slide id="a"><h1>x</h1></slide>';
const request = { folder: 'templates', set: 'brief', language: 'en' };
const withDeck = (deck: string, files: Readonly<Record<string, string>> = {}) =>
  load({ template, files: { 'templates/brief/deck.yaml': deck, ...files } });

test('a whole set loads without a word', () => {
  const { value, diagnostics } = load({ template });
  expect(diagnostics).toEqual([]);
  expect(value?.sections).toMatchObject([{ name: 'Facts', slides: [{ name: 'one', file: slideFile }] }]);
  expect(value?.files).toEqual([slideFile, 'templates/brief/frame.hbs']);
});

test('a wrong set name suggests the nearest set, and folders of other things are no sets', () => {
  const host = memoryHost({ ...baseFiles, [slideFile]: template, 'templates/partials/a.hbs': '' });
  const { diagnostics } = loadTemplates(host, { ...request, set: 'brieff' });
  expect(told({ diagnostics })).toEqual(['TPL007 unknown template set: brieff']);
  expect(diagnostics[0]?.hints).toEqual(['did you mean brief?']);
  expect(told(loadTemplates(host, { ...request, set: 'partials' }))).toEqual(['TPL007 unknown template set: partials']);
});

test.each(['../brief', '/etc', 'brief/../brief', '', '..', 'brief/'])('set name %j never leaves the folder', (set) => {
  const { host, paths } = recordHost(memoryHost({ ...baseFiles, [slideFile]: template }));
  const { value, diagnostics } = loadTemplates(host, { ...request, set });
  expect(value).toBeUndefined();
  expect(diagnostics[0]?.code).toBe('TPL007');
  expect(paths().every((path) => path.startsWith('templates') && !path.includes('..'))).toBe(true);
});

test('an unknown language names the ones that exist', () => {
  const { diagnostics } = loadTemplates(memoryHost({ ...baseFiles, [slideFile]: template }), { ...request, language: '../en' });
  expect(told({ diagnostics })).toEqual(['TPL006 unknown language: ../en']);
});

test.each([
  [
    'name: b\nsections:\n  - name: section\n    slides: [tow]\n',
    'TPL007 deck.yaml:4:14 missing slide: there is no templates/brief/tow.hbs',
  ],
  [
    'name: b\nsections:\n  - name: section\n    slides: [../one]\n',
    'TPL007 deck.yaml:4:14 slide name that makes no sense: ../one',
  ],
  [
    'name: b\nsections:\n  - name: section\n    slides: [one/two/three]\n',
    'TPL007 deck.yaml:4:14 slide name that makes no sense: one/two/three',
  ],
  ['name: b\nsections:\n  - name: section\n    slides: []\n', 'TPL007 deck.yaml:4:13 missing slides'],
  ['name: b\nsection:\n  - x\n', 'TPL007 deck.yaml:2:1 unknown field: section'],
  ['sections:\n  - name: section\n    slides: [one]\n', 'TPL007 deck.yaml:1:1 missing name'],
  ['name: b\nsections:\n  - name: nowhere\n    slides: [one]\n', 'TPL006 deck.yaml:3:11 missing label: nowhere'],
  ['name: b\nsections: [\n', 'YML001 deck.yaml:2:11 missing closing bracket: ['],
  [': a\n: b\n', 'YML001 deck.yaml:2:1 repeated field: nothing'],
])('deck.yaml %j', (deck, message) => {
  const { value, diagnostics } = withDeck(deck);
  expect(value).toBeUndefined();
  expect(told({ diagnostics }).some((line) => line.startsWith(message))).toBe(true);
});

test('a slide may be borrowed from another set', () => {
  const deck = 'name: b\nsections:\n  - name: section\n    slides: [one, other/two]\n';
  const { value, diagnostics } = withDeck(deck, { 'templates/other/two.hbs': template, 'templates/other/deck.yaml': '' });
  expect(diagnostics).toEqual([]);
  expect(value?.sections[0]?.slides.map(({ name }) => name)).toEqual(['one', 'other/two']);
});

test.each([
  ['one, one', 'one'],
  ['one, brief/one', 'brief/one'],
])('a slide stands once: [%s]', (slides, repeated) => {
  const { value, diagnostics } = withDeck(`name: b\nsections:\n  - name: section\n    slides: [${slides}]\n`, {});
  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: 'TPL007',
      message: `repeated slide: ${repeated}`,
      span: { line: 4, column: 19 },
      related: [{ span: { line: 4, column: 14 }, note: 'it stands here first' }],
      hints: ['delete one of the two; to show something twice, copy the .hbs file under another name'],
    },
  ]);
});

test('a missing frame is said at deck.yaml', () => {
  const host = memoryHost({
    'templates/brief/deck.yaml': baseFiles['templates/brief/deck.yaml'] ?? '',
    [slideFile]: template,
    'templates/labels/en.yaml': 'section: x',
  });
  expect(told(loadTemplates(host, request))).toEqual([
    'TPL007 deck.yaml:1:1 missing frame: there is no templates/brief/frame.hbs',
  ]);
});

test.each([
  ['section: [a]\n', 'TPL006 en.yaml:1:1 label is not a text: section'],
  ['- a\n', 'TPL006 en.yaml:1:1 language file holds no labels'],
  ['section: "a\n', 'YML001 en.yaml:'],
])('language file %j', (labels, message) => {
  const { diagnostics } = load({ template, files: { 'templates/labels/en.yaml': labels } });
  expect(told({ diagnostics })[0]?.startsWith(message)).toBe(true);
});

test('a byte order mark and Windows line ends do not shift places', () => {
  expect(told(load({ template: '\uFEFF<slide>\r\n  {{nope x}}</slide>' }))).toEqual(['TPL002 one.hbs:2:5 unknown helper: nope']);
});
