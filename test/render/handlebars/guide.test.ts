/** The guide's table of what is refused, and its list of what is printed otherwise, held to their word. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markupOf, render } from '../../support/render-slide.ts';
import { printOurs, printTheirs } from './both.ts';

const guide = readFileSync('templates/README.md', 'utf8');
const table = /<!-- refused -->\n([\s\S]*?)<!-- \/refused -->/u.exec(guide)?.[1] ?? '';
const rows = table
  .trim()
  .split('\n')
  .slice(2)
  .map((line) => line.split(/(?<!\\)\|/u).map((cell) => cell.trim().replaceAll('\\|', '|')));

const analysis = { title: 'Attack', nothing: null, zero: 0, flag: true, list: ['p', 'q'], record: { name: 'Post' } };
const partials = { row: '{{name}}', round: '{{> round}}' };

test('the table has rows', () => expect(rows.length).toBeGreaterThan(20));

test.each(rows)('%s%s is refused: %s, %s', (_, written = '', __, code) => {
  const { diagnostics } = render({ template: written.slice(1, -1), analysis, partials });
  expect(diagnostics.map((each) => each.code)).toEqual([code]);
  expect(diagnostics[0]?.span).toMatchObject({ line: 1, column: expect.any(Number) });
  expect(diagnostics[0]?.hints.length).toBeGreaterThan(0);
});

test.each([
  ['{{{^list}}', '{{^list}}x{{/list}}', 'TPL002'],
  ['an option without #', '{{if title "a"}}', 'TPL002'],
  ['a helper by a path', '{{./date title}}', 'TPL002'],
  ['{{&title}}', '{{&title}}', 'TPL001'],
  ['a decorator', '{{* a}}', 'TPL001'],
  ['@index outside', '{{@index}}', 'TPL004'],
  ['../ in a partial', '{{#with record}}{{> up}}{{/with}}', 'TPL004'],
  ['a field that is undefined', '{{unset}}', 'TPL004'],
  ['what lookup does not find', '{{lookup record "gone"}}', 'TPL005'],
  ['a key that is no key', '{{lookup record list}}', 'TPL008'],
  ['an item beyond the list', '{{list.[2]}}', 'TPL004'],
  ['an item by a number that is none', '{{list.[00]}}', 'TPL004'],
  ['three names', '{{#each list as |a b c|}}x{{/each}}', 'TPL001'],
  ['a block whose name is a value', '{{#each list as |if|}}{{#if title}}x{{/if}}{{/each}}', 'TPL001'],
  ['a value in a tag', '<p {{title}}>', 'MUP001'],
])('%s is refused', (_, template, code) => {
  const unset = { ...analysis, unset: undefined };
  expect(printOurs({ template, analysis: unset, partials: { ...partials, up: '{{../title}}' } })).toEqual({ codes: [code] });
});

test.each([
  ['{{#rows}}x{{/rows}}', 'write {{#if rows}}, {{#each rows}} or {{#with rows}}'],
  ['{{^rows}}x{{/rows}}', 'write {{#unless rows}}'],
  ['{{> row record name="a" name="b"}}', 'keep one name=…'],
  ['{{#with record as |date|}}{{date title}}{{/with}}', 'write another name than date after as'],
])('%s has the hint: %s', (template, hint) => {
  expect(render({ template, analysis, partials }).diagnostics[0]?.hints).toContain(hint);
});

test.each([
  ['a bare name is a field', '{{eq}}', { eq: 'field' }, 'field'],
  [
    '@index is that of the loop',
    '{{#each l as |x index|}}{{#each ../l}}{{@index}}{{/each}};{{/each}}',
    { l: ['x', 'y'] },
    '01;01;',
  ],
  [
    'an empty list at 0 is a step',
    '{{#with zero}}{{#each ../ls}}{{#unless .}}{{../../t}}{{/unless}}{{/each}}{{/with}}',
    { zero: 0, ls: [[]], t: 'T' },
    'T',
  ],
  ['a list at its only text is a step', '{{#each ls}}{{#each .}}{{../../t}}{{/each}}{{/each}}', { ls: [['a']], t: 'T' }, 'T'],
  ['the address is left out', '{{#each r}}{{@key}}{{/each}}', { r: { at: 'r', a: 'x' } }, 'a'],
  ['remarks are left out', 'a<!-- b -->c', {}, 'ac'],
  ['control characters are left out', '{{t}}', { t: 'a\u0001b' }, 'ab'],
  ['characters have names', 'a&ndash;b', {}, 'a–b'],
])('otherwise than by Handlebars: %s', (_, template, given, text) => {
  expect(printOurs({ template, analysis: given })).toEqual({ text });
  expect(printTheirs({ template, analysis: given })).not.toBe(text);
});

test('the further lines of an attribute’s value are not moved in', () => {
  const given = { template: '<p>\n  {{> row}}\n</p>', partials: { row: '<b x="{{t}}">{{t}}</b>' }, analysis: { t: 'a\nb' } };
  expect(markupOf(render(given)).replaceAll(/ _at="[^"]*"|<_o[^>]*>|<\/_o>/gu, '')).toBe('<p>\n  <b x="a&#10;b">a\n  b</b></p>');
});
