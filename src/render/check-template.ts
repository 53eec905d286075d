/** What can be said of a template before it runs: blocks, partials and forms that do not exist. */
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { suggest } from '../foundation/nearest.ts';
import {
  type Check,
  type CheckDeps,
  checkExpression,
  checkGiven,
  checkMustache,
  isTaken,
  pairsOf,
  reportProblem,
} from './check-expression.ts';
import { blockNames } from './failure.ts';
import { advance } from './place.ts';
import { isPath, literalText, partialName } from './syntax.ts';

/** Every mistake of the template's own, in source order. */
export function checkTemplate(program: hbs.AST.Program, deps: CheckDeps): readonly Diagnostic[] {
  const check: Check = { ...deps, diagnostics: [], names: [] };
  checkProgram(program, check);
  return check.diagnostics;
}

function checkProgram(program: hbs.AST.Program | undefined, check: Check): void {
  const outside = check.names;
  check.names = [...outside, ...(program?.blockParams ?? [])];
  for (const statement of program?.body ?? []) checkStatement(statement, check);
  check.names = outside;
}

const refused: Readonly<Record<string, readonly [string, string]>> = {
  PartialBlockStatement: ['a partial cannot wrap a block', 'write {{> name}} before or after the block'],
  DecoratorBlock: ['templates cannot define partials inside', 'put it in a file of the folder partials'],
  Decorator: ['templates have no decorators', 'delete the *'],
};

function checkStatement(statement: hbs.AST.Statement, check: Check): void {
  const refusal = refused[statement.type];
  if (refusal) reportProblem(check, statement, ['TPL001', ...refusal]);
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

function checkBlock(block: hbs.AST.BlockStatement, check: Check): void {
  const name = String(block.path.original);
  if (!blockNames.some((known) => known === name)) {
    reportProblem(check, block.path, ['TPL002', `unknown block: {{#${name}}}`, ...blockHints(block)]);
  } else if (!isTaken(name, block.path, check)) {
    if (block.params.length !== 1 && !isComparison(block)) reportProblem(check, block.path, ['TPL008', ...countProblem(block)]);
    checkBlockParams(block, check);
  }
  for (const pair of pairsOf(block)) {
    reportProblem(check, pair, ['TPL008', `{{#${name}}} has no option ${pair.key}`, ...optionHints(block, pair)]);
  }
  for (const value of block.params) checkExpression(value, check);
  checkProgram(block.program, check);
  checkProgram(block.inverse, check);
}

/** Handlebars repeats and leaves out by a name alone, and one cannot see which; here the word says it. */
function blockHints({ path, params, program }: hbs.AST.BlockStatement): readonly string[] {
  const name = String(path.original);
  const near = suggest(name, blockNames, 'blocks');
  if (params.length > 0 || near.some((hint) => hint.startsWith('did you mean'))) return near;
  return [program ? `write {{#if ${name}}}, {{#each ${name}}} or {{#with ${name}}}` : `write {{#unless ${name}}}`];
}

function countProblem({ path, params }: hbs.AST.BlockStatement): readonly [string, string] {
  const [first, as, item] = params.map((param) => (isPath(param) ? param.original : '…'));
  const form = as === 'as' && item !== undefined ? `{{#${path.original} ${first} as |${item}|}}` : `{{#${path.original} field}}`;
  return [`{{#${path.original}}} takes one value, not ${params.length}`, `write ${form}`];
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
  const [repeated] = names.filter((each, index) => names.indexOf(each) < index);
  if (names.length > most) {
    reportProblem(check, block.path, [
      'TPL001',
      `{{#${name}}} gives ${most} names after as, not ${names.length}`,
      'write {{#each list as |item|}}',
    ]);
  } else if (repeated !== undefined) {
    reportProblem(check, block.path, [
      'TPL001',
      `repeated name: ${repeated}`,
      'write two names after as: {{#each list as |item number|}}',
    ]);
  }
}

function checkPartial(partial: hbs.AST.PartialStatement, check: Check): void {
  checkGiven(partial, check);
  const name = partialName(partial);
  if (name === undefined) {
    reportProblem(check, partial.name, ['TPL001', 'the name of a partial is computed', 'write {{> name}}']);
    return;
  }
  if (partial.params.length > 1) {
    reportProblem(check, partial, ['TPL001', 'a partial takes one record', 'give the others names: {{> row item kind="total"}}']);
  }
  if (!check.partials.has(name)) {
    reportProblem(check, partial.name, ['TPL003', `missing partial: ${name}`, ...suggest(name, check.partials, 'partials')]);
  }
}
