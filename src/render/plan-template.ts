/**
 * Turns a template's syntax tree into a function that prints it so that what it prints can be followed back: element
 * start tags get their place and the record around them, each printed value is wrapped.
 *
 *     <td>{{row.killed}}</td>
 *     <td _at="0:3:1" _of="casualties[2]"><_o _at="0:3:5" p="casualties[2].killed">3</_o></td>
 *
 * Functions made of functions and no program text: templates print a few values each, once a deck, and to write, parse
 * and compile JavaScript for that took Handlebars 71 % of the time of rendering.
 */
import { punctuate } from '../foundation/characters/punctuation.ts';
import { type Diagnostic, error } from '../foundation/diagnostic.ts';
import { spanOf } from './check-expression.ts';
import {
  chooseBranch,
  indentLines,
  printAddress,
  printText,
  printValue,
  recordAttribute,
  scopeOf,
  writeEach,
  writeWith,
} from './core-helpers.ts';
import { advance, makePlace } from './place.ts';
import { type Naming, placeOf, planExpression, planHash, planPrinted } from './plan-expression.ts';
import { traceNames } from './rendered.ts';
import { spendBudget } from './run.ts';
import { type Branch, openScope, type Print, type TemplateScope } from './scope.ts';
import { partialName } from './syntax.ts';
import { type ScanState, scanTags } from './tag-scanner.ts';

export interface PlanRequest {
  /** Name of the file, and its index in places. */
  readonly file: string;
  readonly index: number;
  /** That of the deck: what the template puts between values is punctuated as it does. */
  readonly language: string;
}

interface Planning extends Naming {
  readonly file: string;
  readonly language: string;
  readonly diagnostics: Diagnostic[];
  state: ScanState;
  names: readonly string[];
}

/** A template as a function, and what can never be well-formed in its markup. */
export function planTemplate(
  program: hbs.AST.Program,
  { file, index, language }: PlanRequest,
): { print: Print; diagnostics: readonly Diagnostic[] } {
  const planning: Planning = { file, index, language, diagnostics: [], state: 'text', names: [] };
  const { print } = planProgram(program, planning);
  if (planning.state !== 'text') {
    const last = program.body.at(-1) ?? program;
    reportProblem(planning, last.loc, ['file ends inside a tag', 'close the tag with >']);
  }
  return { print, diagnostics: planning.diagnostics };
}

function reportProblem(planning: Planning, loc: hbs.AST.SourceLocation, [message, hint]: readonly [string, string]): void {
  planning.diagnostics.push(error('MUP001', message, { span: spanOf(planning.file, loc), hints: [hint] }));
}

function planProgram(program: hbs.AST.Program, planning: Planning): Branch {
  const outside = planning.names;
  const names = program.blockParams ?? [];
  planning.names = [...outside, ...names];
  const body = program.body.flatMap((statement, index) =>
    planStatement(statement, planning, isWholeAddress(program.body, index)),
  );
  planning.names = outside;
  return { print: printAll(joined(body)), names };
}

/** Text that stands in the template is text; everything else prints when asked. */
type Step = string | Print;

/** Texts side by side are one. */
function joined(steps: readonly Step[]): readonly Step[] {
  const all: Step[] = [];
  for (const step of steps) {
    const last = all.at(-1);
    if (typeof step === 'string' && typeof last === 'string') all[all.length - 1] = last + step;
    else all.push(step);
  }
  return all;
}

/** The text that is printed counts against the budget of the run. */
function printAll(steps: readonly Step[]): Print {
  const characters = steps.reduce((sum, step) => sum + (typeof step === 'string' ? step.length : 0), 0);
  return (scope) => {
    spendBudget(scope.shared.run, characters);
    let printed = '';
    for (const step of steps) printed += typeof step === 'string' ? step : step(scope);
    return printed;
  };
}

