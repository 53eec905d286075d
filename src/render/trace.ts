/**
 * Rewrites a template's syntax tree so that what it prints can be followed back:
 * element start tags get their place, each path goes through our own strict lookup, each printed value is wrapped.
 *
 *     <td>{{row.killed}}</td>
 *     <td _at="0:3:1"{{_record .}}>{{_text "0:3:5" (_get "0:3:7" . "row" "killed")}}</td>
 */
import { type Diagnostic, error } from '../diagnostic.ts';
import { spanOf } from './check-template.ts';
import { advance, makePlace, type Place } from './place.ts';
import { traceNames } from './rendered.ts';
import {
  callNode,
  contentNode,
  dataNode,
  hashNode,
  isBare,
  isCall,
  isPath,
  numberNode,
  pathNode,
  printNode,
  textNode,
} from './syntax.ts';
import { type ScanState, scanTags } from './tag-scanner.ts';

export interface TraceRequest {
  /** Name of the file, and its index in places. */
  readonly file: string;
  readonly index: number;
}

interface Tracing extends TraceRequest {
  readonly diagnostics: Diagnostic[];
  state: ScanState;
  /** Names that `as |…|` has given, innermost last. */
  readonly names: string[];
}

/** A traced copy of the tree, and what can never be well-formed in its markup. */
export function traceTemplate(
  program: hbs.AST.Program,
  request: TraceRequest,
): { program: hbs.AST.Program; diagnostics: readonly Diagnostic[] } {
  const tracing: Tracing = { ...request, diagnostics: [], state: 'text', names: [] };
  const traced = traceProgram(program, tracing);
  if (tracing.state !== 'text') {
    const last = program.body.at(-1) ?? program;
    blame(tracing, last.loc, ['file ends inside a tag', 'close the tag with >']);
  }
  return { program: traced, diagnostics: tracing.diagnostics };
}

function blame(tracing: Tracing, loc: hbs.AST.SourceLocation, [message, hint]: readonly [string, string]): void {
  tracing.diagnostics.push(error('MUP001', message, { span: spanOf(tracing.file, loc), hints: [hint] }));
}

function traceProgram(program: hbs.AST.Program, tracing: Tracing): hbs.AST.Program {
  const added = program.blockParams ?? [];
  tracing.names.push(...added);
  const body = program.body.flatMap((statement) => traceStatement(statement, tracing));
  tracing.names.length -= added.length;
  return { ...program, body: [chargeFor(program, body), ...body] };
}

/** Every run of a program pays for the text it prints. */
function chargeFor(program: hbs.AST.Program, body: readonly hbs.AST.Statement[]): hbs.AST.Statement {
  // The program of an empty file has no place.
  const loc = program.loc ?? { source: '', start: { line: 1, column: 0 }, end: { line: 1, column: 0 } };
  const contents = body.filter(({ type }) => type === 'ContentStatement') as hbs.AST.ContentStatement[];
  const characters = contents.reduce((sum, { value }) => sum + value.length, 0);
  return printNode({ name: '_charge', params: [numberNode(characters, loc)], loc });
}

function traceStatement(statement: hbs.AST.Statement, tracing: Tracing): readonly hbs.AST.Statement[] {
  switch (statement.type) {
    case 'ContentStatement':
      return traceContent(statement as hbs.AST.ContentStatement, tracing);
    case 'MustacheStatement':
      return [traceMustache(statement as hbs.AST.MustacheStatement, tracing)];
    case 'BlockStatement':
      return [traceBlock(statement as hbs.AST.BlockStatement, tracing)];
    case 'PartialStatement':
      return [tracePartial(statement as hbs.AST.PartialStatement, tracing)];
    default:
      // Comments print nothing; the rest has been refused by the checks.
      return [];
  }
}

/** Whitespace control shortens `value`, while the place is that of `original`. */
function traceContent(content: hbs.AST.ContentStatement, tracing: Tracing): readonly hbs.AST.Statement[] {
  const { value, loc } = content;
  const original = String(content.original);
  const skipped = Math.max(0, original.search(/\S/u) - value.search(/\S/u));
  const positionAt = (offset: number) => advance(loc.start, original, skipped + offset);
  const { pieces, problems, state } = scanTags(value, tracing.state);
  tracing.state = state;
  for (const { offset, code, message, hint } of problems) {
    const { line, column } = positionAt(offset);
    tracing.diagnostics.push(error(code, message, { span: { file: tracing.file, line, column: column + 1 }, hints: [hint] }));
  }
  return pieces.flatMap(({ text, element }) => {
    if (element === undefined) return [contentNode(text, loc)];
    const place = makePlace(tracing.index, positionAt(element));
    const record = printNode({ name: '_record', params: [pathNode(loc)], loc });
    return [contentNode(`${text} ${traceNames.place}="${place}"`, loc), record];
  });
}

