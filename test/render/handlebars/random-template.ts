/**
 * Random templates over the language that ours allows, with a record to print: mostly paths that lead somewhere, in every
 * way of writing them, now and then one that does not.
 */
import fc from 'fast-check';
import type { Written } from './both.ts';
import { call, condition, inAttribute, path, pathTo, printed, type Scope, value, type Writing } from './random-expression.ts';
import { type Draw, type Kind, recordOf } from './random-record.ts';

const items: Readonly<Partial<Record<Kind, Kind>>> = { texts: 'text', rows: 'row', grid: 'texts', place: 'text', none: 'text' };
const partialKinds = ['root', 'row', 'place'] as const;

export const randomTemplate: fc.Arbitrary<Written> = fc.gen().map((gen) => {
  const natural = (below: number) => gen(fc.nat, { max: below - 1 });
  const draw: Draw = {
    one: (choices) => choices[natural(choices.length)] as (typeof choices)[number],
    chance: (percent) => natural(100) < percent,
  };
  const kinds = [0, 1, 2].map(() => draw.one(partialKinds));
  const writing = { draw, kinds };
  const start = { names: [], loops: 0, depth: 0 };
  const template = body({ contexts: ['root'], partials: 0, ...start }, writing);
  const partials = Object.fromEntries(
    kinds.map((kind, index) => [`p${index}`, body({ contexts: [kind], partials: index + 1, ...start, depth: 2 }, writing)]),
  );
  return { template, partials, analysis: recordOf('root', draw) };
});

function body(scope: Scope, writing: Writing): string {
  const { one, chance } = writing.draw;
  const count = one(scope.depth > 2 ? [0, 1, 2] : [1, 2, 3, 4]);
  let text = '';
  for (let index = 0; index < count; index++) {
    const statement = one(scope.depth < 4 ? statements : plainStatements)(scope, writing);
    text += chance(30) ? `\n${one(['', ' ', '  ', '\t'])}${statement}${one(['', ' '])}\n` : statement;
  }
  return text;
}

type Statement = (scope: Scope, writing: Writing) => string;

const plainStatements: readonly Statement[] = [
  (_, { draw }) => draw.one(['x', ' ', '\n', '  \n', '\n\n', '. ', 'y\n', '\t', '>', '&lt;', "'", '"', '=', '{ ', '}', '{ }']),
  (_, { draw }) => draw.one(['<p>', '</p>', '<br/>', '<b x="y">', '<i\n y="1">', '<td/>\n']),
  (scope, writing) => tag(printed(scope, writing), writing),
  (scope, writing) => tag(printed(scope, writing), writing),
  (scope, writing) => tag(call(scope, writing), writing),
  (scope, writing) => `<b x="${tag(inAttribute(scope, writing), writing)}">`,
  (_, writing) =>
    writing.draw.one(['{{! a }}', '{{!-- {{b}} --}}', '{{~! a ~}}', '{{!-- c\n --~}}', '\\{{title}}', '\\\\{{"title"}}']),
  included,
  (_, { draw }) => (draw.chance(2) ? draw.one(seldom) : ''),
];

/** What ours refuses, or nearly. */
const seldom: readonly string[] = [
  '{{{title}}}',
  '{{&title}}',
  '{{#rows}}x{{/rows}}',
  '{{^rows}}x{{/rows}}',
  '{{#if count includeZero=true}}x{{/if}}',
  '{{> (lookup . "p0")}}',
  '{{> p2 place name="a" name="b"}}',
  '{{#each rows as |a a|}}{{a}}{{/each}}',
  '{{#each texts as |eq|}}{{#if (eq 1 1)}}x{{/if}}{{/each}}',
  '{{texts.[00]}}',
  '{{#with texts}}{{[00]}}{{0}}{{/with}}',
  '{{lookup texts "00"}}',
  '{{{{if title}}}}raw{{{{/if}}}}',
  '{{gone}}',
  '{{#each title}}x{{else}}y{{/each}}',
  '{{../title}}',
  '{{@index}}',
  '{{#> p2}}x{{/p2}}',
  '}}',
];

const blocks: readonly Statement[] = [conditional, conditional, loop, loop, entered, entered, plainBody];
const statements: readonly Statement[] = [...plainStatements, ...blocks];

function plainBody(scope: Scope, writing: Writing): string {
  return `<p>${body({ ...scope, depth: scope.depth + 1 }, writing)}</p>`;
}

