import { expect, test } from 'vitest';
import { load, markupOf, render, told } from '../support/render-slide.ts';

test.each([
  ['<p>\n<_o>x</_o></p>', 'MUP002 one.hbs:2:1 unknown element: <_o>'],
  ['<p\n _at="0:1:1">x</p>', 'MUP003 one.hbs:2:2 unknown attribute: _at'],
  ['<p>a < b</p>', 'MUP001 one.hbs:1:6 < that begins no element'],
  ['<p>a & b</p>', 'MUP001 one.hbs:1:6 & that begins no character name'],
  ['<p>\n<!DOCTYPE x></p>', 'MUP001 one.hbs:2:1 only elements and comments may begin with <'],
  ['<?xml version="1.0"?>', 'MUP001 one.hbs:1:1 only elements and comments may begin with <'],
  ['<![CDATA[x]]>', 'MUP001 one.hbs:1:1 only elements and comments may begin with <'],
  ['<p size=lead>x</p>', 'MUP001 one.hbs:1:4 attribute that is not written name="value"'],
  ['<p size>x</p>', 'MUP001 one.hbs:1:4 attribute that is not written name="value"'],
  ['<p size="lead>x</p>\n<b>"y</b>', 'MUP001 one.hbs:1:4 quote that is not closed: size="lead'],
  ['<!-- {{x}} -->', 'MUP001 one.hbs:1:1 comment without an end, or with {{…}} in it'],
  ['<{{x}}>', 'MUP001 one.hbs:1:1 the name of an element is put together from pieces'],
  ['<p {{x}}>', 'MUP001 one.hbs:1:4 {{…}} inside a tag'],
  ['<p {{#if x}}>{{/if}}', 'MUP001 one.hbs:1:4 {{#if}} begins or ends inside a tag'],
  ['<p {{> row}}>', 'MUP001 one.hbs:1:4 partial inside a tag'],
  ['<p>\n<b', 'MUP001 one.hbs:1:1 file ends inside a tag'],
])('%j', (template, message) => {
  expect(told(load({ template, partials: { row: '' } }))).toContain(message);
});

test('attributes may depend on the data', () => {
  const template = '<p{{#if a}} size="{{a}}"{{else}} align="left"{{/if}}>x</p>';
  expect(markupOf(render({ template, analysis: { a: 'lead' } }))).toBe('<p _at="0:1:1" size="lead">x</p>');
  expect(markupOf(render({ template, analysis: { a: null } }))).toBe('<p _at="0:1:1" align="left">x</p>');
});

test('a > that is text stays text', () => {
  expect(markupOf(render({ template: '<p>a ]]> b -> c</p>' }))).toBe('<p _at="0:1:1">a ]]&gt; b -&gt; c</p>');
});

test('comments print nothing, and a slide of comments disappears', () => {
  expect(render({ template: '<!-- a <b> & -->\n{{! b }}\n' }).value?.slides).toEqual([]);
});

test('characters by name become themselves', () => {
  expect(markupOf(render({ template: '<p size="&lt;&ndash;">&nbsp;&mdash;&amp;&#233;</p>' }))).toBe(
    '<p _at="0:1:1" size="&lt;–">\u00A0—&amp;&#233;</p>',
  );
});

test('places are those of the file, whatever whitespace control has cut away', () => {
  const template = '<slide>\n  {{#if a}}\n\n    <p>x</p>\n  {{~/if}}\n\n {{~a~}}  \n  <b>y</b></slide>\n\\{{no}} <i/>';
  const markup = markupOf(render({ template, analysis: { at: '', a: 'A' } }));
  expect([...markup.matchAll(/<(\w+) _at="0:(\d+:\d+)"/gu)].map(([, name, place]) => `${name} ${place}`)).toEqual([
    'slide 1:1',
    'p 4:5',
    '_o 7:2',
    'b 8:3',
    'i 9:9',
  ]);
});
