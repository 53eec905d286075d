/**
 * Reads the Handlebars that templates are mostly written in, in one pass and straight to the syntax tree. The library's
 * parser, which a generator made, took a tenth of a short run. It still reads whatever is unusual (blanks cut by `~`, raw
 * blocks, backslashes) and every mistake: tree and messages are its own either way, which a test holds.
 */
import { type CallParts, readBlockNames, readCall, readPath } from './read-expression.ts';
import { type Cursor, locFrom, look, makeLoc, openCursor, skip, Unusual } from './template-cursor.ts';

/** The tree before blanks around blocks are dropped, as the library gives it; `undefined` where the library has to read. */
export function readTemplate(text: string): hbs.AST.Program | undefined {
  if (/\\\{\{|\0|\r/u.test(text)) return undefined;
  const cursor = openCursor(text);
  try {
    const program = readProgram(cursor);
    return cursor.at === text.length ? program : undefined;
  } catch (thrown) {
    if (!(thrown instanceof Unusual)) throw thrown;
    return undefined;
  }
}

const ending = /\{\{(?:\/|\s*else(?=[\s}]))/uy;
const comment = /\{\{!(?:--[\s\S]*?--|(?!--)[\s\S]*?)\}\}/uy;
const partial = /\{\{>\s*/uy;
const block = /\{\{#(?![>*])/uy;
const mustache = /\{\{(?![{&~!>#/^])(?!\s*else)/uy;
const otherwise = /\{\{\s*else\s*\}\}/uy;
const otherwiseIf = /\{\{\s*else(?=\s)/uy;
const closing = /\{\{\/\s*/uy;
const close = /\s*\}\}(?!\})/uy;

/** No `~` stands anywhere in what is read here. */
const strip: hbs.AST.StripFlags = { open: false, close: false };

/** Statements up to the end of the text, or the end or branch of the block around. */
function readProgram(cursor: Cursor): hbs.AST.Program {
  const body: hbs.AST.Statement[] = [];
  while (cursor.at < cursor.text.length && !look(cursor, ending)) body.push(readStatement(cursor));
  return programOf(body, spanning(body));
}

/** A program without statements has no place, whatever the library's types say. */
const programOf = (body: hbs.AST.Statement[], loc: hbs.AST.SourceLocation | undefined): hbs.AST.Program =>
  ({ type: 'Program', body, strip: {}, loc }) as unknown as hbs.AST.Program;

function spanning(body: readonly hbs.AST.Statement[]): hbs.AST.SourceLocation | undefined {
  const [first, last] = [body[0], body.at(-1)];
  return first && last && makeLoc(first.loc.start, last.loc.end);
}

function readStatement(cursor: Cursor): hbs.AST.Statement {
  const start = cursor.at;
  if (!cursor.text.startsWith('{{', start)) return readContent(cursor);
  const [remark] = skip(cursor, comment) ?? [];
  if (remark !== undefined) {
    if (remark.endsWith('~}}')) throw new Unusual();
    const value = remark.replace(/^\{\{!-?-?/u, '').replace(/-?-?\}\}$/u, '');
    const node = { type: 'CommentStatement', value, strip, loc: locFrom(cursor, start) };
    return node;
  }
  if (skip(cursor, block)) return readBlock(cursor, start);
  if (skip(cursor, partial)) {
    const { path: name, ...values } = readCall(cursor);
    expect(cursor, close);
    const node = { type: 'PartialStatement', name, ...values, indent: '', strip, loc: locFrom(cursor, start) };
    return node;
  }
  expect(cursor, mustache);
  const call = readCall(cursor);
  expect(cursor, close);
  const node = { type: 'MustacheStatement', ...call, escaped: true, strip, loc: locFrom(cursor, start) };
  return node;
}

function readContent(cursor: Cursor): hbs.AST.Statement {
  const start = cursor.at;
  const next = cursor.text.indexOf('{{', start);
  cursor.at = next < 0 ? cursor.text.length : next;
  const value = cursor.text.slice(start, cursor.at);
  const node = { type: 'ContentStatement', original: value, value, loc: locFrom(cursor, start) };
  return node;
}

function expect(cursor: Cursor, pattern: RegExp): void {
  if (!skip(cursor, pattern)) throw new Unusual();
}

interface Opened {
  readonly call: CallParts;
  readonly program: hbs.AST.Program;
}

/** What stands between `{{#` and the next branch or the end. */
function readOpened(cursor: Cursor): Opened {
  const call = readCall(cursor);
  const names = readBlockNames(cursor);
  expect(cursor, close);
  const program = readProgram(cursor);
  // The library sets it also where there is none.
  return { call, program: Object.assign(program, { blockParams: names }) };
}

function readBlock(cursor: Cursor, start: number): hbs.AST.Statement {
  const { call, program } = readOpened(cursor);
  const inverse = readInverse(cursor);
  expect(cursor, closing);
  const { original } = readPath(cursor);
  expect(cursor, close);
  if (original !== call.path.original) throw new Unusual();
  return blockOf({ call, program }, inverse, locFrom(cursor, start));
}

const blockOf = ({ call, program }: Opened, inverse: hbs.AST.Program | undefined, loc: hbs.AST.SourceLocation) => ({
  type: 'BlockStatement',
  ...call,
  program,
  inverse,
  openStrip: strip,
  inverseStrip: inverse && strip,
  closeStrip: strip,
  loc,
});

/** `{{else}}`, or `{{else if …}}`, which is a block of its own inside the branch and ends with the block around. */
function readInverse(cursor: Cursor): hbs.AST.Program | undefined {
  const start = cursor.at;
  if (skip(cursor, otherwise)) {
    const program = readProgram(cursor);
    if (!look(cursor, closing)) throw new Unusual();
    return program;
  }
  if (!skip(cursor, otherwiseIf)) return undefined;
  const opened = readOpened(cursor);
  const inner = blockOf(opened, readInverse(cursor), locFrom(cursor, start));
  return Object.assign(programOf([inner], opened.program.loc ?? inner.loc), { chained: true });
}
