/**
 * Turns an expression of a template into a function that finds its value. Every path goes through our own strict lookup,
 * and every value knows the place that names it.
 */
import { lookUp } from './core-helpers.ts';
import { makePlace, type TemplatePlace } from './place.ts';
import type { Data, Find, TemplateScope } from './scope.ts';
import { isBare, isCall, isPath } from './syntax.ts';

/** Where planning stands. */
export interface Naming {
  /** The file's index in places. */
  readonly index: number;
  /** Names that `as |…|` has given, innermost last. */
  readonly names: readonly string[];
}

export const placeOf = (node: Pick<hbs.AST.Node, 'loc'>, { index }: Naming): TemplatePlace => makePlace(index, node.loc.start);

/**
 * A bare name is always a field, also where a helper has the same name: helpers need values. A bare text or number names a
 * field too, `{{"name"}}`, `{{12}}`: it is how Handlebars writes a name that is no word.
 */
export function planPrinted(mustache: hbs.AST.MustacheStatement, naming: Naming): Find {
  if (!isBare(mustache)) return planCall(mustache, naming);
  const { path } = mustache;
  if (isPath(path) || isCall(path)) return planExpression(path, naming);
  const name = String((path as { readonly original?: unknown }).original);
  return planPath({ type: 'PathExpression', data: false, depth: 0, parts: [name], original: name, loc: path.loc }, naming);
}

export function planExpression(node: hbs.AST.Expression, naming: Naming): Find {
  if (isCall(node)) return planCall(node, naming);
  if (isPath(node)) return planPath(node, naming);
  const { value } = node as { readonly value?: unknown };
  return node.type === 'NullLiteral' ? () => null : () => value;
}

function planPath(path: hbs.AST.PathExpression, naming: Naming): Find {
  const place = placeOf(path, naming);
  const { base, parts } = splitPath(path, naming);
  return (scope) => lookUp(scope.shared.run, place, { base: base(scope), parts, root: scope.data.root });
}

/** What stands there at once (a context, a block parameter, `@index`), and the fields that are looked up in it. */
function splitPath(path: hbs.AST.PathExpression, { names }: Naming): { base: Find; parts: readonly string[] } {
  const [first = '', ...rest] = path.parts;
  const { depth } = path;
  if (path.data) return { base: (scope) => dataAt(scope, depth)?.[first], parts: rest };
  // Handlebars' own rule: a path with the word `this` in it never begins with a name that `as |…|` has given.
  const isScoped = /^\.|this\b/u.test(path.original);
  if (!isScoped && depth === 0 && names.includes(first)) return { base: ({ named }) => named.get(first), parts: rest };
  return { base: ({ contexts }) => contexts[depth], parts: path.parts };
}

/** The data of the loop that stands `depth` loops outside. */
function dataAt({ data }: TemplateScope, depth: number): Data | undefined {
  let found: Data | undefined = data;
  for (let left = depth; left > 0; left--) found = found?._parent;
  return found;
}

/** The shape shared by `{{name values}}` and `(name values)`. */
type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash' | 'loc'>;

function planCall(call: Call, naming: Naming): Find {
  const name = String((call.path as hbs.AST.PathExpression).original);
  const place = placeOf(call, naming);
  const values = call.params.map((param) => planExpression(param, naming));
  const hash = planHash(call.hash, naming);
  return (scope) => {
    const helper = scope.shared.helpers.get(name);
    // The checks have refused what no helper is called.
    if (!helper) throw new Error(`no helper: ${name}`);
    const found = values.map((value) => value(scope));
    return helper(place, found, hash(scope));
  };
}

export function planHash(
  hash: hbs.AST.Hash | undefined,
  naming: Naming,
): (scope: TemplateScope) => Readonly<Record<string, unknown>> {
  const pairs = (hash?.pairs ?? []).map(({ key, value }) => [key, planExpression(value, naming)] as const);
  return (scope) => Object.fromEntries(pairs.map(([key, find]) => [key, find(scope)]));
}
