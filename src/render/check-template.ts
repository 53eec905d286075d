/** What can be said of a template before it runs: helpers, options, labels and partials that do not exist. */
import type { Code } from '../codes.ts';
import { type Diagnostic, error, type Span } from '../diagnostic.ts';
import { suggest } from '../nearest.ts';
import type { Helper } from './helpers/helper.ts';
import { helpers } from './helpers/helper-table.ts';
import { type Labels, missingLabelHints } from './labels.ts';
import { advance } from './place.ts';
import { isBare, isCall, isPath, literalText } from './syntax.ts';

export const blockNames = ['if', 'unless', 'each', 'with'] as const;
const dataNames = ['root', 'index', 'key', 'first', 'last'];

export interface CheckDeps {
  readonly file: string;
  readonly labels: Labels;
  /** Names of files in the folder of partials. */
  readonly partials: ReadonlySet<string>;
}

interface Check extends CheckDeps {
  readonly diagnostics: Diagnostic[];
}

/** Every mistake of the template's own, in source order. */
export function checkTemplate(program: hbs.AST.Program, deps: CheckDeps): readonly Diagnostic[] {
  const check: Check = { ...deps, diagnostics: [] };
  checkProgram(program, check);
  return check.diagnostics;
}

export function spanOf(file: string, { start, end }: hbs.AST.SourceLocation): Span {
  return { file, line: start.line, column: start.column + 1, endLine: end.line, endColumn: end.column + 1 };
}

function blame(check: Check, node: hbs.AST.Node, [code, message, ...hints]: readonly [Code, string, ...string[]]): void {
  check.diagnostics.push(error(code, message, { span: spanOf(check.file, node.loc), hints }));
}

function checkProgram(program: hbs.AST.Program | undefined, check: Check): void {
  for (const statement of program?.body ?? []) checkStatement(statement, check);
}

const refused: Readonly<Record<string, readonly [string, string]>> = {
  PartialBlockStatement: ['a partial cannot wrap a block', 'write {{> name}} before or after the block'],
  DecoratorBlock: ['templates cannot define partials inside', 'put it in a file of the folder partials'],
  Decorator: ['templates have no decorators', 'delete the *'],
};

function checkStatement(statement: hbs.AST.Statement, check: Check): void {
  const refusal = refused[statement.type];
  if (refusal) blame(check, statement, ['TPL001', ...refusal]);
  else if (statement.type === 'MustacheStatement') checkMustache(statement as hbs.AST.MustacheStatement, check);
  else if (statement.type === 'BlockStatement') checkBlock(statement as hbs.AST.BlockStatement, check);
  else if (statement.type === 'PartialStatement') checkPartial(statement as hbs.AST.PartialStatement, check);
  else if (statement.type === 'ContentStatement') checkContent(statement as hbs.AST.ContentStatement, check);
}

/** Characters of a path such as `incident.casualties.rows`, generously. */
const longestName = 80;

