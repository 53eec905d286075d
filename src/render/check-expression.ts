/** What can be said of an expression of a template before it runs: helpers, options, labels and `@` names that do not exist. */
import type { Code } from '../foundation/codes.ts';
import { type Diagnostic, error, type Span } from '../foundation/diagnostic.ts';
import { suggest } from '../foundation/nearest.ts';
import type { Helper, Helpers } from './helpers/helper.ts';
import { type Labels, missingLabelHints } from './labels.ts';
import { isBare, isCall, isPath, literalText } from './syntax.ts';

const dataNames = ['root', 'index', 'key', 'first', 'last'];

export interface CheckDeps {
  readonly file: string;
  readonly labels: Labels;
  readonly helpers: Helpers;
  /** Names of files in the folder of partials. */
  readonly partials: ReadonlySet<string>;
}

export interface Check extends CheckDeps {
  readonly diagnostics: Diagnostic[];
  /** Names that `as |…|` has given where the check stands. */
  names: readonly string[];
}

export function spanOf(file: string, { start, end }: hbs.AST.SourceLocation): Span {
  return { file, line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 };
}

export function reportProblem(
  check: Check,
  { loc }: Pick<hbs.AST.Node, 'loc'>,
  problem: readonly [Code, string, ...string[]],
): void {
  const [code, message, ...hints] = problem;
  check.diagnostics.push(error(code, message, { span: spanOf(check.file, loc), hints }));
}

export function checkMustache(mustache: hbs.AST.MustacheStatement, check: Check): void {
  if (!mustache.escaped) {
    reportProblem(check, mustache, [
      'TPL001',
      'text printed without escaping',
      'write {{…}}: text is text; for bold and italic use {{emphasis …}}',
    ]);
  }
  if (isBare(mustache)) checkExpression(mustache.path, check);
  else checkCall(mustache, check);
}

export function checkExpression(node: hbs.AST.Node, check: Check): void {
  if (isCall(node)) checkCall(node, check);
  else if (isPath(node) && node.data && !dataNames.includes(node.parts[0] ?? '')) {
    const [name = ''] = node.parts;
    reportProblem(check, node, ['TPL004', `unknown field: @${name}`, ...suggest(name, dataNames, 'names after @')]);
  }
}

/** The shape shared by `{{name values}}`, `(name values)`, blocks and partials. */
type Given = Pick<hbs.AST.MustacheStatement, 'params' | 'hash'>;
type Call = Given & Pick<hbs.AST.MustacheStatement, 'path' | 'loc'> & { readonly type: string };

export const pairsOf = ({ hash }: Pick<Given, 'hash'>): readonly hbs.AST.HashPair[] => hash?.pairs ?? [];

/** All values that are given, with name or without, and no name twice: Handlebars would drop all but the first. */
export function checkGiven(given: Given, check: Check): void {
  const pairs = pairsOf(given);
  for (const value of [...given.params, ...pairs.map((pair) => pair.value)]) checkExpression(value, check);
  for (const [index, pair] of pairs.entries()) {
    if (!pairs.slice(0, index).some(({ key }) => key === pair.key)) continue;
    reportProblem(check, pair, ['TPL008', `repeated name: ${pair.key}`, `keep one ${pair.key}=…`]);
  }
}

function checkCall(call: Call, check: Check): void {
  const name = String((call.path as { readonly original?: unknown }).original);
  const helper = check.helpers.get(name);
  checkGiven(call, check);
  if (!helper)
    reportProblem(check, call.path, ['TPL002', `unknown helper: ${name}`, ...suggest(name, check.helpers.keys(), 'helpers')]);
  else if (isTaken(name, call.path, check)) return;
  else checkUse(call, helper, check);
  if (name === 'label') checkLabel(call, check);
}

/** A name of `as |…|` hides the helper or block of that name: Handlebars would print the value and drop what it is given. */
export function isTaken(name: string, node: hbs.AST.Node, check: Check): boolean {
  if (!check.names.includes(name)) return false;
  reportProblem(check, node, ['TPL001', `${name} is the name of a value here`, `write another name than ${name} after as`]);
  return true;
}

function checkUse(call: Call, { name, values: [least, most], options, use }: Helper, check: Check): void {
  const given = call.params.length;
  if (given < least || given > most) {
    const wanted = least === most ? `${least} ${least === 1 ? 'value' : 'values'}` : `${least} to ${most} values`;
    reportProblem(check, call, ['TPL008', `helper ${name} takes ${wanted}, not ${given}`, `write {{${use}}}`]);
  }
  for (const pair of options === 'any' ? [] : pairsOf(call).filter(({ key }) => !options.includes(key))) {
    reportProblem(check, pair, ['TPL008', `helper ${name} has no option ${pair.key}`, `write {{${use}}}`]);
  }
}

function checkLabel({ params: [key] }: Call, check: Check): void {
  const text = literalText(key);
  if (key === undefined || text === undefined || check.labels.entries.has(text)) return;
  reportProblem(check, key, ['TPL006', `missing label: ${text}`, ...missingLabelHints(check.labels, text)]);
}
