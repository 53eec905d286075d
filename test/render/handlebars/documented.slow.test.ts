/**
 * What the guide of Handlebars says of each thing that our templates may use, a case for each sentence: ours prints what is
 * written here, and so does Handlebars.
 */
import { expect, test } from 'vitest';
import { isSame, printOurs, printTheirs, type Written } from './both.ts';

const record = {
  title: 'Attack',
  'odd name': 'odd',
  '12': 'twelve',
  true: 'yes',
  zero: 0,
  blank: '',
  nothing: null,
  flag: true,
  off: false,
  none: [],
  few: ['a', 'b'],
  list: [
    { name: 'first', tags: ['x', 'y'] },
    { name: 'second', tags: [] },
  ],
  place: { name: 'Post', size: 3, inner: { name: 'room' } },
};

const cases: readonly (readonly [what: string, template: string, text: string, partials?: Readonly<Record<string, string>>])[] = [
  // Expressions and paths.
  ['a field', '{{title}}', 'Attack'],
  ['blanks inside the braces', '{{ title }}{{\ttitle\n}}', 'AttackAttack'],
  ['a path with dots', '{{place.inner.name}}', 'room'],
  ['a path with slashes', '{{place/inner/name}}', 'room'],
  ['this, in each way', '{{this.title}}{{./title}}{{this/title}}{{#each few}}{{this}}{{.}}{{/each}}', 'AttackAttackAttackaabb'],
  ['a segment in brackets', '{{[odd name]}}{{place.[name]}}{{list.[1].name}}', 'oddPostsecond'],
  ['an item by its number', '{{few.[0]}}{{few.[1]}}{{list.1.name}}', 'absecond'],
  ['the length of a list', '{{few.length}}{{none.length}}', '20'],
  ['a text alone is a name', '{{"title"}}{{\'odd name\'}}', 'Attackodd'],
  ['a number or a word alone is a name', '{{12}}{{true}}', 'twelveyes'],
  ['a text alone with a dot is one name', '{{#with place}}{{"name"}}{{/with}}', 'Post'],
  ['a text as a value is a text', '{{#if "title"}}{{#with "title"}}{{this}}{{/with}}{{/if}}', 'title'],
  ['numbers are printed, 0 too', '{{zero}}{{place.size}}', '03'],
  ['an empty text prints nothing', '[{{blank}}]', '[]'],
  // Escaping.
  ['values are escaped', '{{#with "<&>"}}{{this}}{{/with}}', '<&>'],
  ['a backslash before the braces', '\\{{title}} {{title}}', '{{title}} Attack'],
  ['two backslashes print one', '\\\\{{title}}', '\\Attack'],
  ['a brace alone', '{ {{title}} }', '{ Attack }'],
  // Remarks.
  ['remarks print nothing', 'a{{! b }}c{{!-- {{d}} --}}e', 'ace'],
  ['a remark alone on its line takes the line away', 'a\n  {{! b }}\nc', 'a\nc'],
  // if and unless.
  ['if', '{{#if title}}a{{/if}}{{#if blank}}b{{/if}}', 'a'],
  [
    'nothing, false, 0, an empty text and an empty list are no',
    '{{#if nothing}}a{{/if}}{{#if off}}b{{/if}}{{#if zero}}c{{/if}}{{#if none}}d{{/if}}',
    '',
  ],
  ['else', '{{#if off}}a{{else}}b{{/if}}{{#if off}}a{{^}}c{{/if}}', 'bc'],
  ['else if', '{{#if off}}a{{else if zero}}b{{else if title}}c{{else}}d{{/if}}', 'c'],
  ['else unless, else each', '{{#if off}}a{{else unless off}}b{{/if}}{{#if off}}a{{else each few as |x|}}{{x}}{{/if}}', 'bab'],
  ['unless', '{{#unless off}}a{{else}}b{{/unless}}{{#unless title}}c{{else}}d{{/unless}}', 'ad'],
  ['an inverted block', '{{^if off}}a{{/if}}{{^if title}}b{{else}}c{{/if}}', 'ac'],
  ['if is no step for ../', '{{#each list}}{{#if name}}{{../title}}{{/if}}{{/each}}', 'AttackAttack'],
  // each.
  ['each over a list', '{{#each list}}{{name}};{{/each}}', 'first;second;'],
  ['each over nothing takes the other branch', '{{#each none}}a{{else}}b{{/each}}{{#each nothing}}a{{else}}c{{/each}}', 'bc'],
  ['the branch of an empty list stays where it is', '{{#each none}}a{{else}}{{title}}{{/each}}', 'Attack'],
  [
    '@index, @key, @first, @last',
    '{{#each few}}{{@index}}{{@key}}{{#if @first}}F{{/if}}{{#if @last}}L{{/if}}{{/each}}',
    '00F11L',
  ],
  ['each over a record', '{{#each place.inner}}{{@key}}={{this}}{{@index}}{{/each}}', 'name=room0'],
  [
    '@first and @last of a record',
    '{{#each place}}{{#if @first}}F{{/if}}{{#if @last}}L{{/if}}{{@key}} {{/each}}',
    'Fname size Linner ',
  ],
  ['names for item and number', '{{#each few as |x i|}}{{i}}{{x}}{{/each}}', '0a1b'],
  ['names for value and key', '{{#each place.inner as |value key|}}{{key}}={{value}}{{/each}}', 'name=room'],
  [
    'a name is seen in blocks inside',
    '{{#each list as |x|}}{{#each x.tags as |tag|}}{{x.name}}{{tag}}{{/each}}{{/each}}',
    'firstxfirsty',
  ],
  ['the inner name hides the outer', '{{#each list as |x|}}{{#each x.tags as |x|}}{{x}}{{/each}}{{/each}}', 'xy'],
  ['this goes past a name', '{{#with place as |name|}}{{this.name}}{{./name}}{{name.size}}{{/with}}', 'PostPost3'],
  ['../ leads out', '{{#each list}}{{#each tags}}{{../name}}{{../../title}} {{/each}}{{/each}}', 'firstAttack firstAttack '],
  ['@../index is that of the loop around', '{{#each list}}{{#each tags}}{{@../index}}{{@index}} {{/each}}{{/each}}', '00 01 '],
  ['@root is the whole', '{{#each list}}{{@root.title}}{{/each}}', 'AttackAttack'],
  // with.
  ['with', '{{#with place}}{{name}}{{../title}}{{/with}}', 'PostAttack'],
  ['with a name', '{{#with place as |p|}}{{p.name}}{{name}}{{/with}}', 'PostPost'],
  [
    'with nothing takes the other branch',
    '{{#with nothing}}a{{else}}{{title}}{{/with}}{{#with none}}a{{else}}b{{/with}}',
    'Attackb',
  ],
  ['with an empty text or false does too', '{{#with blank}}a{{else}}b{{/with}}{{#with off}}a{{else}}c{{/with}}', 'bc'],
  ['with 0 enters', '{{#with zero}}{{this}}{{else}}a{{/with}}', '0'],
  ['the same value is no step for ../', '{{#with place}}{{#with .}}{{../title}}{{/with}}{{/with}}', 'Attack'],
  ['nor is it by another path', '{{#with place}}{{#with @root.place}}{{../title}}{{/with}}{{/with}}', 'Attack'],
  ['nor an equal text', '{{#each few}}{{#with (lookup @root.few @index)}}{{../title}}{{/with}}{{/each}}', 'AttackAttack'],
  ['the whole inside the whole is none', '{{#with @root}}{{#with this}}{{title}}{{/with}}{{/with}}', 'Attack'],
  // Helpers.
  ['a helper with values and options', '{{join few separator="; "}}', 'a; b'],
  ['a helper inside another', '{{capitalize (join few)}}', 'A, b'],
  ['a helper as a condition', '{{#if (and title (not off))}}a{{/if}}', 'a'],
  ['a helper named by a text', '{{"join" few}}', 'a, b'],
  ['a helper as an option', '{{join few separator=(capitalize "x")}}', 'aXb'],
  ['lookup in a list', '{{lookup few 1}}{{#each few}}{{lookup ../few @index}}{{/each}}', 'bab'],
  ['lookup in a record', '{{lookup place "name"}}{{#with (lookup place "inner")}}{{name}}{{/with}}', 'Postroom'],
  ['lookup of what is not there is no', '{{#if (lookup place "gone")}}a{{else}}b{{/if}}{{#if (lookup few 9)}}a{{/if}}', 'b'],
  // Partials.
  ['a partial at the same record', '{{> p}}', 'Attack', { p: '{{title}}' }],
  ['a partial with a record', '{{> p place}}', 'Post', { p: '{{name}}' }],
  ['a partial with names', '{{> p place title="T" n=zero}}', 'PostT0', { p: '{{name}}{{title}}{{n}}' }],
  ['a name goes before the field', '{{> p place name="other"}}', 'other', { p: '{{name}}' }],
  [
    'a partial sees @root and the loop',
    '{{#each few}}{{> p}}{{/each}}',
    '0aAttack1bAttack',
    { p: '{{@index}}{{this}}{{@root.title}}' },
  ],
  ['a partial inside a partial', '{{> p}}', '[Attack]', { p: '[{{> q}}]', q: '{{title}}' }],
  ['a partial named by a text', '{{> "p"}}', 'Attack', { p: '{{title}}' }],
  ['a partial alone on its line is moved in', 'a\n  {{> p}}\nb', 'a\n  x\n  y\nb', { p: 'x\ny\n' }],
  ['also an empty line of it', 'a\n  {{> p}}\nb', 'a\n  x\n  \n  y\nb', { p: 'x\n\ny\n' }],
  ['and once more inside', ' {{> p}}\n', '  x\n  y\n', { p: ' {{> q}}\n', q: 'x\ny\n' }],
  ['two partials on lines of their own', '{{> p}}\n  {{> p}}\n', 'word  word', { p: 'word' }],
  ['a partial inside a line is not', 'a {{> p}} b', 'a x\ny b', { p: 'x\ny' }],
  ['nor one with ~', 'a\n  {{~> p~}}\nb', 'ax\nyb', { p: 'x\ny' }],
  ['a partial that prints nothing leaves no blanks', 'a\n  {{> p}}\nb', 'a\nb', { p: '' }],
  // Whitespace.
  ['a block alone on its lines takes them away', 'a\n{{#if title}}\n  b\n{{/if}}\nc', 'a\n  b\nc'],
  ['and so does else', 'a\n{{#if off}}\nb\n{{else}}\nc\n{{/if}}\nd', 'a\nc\nd'],
  ['a block in a line does not', 'a {{#if title}} b {{/if}} c', 'a  b  c'],
  ['blanks before a block alone', '  {{#each few}}\n    {{this}}\n  {{/each}}\n', '    a\n    b\n'],
  ['~ takes blanks and lines away', 'a \n {{~title~}} \n b', 'aAttackb'],
  ['~ inside a block', 'a {{#if title~}} b {{~else~}} c {{~/if}} d', 'a b d'],
  ['~ on one side', 'a {{~title}} b {{title~}} c', 'aAttack b Attackc'],
  ['~ in a remark', 'a {{~! b ~}} c', 'ac'],
  ['~ in a chain', '{{#if off}} a {{~else if title~}} b {{~else~}} c {{/if}}', 'b'],
  ['a raw block is not read', '{{{{if title}}}}{{name}}{{{{/if}}}}', '{{name}}'],
];

test.each(cases.map(([what, template, text, partials]) => ({ what, template, text, partials })))('$what: $template', (each) => {
  const { template, text, partials = {} } = each;
  const written: Written = { template, analysis: record, partials };
  expect(printTheirs(written)).toBe(text);
  const ours = printOurs(written);
  expect('text' in ours && isSame(ours.text, text) ? text : ours).toBe(text);
});