/** The braces, with whitespace control now and then. */
function tag(inside: string, { draw }: Writing): string {
  const strip = () => (draw.chance(8) ? '~' : '');
  const blank = draw.one(['', '', '', ' ', '\n']);
  return `{{${strip()}${inside}${blank}${strip()}}}`;
}

const deeper = (scope: Scope): Scope => ({ ...scope, depth: scope.depth + 1 });

function conditional(scope: Scope, writing: Writing): string {
  const { one, chance } = writing.draw;
  const name = one(['if', 'if', 'unless']);
  const inner = deeper(scope);
  const mark = chance(6) ? '^' : '#';
  let text = tag(`${mark}${name} ${condition(scope, writing)}`, writing) + body(inner, writing);
  while (mark === '#' && chance(25)) text += chained(inner, writing);
  if (chance(50)) text += tag(one(['else', 'else', '^']), writing) + body(inner, writing);
  return text + tag(`/${name}`, writing);
}

function chained(scope: Scope, writing: Writing): string {
  if (writing.draw.chance(70)) {
    return tag(`else ${writing.draw.one(['if', 'unless'])} ${condition(scope, writing)}`, writing) + body(scope, writing);
  }
  const { head, inner } = loopHead(scope, writing);
  return tag(`else ${head}`, writing) + body(inner, writing);
}

function loopHead(scope: Scope, { draw, kinds }: Writing) {
  const wanted = draw.one(['texts', 'rows', 'rows', 'grid', 'place', 'none'] as const);
  const item = items[wanted] ?? 'text';
  const names = draw.one([[], ['a'], ['a', 'b'], ['row', 'number']] as const);
  const given = names.map((name, index) => [name, index === 0 ? item : 'text'] as const);
  const inner: Scope = {
    ...deeper(scope),
    contexts: [item, ...scope.contexts],
    names: [...given, ...scope.names],
    loops: scope.loops + 1,
  };
  const as = names.length > 0 ? ` as |${names.join(' ')}|` : '';
  return { head: `each ${pathTo(scope, { draw, kinds }, [wanted])}${as}`, inner };
}

function loop(scope: Scope, writing: Writing): string {
  const { head, inner } = loopHead(scope, writing);
  const otherwise = writing.draw.chance(40) ? tag('else', writing) + body(deeper(scope), writing) : '';
  return tag(`#${head}`, writing) + body(inner, writing) + otherwise + tag('/each', writing);
}

function entered(scope: Scope, writing: Writing): string {
  const { one, chance } = writing.draw;
  const wanted = one(['place', 'row', 'texts', 'text', 'number', 'nothing', 'root'] as const);
  const [outer, ...outside] = scope.contexts;
  const others: readonly (readonly [where: string, contexts: readonly Kind[]])[] = [
    ['.', scope.contexts],
    ['this', scope.contexts],
    ...(outside[0] && outer ? [['..', [outside[0], outer, ...outside]] as const] : []),
    ['0', ['number', ...scope.contexts]],
    ['"x"', ['text', ...scope.contexts]],
  ];
  const [where, contexts] = chance(30) ? one(others) : [path(scope, writing, [wanted]), [wanted, ...scope.contexts]];
  const name = one(['', '', 'c']);
  const inner: Scope = {
    ...deeper(scope),
    contexts,
    names: name === '' ? scope.names : [[name, contexts[0] ?? 'text'], ...scope.names],
  };
  const otherwise = chance(40) ? tag('else', writing) + body(deeper(scope), writing) : '';
  const as = name === '' ? '' : ` as |${name}|`;
  return tag(`#with ${where}${as}`, writing) + body(inner, writing) + otherwise + tag('/with', writing);
}

/** Alone on its line more often than other tags: then its lines are moved in. */
function included(scope: Scope, writing: Writing): string {
  const { one, chance } = writing.draw;
  const open = writing.kinds.map((kind, index) => ({ kind, index })).filter(({ index }) => index >= scope.partials);
  if (open.length === 0) return 'z';
  const { kind, index } = one(open);
  const context = scope.contexts[0] === kind && chance(50) ? '' : ` ${pathTo(scope, writing, [kind])}`;
  const names = chance(30) ? ` ${one(['name', 'title', 'n'])}=${value(scope, writing)}${one(['', ' flag=true'])}` : '';
  const text = tag(`> p${index}${context}${names}`, writing);
  return chance(50) ? `\n${one(['', '  ', '\t'])}${text}\n` : text;
}
