/** Handlebars text to its syntax tree, with a place for every way in which it can fail. */
import Handlebars from 'handlebars';
import { error, type Outcome } from '../diagnostic.ts';
import { explainFailure } from './explain-failure.ts';
import { advance, type Position } from './place.ts';
import { oversizeOf } from './template-size.ts';

export interface TemplateText {
  readonly file: string;
  /** Line ends are `\n`. */
  readonly text: string;
}

/** Reads one template; on failure one TPL001 that points at the word the parser stopped at. */
export function parseTemplate({ file, text }: TemplateText): Outcome<hbs.AST.Program> {
  const oversize = oversizeOf(text);
  if (oversize) {
    const { line, column } = advance({ line: 1, column: 0 }, text, oversize.offset);
    const hints = ['split it into several files, and put a list that goes on and on into the briefing'];
    const span = { file, line, column: column + 1 };
    return { diagnostics: [error('TPL009', `template is too large: ${oversize.what}`, { span, hints })] };
  }
  try {
    return { value: Handlebars.parse(text), diagnostics: [] };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const { message: said, hint, offset } = explainFailure(message, text, readUpTo(text));
    const { line, column } = offset === undefined ? placeOf(thrown, text) : advance({ line: 1, column: 0 }, text, offset);
    return { diagnostics: [error('TPL001', said, { span: { file, line, column: column + 1 }, hints: [hint] })] };
  }
}

/**
 * Mismatched blocks carry line and column. Errors of grammar and lexer carry only a line inside their message; but the
 * parser is a single object that keeps how far it read, so the exact character is known after it gave up.
 */
function placeOf(thrown: unknown, text: string): Position {
  const { lineNumber, column } = thrown as { readonly lineNumber?: number; readonly column?: number };
  if (typeof lineNumber === 'number' && typeof column === 'number') return { line: lineNumber, column };
  return advance({ line: 1, column: 0 }, text, readUpTo(text));
}

function readUpTo(text: string): number {
  const { lexer } = (Handlebars as unknown as { readonly Parser: { readonly lexer: Lexer } }).Parser;
  const read = lexer.matched.length - lexer.match.length;
  // At the end of the text the open block is what matters, and the last character is the nearest place to it.
  return Math.min(read, text.trimEnd().length);
}

interface Lexer {
  readonly matched: string;
  readonly match: string;
}
