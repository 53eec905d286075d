import { expect, test } from 'vitest';
import { load, told } from '../support/render-slide.ts';

test.each([
  ['a\n  {{#if x}}\n', 'TPL001 one.hbs:2:3 {{#if}} is never closed'],
  ['a\n  {{foo bar baz=}}', 'TPL001 one.hbs:2:3 {{ }} that cannot be read: {{foo bar baz=}}'],
  ['{{a}} {{b}} {{foo ! }} {{c}}', 'TPL001 one.hbs:1:13 {{ }} that cannot be read: {{foo ! }}'],
  ['{{a}}\n{{#each a as b|}}{{c}}{{/each}}', 'TPL001 one.hbs:2:1 {{ }} that cannot be read: {{#each a as b|}}'],
  ['{{#if x}}{{/if}}}\n{{/with}}', 'TPL001 one.hbs:1:10 {{ }} that cannot be read: {{/if}}}'],
  ['{{a}} {{b/../c}} {{d}}', 'TPL001 one.hbs:1:7 {{ }} that cannot be read: {{b/../c}}'],
  ['{{#if x}}\n {{/each}}', 'TPL001 one.hbs:1:4 {{#if}} is closed by {{/each}}'],
  ['aa\n\n bbbbbbbbbbbbbbbbbbbbbbbbbbbbbb {{ foo ! }}', 'TPL001 one.hbs:3:33 {{ }} that cannot be read: {{ foo ! }}'],
  ['<p>\n{{{x}}}</p>', 'TPL001 one.hbs:2:1 text printed without escaping'],
  ['<p>{{&x}}</p>', 'TPL001 one.hbs:1:4 text printed without escaping'],
  ['{{#> row}}x{{/row}}', 'TPL001 one.hbs:1:1 a partial cannot wrap a block'],
  ['{{#*inline "x"}}y{{/inline}}', 'TPL001 one.hbs:1:1 templates cannot define partials inside'],
  ['{{* x}}', 'TPL001 one.hbs:1:1 templates have no decorators'],
  ['{{> (label "x")}}', 'TPL001 one.hbs:1:5 the name of a partial is computed'],
  ['{{#if x as |y|}}{{/if}}', 'TPL001 one.hbs:1:4 {{#if}} gives 0 names after as, not 1'],
  ['\n{{quantiy x}}', 'TPL002 one.hbs:2:3 unknown helper: quantiy'],
  ['{{#if (equal a b)}}{{/if}}', 'TPL002 one.hbs:1:8 unknown helper: equal'],
  ['{{#loop x}}{{/loop}}', 'TPL002 one.hbs:1:4 unknown block: {{#loop}}'],
  ['{{constructor x}}', 'TPL002 one.hbs:1:3 unknown helper: constructor'],
  ['{{lookup x}}', 'TPL008 one.hbs:1:1 helper lookup takes 2 values, not 1'],
  ['{{log x}}', 'TPL002 one.hbs:1:3 unknown helper: log'],
  ['{{_get "0:1:1" x}}', 'TPL002 one.hbs:1:3 unknown helper: _get'],
  ['<p>{{> rwo}}</p>', 'TPL003 one.hbs:1:8 missing partial: rwo'],
  ['{{> ../../secret}}', 'TPL003 one.hbs:1:5 missing partial: ../../secret'],
  ['{{@indx}}', 'TPL004 one.hbs:1:3 unknown field: @indx'],
  ['{{label "plian"}}', 'TPL006 one.hbs:1:9 missing label: plian'],
  ['{{date}} {{date a b}}', 'TPL008 one.hbs:1:10 helper date takes 1 value, not 2'],
  ['{{date a sytle="short"}}', 'TPL008 one.hbs:1:10 helper date has no option sytle'],
  ['{{> row x a=1\n  b=2 a=3}}', 'TPL008 one.hbs:2:7 repeated name: a'],
  ['{{label "plain" n=1 n=2}}', 'TPL008 one.hbs:1:21 repeated name: n'],
  ['{{#each x as |a a|}}{{/each}}', 'TPL001 one.hbs:1:4 repeated name: a'],
  ['{{#each x as |date|}}\n{{date y}}{{/each}}', 'TPL001 one.hbs:2:3 date is the name of a value here'],
  ['{{#each x as |if|}}{{#if y}}{{/if}}{{/each}}', 'TPL001 one.hbs:1:23 if is the name of a value here'],
  ['{{#each a b}}{{/each}}', 'TPL008 one.hbs:1:4 {{#each}} takes one value, not 2'],
])('%j', (template, message) => {
  const { value, diagnostics } = load({ template, partials: { row: '' } });
  expect(told({ diagnostics })).toContain(message);
  expect(value).toBeUndefined();
});

test('hints name what was likely meant', () => {
  const hints = (template: string) => load({ template, partials: { row: '' } }).diagnostics[0]?.hints;
  expect(hints('{{quantiy x}}')).toEqual(['did you mean quantity?']);
  expect(hints('{{> rov}}')).toEqual(['did you mean row?']);
  expect(hints('{{label "plan"}}')).toEqual(['add plan to templates/labels/en.yaml', 'did you mean plain?']);
});

test('all mistakes of all files come out of one run', () => {
  const { diagnostics } = load({
    template: '<slide>{{nope x}}\n{{label "gone"}}\n{{> a}}</slide>',
    partials: { a: '\n{{> b}}', b: '{{#if}}\n{{/if}}{{{x}}}' },
    files: { 'templates/brief/frame.hbs': '<frame {{x}}/>' },
  });
  expect(told({ diagnostics })).toEqual([
    'TPL002 one.hbs:1:10 unknown helper: nope',
    'TPL006 one.hbs:2:9 missing label: gone',
    'TPL008 b.hbs:1:4 {{#if}} takes one value, not 0',
    'TPL001 b.hbs:2:8 text printed without escaping',
    'MUP001 frame.hbs:1:8 {{…}} inside a tag',
  ]);
});

test('a partial that includes itself is told once, with the way back', () => {
  const own = load({ template: '{{> a}}', partials: { a: '<p>\n {{> a}}</p>' } });
  expect(told(own)).toEqual(['TPL009 a.hbs:2:2 partial includes itself: a']);
  const { diagnostics } = load({
    template: '{{> c}}',
    partials: { a: '{{> b}}', b: 'x {{#if y}}{{> c}}{{/if}}', c: '\n{{> a}}' },
  });
  expect(told({ diagnostics })).toEqual(['TPL009 a.hbs:1:1 partial includes itself: a']);
  expect(diagnostics[0]?.related.map(({ span }) => `${span.file}:${span.line}:${span.column}`)).toEqual([
    'templates/partials/b.hbs:1:12',
    'templates/partials/c.hbs:2:1',
  ]);
});

test('partials that no slide uses are not read', () => {
  expect(load({ template: 'x', partials: { broken: '{{#if' } }).diagnostics).toEqual([]);
});