/** `{item.text}}` would be printed as it stands. */
function checkContent({ original, loc }: hbs.AST.ContentStatement, check: Check): void {
  // As it was written, before blanks round blocks are dropped; a text, whatever the library's types say.
  const value = String(original);
  const end = value.indexOf('}}');
  if (end < 0 || value.includes('{{')) return;
  // Looked for backwards, no further than a name reaches: a pattern would try each letter of a long text as a beginning.
  const [name = ''] = /\{?[\w.@-]*$/u.exec(value.slice(Math.max(0, end - longestName), end)) ?? [];
  const stray = `${name}}}`;
  const place = { line: loc.start.line, column: loc.start.column };
  const { line, column } = advance(place, value, end - name.length);
  const span = { file: check.file, line, column: column + 1, endLine: line, endColumn: column + 1 + stray.length };
  const hints = ['write {{ where it begins'];
  check.diagnostics.push(error('TPL001', `}} that closes nothing: ${stray}`, { span, hints }));
}

function checkMustache(mustache: hbs.AST.MustacheStatement, check: Check): void {
  if (!mustache.escaped) {
    blame(check, mustache, [
      'TPL001',
      'text printed without escaping',
      'write {{…}}: text is text; for bold and italic use {{emphasis …}}',
    ]);
  }
  if (isBare(mustache)) checkExpression(mustache.path, check);
  else checkCall(mustache, check);
}

function checkExpression(node: hbs.AST.Node, check: Check): void {
  if (isCall(node)) checkCall(node, check);
  else if (isPath(node) && node.data && !dataNames.includes(node.parts[0] ?? '')) {
    const [name = ''] = node.parts;
    blame(check, node, ['TPL004', `unknown field: @${name}`, ...suggest(name, dataNames, 'names after @')]);
  }
}

/** The shape shared by `{{name values}}` and `(name values)`. */
type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash' | 'loc'> & { readonly type: string };

function checkCall(call: Call, check: Check): void {
  const name = nameOf(call);
  const helper = helpers.get(name);
  for (const value of [...call.params, ...pairsOf(call).map((pair) => pair.value)]) checkExpression(value, check);
  if (!helper) blame(check, call.path, ['TPL002', `unknown helper: ${name}`, ...suggest(name, helpers.keys(), 'helpers')]);
  else checkUse(call, helper, check);
  if (name === 'label') checkLabel(call, check);
}

const nameOf = ({ path }: Call): string => String((path as { readonly original?: unknown }).original);
const pairsOf = ({ hash }: Pick<Call, 'hash'>): readonly hbs.AST.HashPair[] => hash?.pairs ?? [];

function checkUse(call: Call, { name, values: [least, most], options, use }: Helper, check: Check): void {
  const given = call.params.length;
  if (given < least || given > most) {
    const wanted = least === most ? `${least} ${least === 1 ? 'value' : 'values'}` : `${least} to ${most} values`;
    blame(check, call, ['TPL008', `helper ${name} takes ${wanted}, not ${given}`, `write {{${use}}}`]);
  }
  for (const pair of options === 'any' ? [] : pairsOf(call).filter(({ key }) => !options.includes(key))) {
    blame(check, pair, ['TPL008', `helper ${name} has no option ${pair.key}`, `write {{${use}}}`]);
  }
}

function checkLabel({ params: [key] }: Call, check: Check): void {
  const text = literalText(key);
  if (key === undefined || text === undefined || check.labels.entries.has(text)) return;
  blame(check, key, ['TPL006', `missing label: ${text}`, ...missingLabelHints(check.labels, text)]);
}

function checkBlock(block: hbs.AST.BlockStatement, check: Check): void {
  const name = block.path.original;
  if (!blockNames.some((known) => known === name)) {
    blame(check, block.path, ['TPL002', `unknown block: {{#${name}}}`, ...suggest(name, blockNames, 'blocks')]);
  } else if (block.params.length !== 1 && !isComparison(block)) {
    const [first, as, item] = block.params.map((param) => (isPath(param) ? param.original : '…'));
    const form = as === 'as' && item !== undefined ? `{{#${name} ${first} as |${item}|}}` : `{{#${name} field}}`;
    blame(check, block.path, ['TPL008', `{{#${name}}} takes one value, not ${block.params.length}`, `write ${form}`]);
  }
  const pairs = block.hash?.pairs ?? [];
  for (const pair of pairs) blame(check, pair, ['TPL008', `{{#${name}}} has no option ${pair.key}`, ...optionHints(block, pair)]);
  if (blockNames.some((known) => known === name)) checkBlockParams(block, check);
  for (const value of block.params) checkExpression(value, check);
  checkProgram(block.program, check);
  checkProgram(block.inverse, check);
}

/** `{{#if a="x"}}` gives no value but an option, and means a comparison. */
const isComparison = ({ params, hash }: hbs.AST.BlockStatement): boolean => params.length === 0 && hash?.pairs.length === 1;

function optionHints(block: hbs.AST.BlockStatement, { key, value }: hbs.AST.HashPair): readonly [string] {
  const text = literalText(value);
  const shown = text === undefined ? (isPath(value) ? value.original : '…') : `"${text}"`;
  return [isComparison(block) ? `to compare, write {{#${block.path.original} (eq ${key} ${shown})}}` : 'delete it'];
}

function checkBlockParams(block: hbs.AST.BlockStatement, check: Check): void {
  const names = [...(block.program?.blockParams ?? []), ...(block.inverse?.blockParams ?? [])];
  const name = block.path.original;
  const most = name === 'each' ? 2 : name === 'with' ? 1 : 0;
  if (names.length > most) {
    blame(check, block.path, [
      'TPL001',
      `{{#${name}}} gives ${most} names after as, not ${names.length}`,
      'write {{#each list as |item|}}',
    ]);
  }
}

function checkPartial(partial: hbs.AST.PartialStatement, check: Check): void {
  for (const value of [...partial.params, ...pairsOf(partial).map((pair) => pair.value)]) checkExpression(value, check);
  const name = partialName(partial);
  if (name === undefined) {
    blame(check, partial.name, ['TPL001', 'the name of a partial is computed', 'write {{> name}}']);
    return;
  }
  if (partial.params.length > 1) {
    blame(check, partial, ['TPL001', 'a partial takes one record', 'give the others names: {{> row item kind="total"}}']);
  }
  if (!check.partials.has(name)) {
    blame(check, partial.name, ['TPL003', `missing partial: ${name}`, ...suggest(name, check.partials, 'partials')]);
  }
}

/** `undefined` when the name is computed. */
export function partialName({ name }: hbs.AST.PartialStatement): string | undefined {
  return isCall(name) ? undefined : String(name.original);
}

/** The partials that a template includes, with the place of each. */
export function partialsIn(
  program: hbs.AST.Program | undefined,
): readonly { readonly name: string; readonly loc: hbs.AST.SourceLocation }[] {
  return (program?.body ?? []).flatMap((statement) => {
    if (statement.type === 'PartialStatement') {
      const name = partialName(statement as hbs.AST.PartialStatement);
      return name === undefined ? [] : [{ name, loc: statement.loc }];
    }
    const block = statement as hbs.AST.BlockStatement;
    return statement.type === 'BlockStatement' ? [...partialsIn(block.program), ...partialsIn(block.inverse)] : [];
  });
}
