import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import Handlebars from 'handlebars';
import { expect, it } from 'vitest';
import { readTemplate } from '../../src/render/read-template.ts';

/** Without what the library writes only sometimes: the name of a source that nobody gave. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'source' ? undefined : inner)));

const parse: (text: string | hbs.AST.Program) => hbs.AST.Program = Handlebars.parse as never;
const whole = (text: string): unknown => plain(parse(text));
const ours = (text: string): unknown => {
  const read = readTemplate(text);
  return read && plain(parse(read));
};

const shipped = readdirSync('templates', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.hbs'));

it.each(shipped)('reads %s as the library does', (path) => {
  const text = readFileSync(`templates/${path}`, 'utf8');
  expect(ours(text)).toEqual(whole(text));
});

it.each([
  '',
  'words',
  '{{a}}',
  '{{ a.b/c  }}\n{{this.a}}{{this}}{{@root.x}} {{../a}}{{../../a.b}}',
  '{{f "a b" -1.5 true (g (h 1) k="v") n=2 m=(i)}}',
  '{{#each a.b as | x  i |}}\n  {{x}}\n{{/each}}\n',
  '{{#if a}}b{{else if (c d)}}e{{else if f}}{{else}}g{{/if}}',
  '{{#if a}}{{else if b}}{{/if}}{{#if a}}\n{{else}}\n{{/if}}',
  '{{#with a}}{{#unless b}}c{{/unless}}{{else}}d{{/with}}',
  'x\n  {{> a/b c d=e}}  \n{{> f}}',
  '{{!-- a }} b --}}\n{{! c }}{{!}}\n  {{!-- d\ne --}}\nf',
  '} } { {a} }}',
])('reads %j as the library does', (text) => {
  expect(ours(text)).toEqual(whole(text));
});

it.each(['{{{a}}}', '{{~a}}', '{{&a}}', '\\{{a}}', "{{f 'a'}}", '{{[a b]}}', '{{^a}}b{{/a}}', '{{f null}}', '{{#> a}}{{/a}}'])(
  'leaves %j to the library',
  (text) => {
    expect(readTemplate(text)).toBeUndefined();
  },
);

const pieces = [
  '{{',
  '}}',
  '{{#if ',
  '{{/if}}',
  '{{else}}',
  '{{else if ',
  '{{#each ',
  '{{/each}}',
  '{{>',
  '(',
  ')',
  '"',
  '=',
  ' ',
].concat([
  'a',
  'b.c',
  '../',
  '@root',
  ' as |x|',
  '|',
  '\n',
  '  \n',
  '{{!',
  '--',
  '}}',
  '1',
  'true',
  'this',
  '.',
  '/',
  '~',
  '\\',
  '<p>',
  '-',
  'else',
]);

it('never reads what the library refuses, nor anything in another way', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (chosen) => {
      const text = chosen.join('');
      const found = ours(text);
      if (found === undefined) return;
      read += 1;
      expect(found).toEqual(whole(text));
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(100);
});
