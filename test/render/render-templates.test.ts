import { expect, test } from 'vitest';
import { markupOf, render, told } from '../support/render-slide.ts';

const analysis = {
  at: '',
  title: 'Attack',
  nothing: null,
  zero: 0,
  flag: true,
  names: ['p', 'q'],
  empty: [],
  place: { at: 'place', name: 'Post', region: null },
  rows: [
    { at: 'casualties[0]', name: 'first', killed: null, tags: ['x'] },
    { at: 'casualties[1]', name: 'second', killed: null, tags: [] },
  ],
};
const all = (template: string, partials: Readonly<Record<string, string>> = {}) => render({ template, analysis, partials });
const one = (template: string, partials: Readonly<Record<string, string>> = {}) => {
  const rendered = all(template, partials);
  expect(rendered.diagnostics).toEqual([]);
  return markupOf(rendered).replaceAll(/ _at="[^"]*"/gu, '');
};

test('printed values carry their path, elements the record around them', () => {
  expect(one('{{title}} {{place.name}}')).toBe('<_o p="title">Attack</_o> <_o p="place.name">Post</_o>');
  expect(one('{{#each rows as |row i|}}<p>{{i}}{{row.name}}{{#each row.tags}}<b>{{this}}</b>{{/each}}</p>{{/each}}')).toBe(
    '<p _of="casualties[0]">0<_o p="casualties[0].name">first</_o><b _of="casualties[0]"><_o p="casualties[0].tags[0]">x</_o></b></p>' +
      '<p _of="casualties[1]">1<_o p="casualties[1].name">second</_o></p>',
  );
  expect(one('{{#with place}}<p>{{name}}{{../title}}</p>{{/with}}')).toContain(
    '<p _of="place"><_o p="place.name">Post</_o><_o p="title">',
  );
});

test('names of loops keep working', () => {
  expect(
    one('{{#each names}}{{@index}}{{@key}}{{#if @first}}F{{/if}}{{#if @last}}L{{/if}}{{@root.title}};{{/each}}').replaceAll(
      /<[^>]*>/gu,
      '',
    ),
  ).toBe('00FAttack;11LAttack;');
  expect(one('{{#each rows}}{{#each tags}}{{../name}}{{@../index}}{{/each}}{{/each}}').replaceAll(/<[^>]*>/gu, '')).toBe(
    'first0',
  );
  expect(one('{{#each empty}}x{{else}}none{{/each}}{{#each nothing}}x{{else}}none{{/each}}')).toBe('nonenone');
  expect(one('{{rows.length}} {{#with rows.[1]}}{{name}}{{/with}} {{rows.0.name}}').replaceAll(/<[^>]*>/gu, '')).toBe(
    '2 second first',
  );
});

test('a bare name is a field even where a helper has the name', () => {
  const rendered = render({ template: '{{date}} {{list}}', analysis: { date: 'D', list: 'L' } });
  expect(rendered.diagnostics).toEqual([]);
  expect(markupOf(rendered)).toBe('D L');
});

test.each([
  ['{{kiled}}', 'TPL004 one.hbs:1:3 unknown field: kiled'],
  ['{{#if kiled}}x{{/if}}', 'TPL004 one.hbs:1:7 unknown field: kiled'],
  ['{{constructor}}', 'TPL004 one.hbs:1:3 unknown field: constructor'],
  ['{{__proto__}}', 'TPL004 one.hbs:1:3 unknown field: __proto__'],
  ['{{place.toString}}', 'TPL004 one.hbs:1:3 unknown field: toString'],
  ['{{names.push}}', 'TPL004 one.hbs:1:3 unknown field: push'],
  ['{{title.length}}', 'TPL004 one.hbs:1:3 unknown field: length'],
  ['{{names.[7]}}', 'TPL004 one.hbs:1:3 unknown field: 7'],
  ['{{#each rows}}{{title}}{{/each}}', 'TPL004 one.hbs:1:17 unknown field: title'],
  [
    '{{@index}}',
    'TPL004 one.hbs:1:3 nothing stands here: @index, @key, @first and @last belong to {{#each}}, and ../ needs a record around it',
  ],
  [
    '{{../title}}',
    'TPL004 one.hbs:1:3 nothing stands here: @index, @key, @first and @last belong to {{#each}}, and ../ needs a record around it',
  ],
  ['\n <p>{{nothing}}</p>', 'TPL005 one.hbs:2:7 value is absent: nothing'],
  ['<p size="{{nothing}}"/>', 'TPL005 one.hbs:1:12 value is absent: nothing'],
  ['{{nothing.name}}', 'TPL005 one.hbs:1:3 value is absent: nothing'],
  ['{{capitalize (join nothing)}}', 'TPL005 one.hbs:1:20 value is absent: nothing'],
  ['{{label "dead" n=nothing}}', 'TPL005 one.hbs:1:18 value is absent: nothing'],
  ['{{place}}', 'TPL008 one.hbs:1:3 cannot print a record as text'],
  ['{{names}}', 'TPL008 one.hbs:1:3 cannot print a list as text'],
  ['{{flag}}', 'TPL008 one.hbs:1:3 cannot print true as text'],
  ['{{#each title}}x{{/each}}', 'TPL008 one.hbs:1:9 {{#each}} needs a list, not Attack'],
  ['<p size="{{emphasis title}}"/>', 'TPL008 one.hbs:1:10 an attribute holds plain text, without bold, italic or source numbers'],
  ['{{label title}}', 'TPL006 one.hbs:1:9 missing label: Attack'],
  ['{{date title}}', 'TPL008 one.hbs:1:8 date needs a date, not Attack'],
])('%j', (template, message) => {
  expect(told(all(template))).toEqual([message]);
});