const placeOf = (node: hbs.AST.Node, tracing: Tracing): Place => makePlace(tracing.index, node.loc.start);
const placeNode = (node: hbs.AST.Node, tracing: Tracing): hbs.AST.StringLiteral => textNode(placeOf(node, tracing), node.loc);

function traceMustache(mustache: hbs.AST.MustacheStatement, tracing: Tracing): hbs.AST.Statement {
  const { loc } = mustache;
  if (tracing.state === 'tag') {
    blame(tracing, loc, ['{{…}} inside a tag', 'print values between elements, or inside the quotes of an attribute']);
  }
  const name = tracing.state === 'text' ? '_text' : '_value';
  const value = isBare(mustache) ? traceExpression(mustache.path, tracing) : traceCall(mustache, tracing);
  return printNode({ name, params: [placeNode(mustache, tracing), value], loc });
}

/** A bare name is always a field, also where a helper has the same name: helpers need values. */
function traceExpression(node: hbs.AST.Expression, tracing: Tracing): hbs.AST.Expression {
  if (isCall(node)) return traceCall(node, tracing);
  if (isPath(node)) return tracePath(node, tracing);
  return node;
}

function tracePath(path: hbs.AST.PathExpression, tracing: Tracing): hbs.AST.Expression {
  const { base, rest } = splitPath(path, tracing);
  const parts = rest.map((part) => textNode(part, path.loc));
  return callNode({ name: '_get', params: [placeNode(path, tracing), base, ...parts], loc: path.loc });
}

/** What Handlebars itself finds (a context, a block parameter, `@index`), and the fields that we look up in it. */
function splitPath(path: hbs.AST.PathExpression, { names }: Tracing): { base: hbs.AST.Expression; rest: readonly string[] } {
  const [first = '', ...rest] = path.parts;
  if (path.data) return { base: dataNode(path), rest };
  const isScoped = /^(?:\.|this\b)/u.test(path.original);
  if (!isScoped && path.depth === 0 && names.includes(first)) return { base: pathNode(path.loc, { name: first }), rest };
  return { base: pathNode(path.loc, { depth: path.depth }), rest: path.parts };
}

type Call = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash' | 'loc'> & { readonly type: string };

function traceCall(call: Call, tracing: Tracing): hbs.AST.SubExpression {
  const name = String((call.path as hbs.AST.PathExpression).original);
  const params = [placeNode(call, tracing), ...call.params.map((param) => traceExpression(param, tracing))];
  return callNode({ name, params, hash: traceHash(call.hash, tracing), loc: call.loc });
}

function traceHash(hash: hbs.AST.Hash | undefined, tracing: Tracing): hbs.AST.Hash | undefined {
  return (
    hash &&
    hashNode(
      hash.loc,
      hash.pairs.map((pair) => ({ ...pair, value: traceExpression(pair.value, tracing) })),
    )
  );
}

/** Both branches must leave the markup in the same state, or what follows has no meaning. */
function traceBlock(block: hbs.AST.BlockStatement, tracing: Tracing): hbs.AST.Statement {
  const before = tracing.state;
  const params = [placeNode(block, tracing), ...block.params.map((param) => traceExpression(param, tracing))];
  const branch = (program: hbs.AST.Program | undefined) => {
    tracing.state = before;
    const traced = program && traceProgram(program, tracing);
    return { traced, after: tracing.state };
  };
  const [main, inverse] = [branch(block.program), branch(block.inverse)];
  if (main.after !== inverse.after) {
    blame(tracing, block.loc, [
      `{{#${block.path.original}}} begins or ends inside a tag`,
      'put the whole tag, or the whole attribute, inside the block',
    ]);
  }
  tracing.state = before;
  return { ...block, params, program: main.traced, inverse: inverse.traced } as hbs.AST.BlockStatement;
}

/** Named values of a partial become fields of its context, without losing the context's address. */
function tracePartial(partial: hbs.AST.PartialStatement, tracing: Tracing): hbs.AST.Statement {
  if (tracing.state !== 'text') blame(tracing, partial.loc, ['partial inside a tag', 'put {{> …}} between elements']);
  const [given] = partial.params;
  const context = given ? traceExpression(given, tracing) : pathNode(partial.loc);
  const scope = callNode({
    name: '_scope',
    params: [placeNode(partial, tracing), context],
    hash: traceHash(partial.hash, tracing),
    loc: partial.loc,
  });
  const { hash: _, ...rest } = partial;
  return { ...rest, params: [scope] } as unknown as hbs.AST.PartialStatement;
}