/** Whether a value is all of an address: `<a href="{{source.url}}">`. */
function isWholeAddress(body: readonly hbs.AST.Statement[], index: number): boolean {
  const [before, after] = [body[index - 1], body[index + 1]].map((next) =>
    next?.type === 'ContentStatement' ? (next as hbs.AST.ContentStatement).value : '',
  );
  const quote = /<a\b[^<>]*\shref\s*=\s*(["'])$/u.exec(before ?? '')?.[1];
  return quote !== undefined && after?.startsWith(quote) === true;
}

function planStatement(statement: hbs.AST.Statement, planning: Planning, isAddress: boolean): readonly Step[] {
  switch (statement.type) {
    case 'ContentStatement':
      return planContent(statement as hbs.AST.ContentStatement, planning);
    case 'MustacheStatement':
      return [planMustache(statement as hbs.AST.MustacheStatement, planning, isAddress)];
    case 'BlockStatement':
      return [planBlock(statement as hbs.AST.BlockStatement, planning)];
    case 'PartialStatement':
      return [planPartial(statement as hbs.AST.PartialStatement, planning)];
    default:
      // Comments print nothing; the rest has been refused by the checks.
      return [];
  }
}

/** Whitespace control shortens `value`, while the place is that of `original`. */
function planContent(content: hbs.AST.ContentStatement, planning: Planning): readonly Step[] {
  const { value, loc } = content;
  const original = String(content.original);
  const skipped = Math.max(0, original.search(/\S/u) - value.search(/\S/u));
  const positionAt = (offset: number) => advance(loc.start, original, skipped + offset);
  const { pieces, problems, state } = scanTags(value, planning.state);
  planning.state = state;
  for (const { offset, code, message, hint } of problems) {
    const { line, column } = positionAt(offset);
    planning.diagnostics.push(error(code, message, { span: { file: planning.file, line, column: column + 1 }, hints: [hint] }));
  }
  return pieces.flatMap(({ text, element }): readonly Step[] => {
    const words = punctuate(text, planning.language);
    if (element === undefined) return [words];
    const place = makePlace(planning.index, positionAt(element));
    return [`${words} ${traceNames.place}="${place}"`, printRecord];
  });
}

const printRecord: Print = ({ shared, contexts }) => recordAttribute(shared.run, contexts[0]);

function planMustache(mustache: hbs.AST.MustacheStatement, planning: Planning, isAddress: boolean): Print {
  if (planning.state === 'tag') {
    reportProblem(planning, mustache.loc, [
      '{{…}} inside a tag',
      'print values between elements, or inside the quotes of an attribute',
    ]);
  }
  const place = placeOf(mustache, planning);
  const print = planning.state === 'text' ? printText : isAddress ? printAddress : printValue;
  const find = planPrinted(mustache, planning);
  return (scope) => print(scope.shared.run, place, find(scope));
}

/** Both branches must leave the markup in the same state, or what follows has no meaning. */
function planBlock(block: hbs.AST.BlockStatement, planning: Planning): Print {
  const before = planning.state;
  const place = placeOf(block, planning);
  const [value = () => undefined] = block.params.map((param) => planExpression(param, planning));
  const branch = (program: hbs.AST.Program | undefined) => {
    planning.state = before;
    const planned = program ? planProgram(program, planning) : emptyBranch;
    return { planned, after: planning.state };
  };
  const [main, inverse] = [branch(block.program), branch(block.inverse)];
  if (main.after !== inverse.after) {
    reportProblem(planning, block.loc, [
      `{{#${block.path.original}}} begins or ends inside a tag`,
      'put the whole tag, or the whole attribute, inside the block',
    ]);
  }
  planning.state = before;
  const write = blocks.get(String(block.path.original));
  // The checks have refused any other; a refused template is never printed.
  if (!write) return () => '';
  return (scope) => write(scope, place, { value: value(scope), main: main.planned, inverse: inverse.planned });
}

const emptyBranch: Branch = { print: () => '', names: [] };

const blocks: ReadonlyMap<string, typeof writeEach> = new Map<string, typeof writeEach>([
  ['if', (scope, _place, { value, main, inverse }) => chooseBranch(scope, value, [main, inverse])],
  ['unless', (scope, _place, { value, main, inverse }) => chooseBranch(scope, value, [inverse, main])],
  ['each', writeEach],
  ['with', writeWith],
]);

/** Named values of a partial become fields of its context, without losing the context's address. */
function planPartial(partial: hbs.AST.PartialStatement, planning: Planning): Print {
  if (planning.state !== 'text') reportProblem(planning, partial.loc, ['partial inside a tag', 'put {{> …}} between elements']);
  const [given] = partial.params;
  const context = given ? planExpression(given, planning) : ({ contexts }: TemplateScope) => contexts[0];
  const place = placeOf(partial, planning);
  const hash = planHash(partial.hash, planning);
  const name = partialName(partial) ?? '';
  // The parser takes the blanks before a partial that stands alone out of the text, and keeps them here.
  const indent = partial.indent ?? '';
  return (scope) => {
    const { shared, data } = scope;
    const inside = scopeOf(shared.run, place, { context: context(scope), hash: hash(scope) });
    const print = shared.partials.get(name);
    // A set with a partial missing is never rendered.
    if (!print) throw new Error(`no partial: ${name}`);
    return indentLines(shared.run, print(openScope(shared, inside, data)), indent);
  };
}
