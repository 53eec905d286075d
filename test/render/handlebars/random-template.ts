/**
 * Random templates over the language that ours allows, with a record to print: mostly paths that lead somewhere, in every
 * way of writing them, now and then one that does not.
 */
import fc from 'fast-check';
import type { Written } from './both.ts';

/** What stands at a path. */
type Kind = 'root' | 'row' | 'place' | 'text' | 'lines' | 'number' | 'flag' | 'nothing' | 'texts' | 'rows' | 'grid' | 'none';

const fields: Readonly<Record<Kind, Readonly<Record<string, Kind>>>> = {
  root: {
    title: 'text',
    poem: 'lines',
    count: 'number',
    flag: 'flag',
    nothing: 'nothing',
    texts: 'texts',
    rows: 'rows',
    place: 'place',
    none: 'none',
    grid: 'grid',
    'odd name': 'text',
    '12': 'text',
    true: 'number',
  },
  row: { name: 'text', n: 'number', flag: 'flag', tags: 'texts', inner: 'place', more: 'nothing', title: 'text' },
  place: { name: 'text', region: 'text', size: 'number', on: 'flag' },
  texts: { '0': 'text', '1': 'text', length: 'number' },
  rows: { '0': 'row', '1': 'row', length: 'number' },
  grid: { '0': 'texts', '1': 'texts', length: 'number' },
  none: { length: 'number' },
  text: {},
  lines: {},
  number: {},
  flag: {},
  nothing: { name: 'nothing' },
};
const items: Readonly<Partial<Record<Kind, Kind>>> = { texts: 'text', rows: 'row', grid: 'texts', place: 'text', none: 'text' };
const partialKinds = ['root', 'row', 'place'] as const;

interface Scope {
  /** Innermost first: `.`, `../`, `../../`. */
  readonly contexts: readonly Kind[];
  /** What `as |…|` has named, innermost first. */
  readonly names: readonly (readonly [name: string, kind: Kind])[];
  readonly loops: number;
  /** Blocks around; no more are begun beyond a few. */
  readonly depth: number;
  /** Partials from this number on may be included. */
  readonly partials: number;
}

/** Draws one of several, of which a function makes the chosen one. */
interface Draw {
  readonly one: <T>(choices: readonly T[]) => T;
  /** Whether something that happens in so many of a hundred cases happens. */
  readonly chance: (percent: number) => boolean;
}

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

const words = ['Isfara', 'a', '', '0', '1', '<&>"\'`=', 'two words', ' blank ', 'Душанбе', '{{title}}', '&amp;', 'false'];

/** A record of a kind. */
function recordOf(kind: Kind, draw: Draw): object {
  return Object.fromEntries(Object.entries(fields[kind]).map(([name, field]) => [name, anyOf(field, draw)]));
}

/**
 * A value of a kind. A list inside a list has two items or more: of others, which JavaScript may take for the text or number
 * around them, the guide says what differs.
 */
function anyOf(kind: Kind, draw: Draw): unknown {
  if (kind !== 'texts' && draw.chance(1)) return null;
  const several = (item: Kind, counts: readonly number[]) => Array.from({ length: draw.one(counts) }, () => anyOf(item, draw));
  if (kind === 'lines') return draw.one(['line\nline', '\n', 'line\n  line\n']);
  if (kind === 'text') return draw.one(words);
  if (kind === 'number') return draw.one([0, 1, 2, -0, 1.5, -3, 1e21]);
  if (kind === 'flag') return draw.one([true, false]);
  if (kind === 'nothing') return null;
  if (kind === 'none') return [];
  if (kind === 'texts') return several('text', [2, 3, 2, 0]);
  if (kind === 'grid') return [several('text', [2, 3]), several('text', [2, 3])];
  if (kind === 'rows') return several('row', [2, 3, 2, 1, 0]);
  return recordOf(kind, draw);
}

interface Writing {
  readonly draw: Draw;
  /** What each partial is given. */
  readonly kinds: readonly Kind[];
}

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

/** A path of one of the kinds that are wanted, or now and then of whatever there is. */
function path(scope: Scope, writing: Writing, wanted: readonly Kind[]): string {
  return pathTo(scope, writing, writing.draw.chance(1) ? (Object.keys(fields) as Kind[]) : wanted);
}