test('a misspelt field says which one was meant', () => {
  expect(all('{{place.nam}}').diagnostics[0]?.hints).toEqual(['did you mean name?']);
  expect(all('{{date}}').diagnostics[0]?.hints[0]).toContain('{{date x');
});

test('an absent value has both addresses, once for each record', () => {
  const { diagnostics, value } = all('{{#each rows}}{{killed}},{{/each}}');
  expect(told({ diagnostics })).toEqual([
    'TPL005 one.hbs:1:17 value is absent: casualties[0].killed',
    'TPL005 one.hbs:1:17 value is absent: casualties[1].killed',
  ]);
  expect(diagnostics[0]?.related[0]?.span).toEqual({ file: 'briefing.yaml', line: 'casualties[0].killed'.length, column: 1 });
  // Rendering went on.
  expect(value?.slides[0]?.markup).toBe(',,');
});

test('what is looked up has an address of its own', () => {
  expect(one('{{lookup place "name"}}{{lookup names 1}}')).toBe('<_o p="place.name">Post</_o><_o p="names[1]">q</_o>');
  expect(told(all('{{lookup place "gone"}}{{lookup names 7}}'))).toEqual([
    'TPL005 one.hbs:1:10 value is absent: place.gone',
    'TPL005 one.hbs:1:33 value is absent: names[7]',
  ]);
});

test('a partial alone on its line is moved in, its places are its own', () => {
  const { value } = all('<p>\n  {{> row place}}\n</p>', { row: '<i>{{name}}</i>\n<b/>\n' });
  expect(value?.slides[0]?.markup).toBe(
    '<p _at="0:1:1">\n  <i _at="1:1:1" _of="place"><_o _at="1:1:4" p="place.name">Post</_o></i>\n  <b _at="1:2:1" _of="place"/>\n</p>',
  );
});

test('absence may be allowed', () => {
  expect(one('a{{optional nothing}}{{optional nothing.name}}{{optional (date nothing)}}b')).toBe('ab');
  expect(one('{{#if nothing}}x{{else}}y{{/if}}{{#unless nothing.name}}z{{/unless}}{{#with nothing}}x{{else}}w{{/with}}')).toBe(
    'yzw',
  );
  expect(one('{{#if (eq nothing.name "x")}}x{{/if}}{{#if (or nothing zero)}}x{{/if}}{{#if (not nothing)}}n{{/if}}')).toBe('n');
});

test('partials see their record and the values they are given', () => {
  const partials = { row: '<i>{{name}}{{kind}}{{optional more}}</i>' };
  expect(one('{{#each rows}}{{> row kind="k" more=@root.title}}{{/each}}', partials)).toBe(
    '<i _of="casualties[0]"><_o p="casualties[0].name">first</_o>k<_o p="title">Attack</_o></i>' +
      '<i _of="casualties[1]"><_o p="casualties[1].name">second</_o>k<_o p="title">Attack</_o></i>',
  );
  expect(one('{{> row place kind="" more=nothing}}', partials)).toBe('<i _of="place"><_o p="place.name">Post</_o></i>');
  expect(told(all('{{> row names kind=""}}', { row: '' }))).toEqual([
    'TPL008 one.hbs:1:1 a partial with named values needs a record, not a list',
  ]);
  expect(told(all('{{> row}}', { row: '\n {{nope}}' }))).toEqual(['TPL004 row.hbs:2:4 unknown field: nope']);
});

test('sections and names travel along', () => {
  const { value } = all('<slide/>');
  expect(value?.slides).toMatchObject([
    { name: 'one', section: 'Facts', templates: ['templates/brief/one.hbs', 'templates/brief/frame.hbs'] },
  ]);
  expect(value?.frame.markup).toBe('<frame _at="1:1:1"/>');
});

test('text cannot become template or markup', () => {
  const rendered = render({ template: '<p>{{x}}</p>', analysis: { x: '{{title}} <b>&amp;</slide>"\u0000\uD800' } });
  expect(markupOf(rendered)).toBe('<p _at="0:1:1">{{title}} &lt;b&gt;&amp;amp;&lt;/slide&gt;&quot;\uFFFD</p>');
});

test('output is bounded, also where loops print nothing', () => {
  const list = Array.from({ length: 300 }, () => 'x');
  const template = '{{#each l}}{{#each @root.l}}{{#each @root.l}}{{/each}}{{/each}}{{/each}}';
  expect(told(render({ template, analysis: { l: list }, budget: 200_000 }))).toEqual([
    'TPL009 one.hbs:1:1 template prints too much: one',
  ]);
  const nested = Object.fromEntries(
    Array.from({ length: 30 }, (_, i) => [`p${i}`, i === 29 ? 'x' : `{{> p${i + 1}}}{{> p${i + 1}}}`]),
  );
  const doubled = render({ template: '{{> p0}}', partials: nested, budget: 200_000 });
  expect(told(doubled)).toEqual(['TPL009 one.hbs:1:1 template prints too much: one']);
  expect(doubled.value).toBeUndefined();
  expect(render({ template: 'a'.repeat(100), budget: 90 }).value).toBeUndefined();
});

test('the same input gives the same markup', () => {
  const template = '{{#each rows}}<p>{{name}}</p>{{/each}}';
  expect(all(template)).toEqual(all(template));
});
