/** Reads what stands inside the braces of a template: paths, literals, calls in brackets, and `name=value`. */
import { type Cursor, locFrom, look, makeLoc, skip, Unusual } from './template-cursor.ts';

type Expression = hbs.AST.Expression;

/** What follows `{{`, `{{#`, `{{>` or `(`: a name, its values, and values with names. */
export interface CallParts {
  readonly path: hbs.AST.PathExpression;
  readonly params: Expression[];
  readonly hash: hbs.AST.Hash;
}

const space = /\s+/uy;
/** A name ends where the library's lexer lets one end. */
const name = /[A-Za-z_][\w-]*(?=[=}\s/.)|])/uy;
const separator = /[./]/uy;
const up = /\.\.\//uy;
const string = /"([^"\\]*)"/uy;
const number = /-?\d+(?:\.\d+)?(?=[}\s)])/uy;
const truth = /(?:true|false)(?=[}\s)])/uy;
const pairKey = /([A-Za-z_][\w-]*)=/uy;
const blockNames = /as\s+\|/uy;
const end = /[})]/uy;

/** Words that mean something else, at least in some places. */
const reserved = new Set(['else', 'true', 'false', 'null', 'undefined', 'as']);

/** Reads up to the `}}`, the `)` or the `as |` that comes after. */
export function readCall(cursor: Cursor): CallParts {
  skip(cursor, space);
  const path = readPath(cursor);
  const params: Expression[] = [];
  const pairs: hbs.AST.HashPair[] = [];
  for (;;) {
    const hadSpace = skip(cursor, space) !== undefined;
    if (look(cursor, end) || look(cursor, blockNames)) break;
    if (!hadSpace) throw new Unusual();
    const start = cursor.at;
    const key = skip(cursor, pairKey)?.[1];
    if (key === undefined && pairs.length > 0) throw new Unusual();
    const value = readValue(cursor);
    if (key === undefined) params.push(value);
    else pairs.push({ type: 'HashPair', key, value, loc: locFrom(cursor, start) });
  }
  return { path, params, hash: hashOf(pairs) };
}

/** The library leaves `hash` undefined where nothing has a name, whatever its types say. */
function hashOf(pairs: hbs.AST.HashPair[]): hbs.AST.Hash {
  const [first, last] = [pairs[0], pairs.at(-1)];
  const hash = first && last && { type: 'Hash' as const, pairs, loc: makeLoc(first.loc.start, last.loc.end) };
  return hash as hbs.AST.Hash;
}

function readValue(cursor: Cursor): Expression {
  const start = cursor.at;
  if (cursor.text[start] === '(') return readBrackets(cursor);
  const [quoted, text] = skip(cursor, string) ?? [];
  const rest = (): hbs.AST.SourceLocation => locFrom(cursor, start);
  if (quoted !== undefined) return literal('StringLiteral', text ?? '', rest());
  const [digits] = skip(cursor, number) ?? [];
  if (digits !== undefined) return literal('NumberLiteral', Number(digits), rest());
  const [word] = skip(cursor, truth) ?? [];
  if (word !== undefined) return literal('BooleanLiteral', word === 'true', rest());
  return readPath(cursor);
}

const literal = <Value>(type: string, value: Value, loc: hbs.AST.SourceLocation) => ({ type, value, original: value, loc });

function readBrackets(cursor: Cursor): hbs.AST.SubExpression {
  const start = cursor.at;
  cursor.at += 1;
  const parts = readCall(cursor);
  if (cursor.text[cursor.at] !== ')') throw new Unusual();
  cursor.at += 1;
  return { type: 'SubExpression', ...parts, loc: locFrom(cursor, start) };
}

/** `a.b`, `a/b`, `../a`, `this.a`, `@root.a`. */
export function readPath(cursor: Cursor): hbs.AST.PathExpression {
  const start = cursor.at;
  const data = cursor.text[start] === '@';
  if (data) cursor.at += 1;
  let depth = 0;
  while (!data && skip(cursor, up)) depth += 1;
  const parts = [readName(cursor)];
  while (skip(cursor, separator)) parts.push(readName(cursor));
  const isThis = parts[0] === 'this';
  // `this` may only begin a path, and `@this` or `../this` are too odd to be worth a thought.
  if (parts.indexOf('this', isThis ? 1 : 0) > 0 || (isThis && (data || depth > 0))) throw new Unusual();
  const original = cursor.text.slice(start, cursor.at);
  return { type: 'PathExpression', data, depth, parts: isThis ? parts.slice(1) : parts, original, loc: locFrom(cursor, start) };
}

function readName(cursor: Cursor): string {
  const [found] = skip(cursor, name) ?? [];
  if (found === undefined || reserved.has(found)) throw new Unusual();
  return found;
}

/** `as |item index|`, where it stands. */
export function readBlockNames(cursor: Cursor): string[] | undefined {
  if (!skip(cursor, blockNames)) return undefined;
  const names: string[] = [];
  skip(cursor, space);
  while (cursor.text[cursor.at] !== '|') {
    names.push(readName(cursor));
    skip(cursor, space);
  }
  cursor.at += 1;
  skip(cursor, space);
  if (names.length === 0) throw new Unusual();
  return names;
}
