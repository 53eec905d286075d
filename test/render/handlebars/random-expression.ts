/** Random expressions: paths that lead somewhere in a random record, in every way of writing them, and calls of helpers. */
import { type Draw, fields, type Kind } from './random-record.ts';

export interface Scope {
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

export interface Writing {
  readonly draw: Draw;
  /** What each partial is given. */
  readonly kinds: readonly Kind[];
}

/** A path of one of the kinds that are wanted, or now and then of whatever there is. */
export function path(scope: Scope, writing: Writing, wanted: readonly Kind[]): string {
  return pathTo(scope, writing, writing.draw.chance(1) ? (Object.keys(fields) as Kind[]) : wanted);
}

export function pathTo(scope: Scope, { draw }: Writing, wanted: readonly Kind[]): string {
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

export function printed(scope: Scope, writing: Writing): string {
  const { one, chance } = writing.draw;
  if (chance(6)) return one(['"title"', "'odd name'", '[odd name]', '12', 'true', '"name"', '"n"']);
  if (chance(12)) return one(data(scope));
  return path(scope, writing, ['text', 'number', 'lines']);
}

/** Without lines of their own, which an indented partial moves in by Handlebars, and ours leaves as they are. */
export function inAttribute(scope: Scope, writing: Writing): string {
  return writing.draw.chance(12) ? writing.draw.one(data(scope)) : pathTo(scope, writing, ['text', 'number', 'flag']);
}

const data = ({ loops }: Scope): readonly string[] =>
  loops > 1 ? ['@index', '@key', '@../index', '@../key', '@root.title'] : loops > 0 ? ['@index', '@key'] : ['@root.title'];

export function call(scope: Scope, writing: Writing): string {
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

export function value(scope: Scope, writing: Writing): string {
  const { one, chance } = writing.draw;
  return chance(50) ? path(scope, writing, ['text']) : one(['"a"', "'b'", '1', '""', '"<&>"']);
}

export function condition(scope: Scope, writing: Writing): string {
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