function pathTo(scope: Scope, { draw }: Writing, wanted: readonly Kind[]): string {
  const ways = [
    ...scope.contexts.flatMap((kind, index) => waysFrom({ start: index === 0 ? '.' : parents(index), steps: [], kind })),
    ...scope.names.flatMap(([start, kind]) => waysFrom({ start, steps: [], kind })),
    ...waysFrom({ start: '@root', steps: [], kind: 'root' }),
  ];
  const fitting = ways.filter(({ kind }) => wanted.includes(kind));
  return inWords(draw.one(fitting.length > 0 ? fitting : ways), draw);
}

const parents = (count: number): string => Array.from({ length: count }, () => '..').join('/');

interface Way {
  /** `.`, `../..`, a name or `@root`. */
  readonly start: string;
  readonly steps: readonly string[];
  readonly kind: Kind;
}

/** The start itself, its fields and theirs. */
function waysFrom(way: Way): readonly Way[] {
  if (way.steps.length === 2) return [way];
  const inside = Object.entries(fields[way.kind]).flatMap(([name, kind]) =>
    waysFrom({ ...way, steps: [...way.steps, name], kind }),
  );
  return [way, ...inside];
}

/** One of the ways of writing a path: dots or slashes, brackets, with or without `this`. */
function inWords({ start, steps }: Way, { one, chance }: Draw): string {
  const glue = chance(10) ? '/' : '.';
  const words = steps.map((name) => (/^[a-z]+$/u.test(name) && name !== 'true' && !chance(8) ? name : `[${name}]`));
  if (start.startsWith('..')) return [start, ...words].join('/');
  if (start !== '.') return [start, ...words].join(glue);
  const [first, ...rest] = [...(steps.length === 0 ? [one(['.', 'this'])] : one([[], [], [], ['this'], ['.']])), ...words];
  return first === '.' && rest.length > 0 ? `./${rest.join(glue)}` : [first, ...rest].join(glue);
}

function printed(scope: Scope, writing: Writing): string {
  const { one, chance } = writing.draw;
  if (chance(6)) return one(['"title"', "'odd name'", '[odd name]', '12', 'true', '"name"', '"n"']);
  if (chance(12)) return one(data(scope));
  return path(scope, writing, ['text', 'number', 'lines']);
}

/** Without lines of their own, which an indented partial moves in by Handlebars, and ours leaves as they are. */
function inAttribute(scope: Scope, writing: Writing): string {
  return writing.draw.chance(12) ? writing.draw.one(data(scope)) : pathTo(scope, writing, ['text', 'number', 'flag']);
}

const data = ({ loops }: Scope): readonly string[] =>
  loops > 1 ? ['@index', '@key', '@../index', '@../key', '@root.title'] : loops > 0 ? ['@index', '@key'] : ['@root.title'];

function call(scope: Scope, writing: Writing): string {
  const { one } = writing.draw;
  const texts = () => path(scope, writing, ['texts']);
  const word = () => value(scope, writing);
  return one([
    () => `optional ${path(scope, writing, ['text', 'nothing'])}`,
    () => `optional (lookup ${path(scope, writing, ['place', 'row'])} ${one(['"name"', '"gone"', '"size"'])})`,
    () => `lookup ${path(scope, writing, ['texts', 'place'])} ${one(['0', '1', '"name"', '"length"', '9', '@key'])}`,
    () => `join ${texts()}`,
    () => `join ${texts()} separator=${word()}`,
    () => `join ${path(scope, writing, ['rows'])} field="name" separator="; "`,
    () => `capitalize ${path(scope, writing, ['text'])}`,
    () => `capitalize (join ${texts()})`,
    () => `"join" ${texts()}`,
    () => `list ${texts()}`,
  ])();
}

function value(scope: Scope, writing: Writing): string {
  const { one, chance } = writing.draw;
  return chance(50) ? path(scope, writing, ['text']) : one(['"a"', "'b'", '1', '""', '"<&>"']);
}

function condition(scope: Scope, writing: Writing): string {
  const { one, chance } = writing.draw;
  const any = () => path(scope, writing, one([['text'], ['number'], ['flag'], ['texts'], ['nothing'], ['rows'], ['place']]));
  if (chance(60)) return any();
  return one([
    () => `(eq ${any()} ${value(scope, writing)})`,
    () => `(and ${any()} ${any()})`,
    () => `(or ${any()} (not ${any()}))`,
    () => `(not ${any()})`,
    () => `(any ${path(scope, writing, ['texts', 'rows', 'none'])})`,
    () => `(lookup ${path(scope, writing, ['place', 'rows'])} ${one(['"region"', '0', '"on"'])})`,
    () => one(scope.loops > 0 ? ['@first', '@last', '@index'] : ['0', '""', 'null', 'undefined', 'true', 'false', '"x"', '1']),
  ])();
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
