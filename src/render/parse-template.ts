/** Handlebars text to its syntax tree, with a place for every way in which it can fail. */
import Handlebars from 'handlebars';
import { error, type Outcome } from '../diagnostic.ts';
import { advance, type Position } from './place.ts';

export interface TemplateText {
  readonly file: string;
  /** Line ends are `\n`. */
  readonly text: string;
}

/** Reads one template; on failure one TPL001 that points at the word the parser stopped at. */
export function parseTemplate({ file, text }: TemplateText): Outcome<hbs.AST.Program> {
  try {
    return { value: Handlebars.parse(text), diagnostics: [] };
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    const { line, column } = placeOf(thrown, text);
    return {
      diagnostics: [error('TPL001', explain(message), { span: { file, line, column: column + 1 }, hints: hintsFor(message) })],
    };
  }
}

/**
 * Mismatched blocks carry line and column. Errors of grammar and lexer carry only a line inside their message; but the
 * parser is a single object that keeps how far it read, so the exact character is known after it gave up.
 */
function placeOf(thrown: unknown, text: string): Position {
  const { lineNumber, column } = thrown as { readonly lineNumber?: number; readonly column?: number };
  if (typeof lineNumber === 'number' && typeof column === 'number') return { line: lineNumber, column };
  const { lexer } = (Handlebars as unknown as { readonly Parser: { readonly lexer: Lexer } }).Parser;
  const read = lexer.matched.length - lexer.match.length;
  // At the end of the text the open block is what matters, and the last character is the nearest place to it.
  return advance({ line: 1, column: 0 }, text, Math.min(read, text.trimEnd().length));
}

interface Lexer {
  readonly matched: string;
  readonly match: string;
}

const tokens: Readonly<Record<string, string>> = {
  EOF: 'the end of the file',
  INVALID: 'a character that means nothing here',
  CLOSE: '}}',
  CLOSE_UNESCAPED: '}}}',
  CLOSE_SEXPR: ')',
  OPEN_ENDBLOCK: '{{/',
  INVERSE: '{{else}}',
  OPEN_INVERSE_CHAIN: '{{else',
  EQUALS: '=',
  SEP: 'a separator',
};

/** The parser's own words, less its excerpt and its list of token names. */
function explain(message: string): string {
  const got = /got '(\w+)'/u.exec(message)?.[1];
  if (got !== undefined) return `template does not parse: unexpected ${tokens[got] ?? got.toLowerCase()}`;
  if (message.startsWith('Lexical error')) return 'template does not parse: a character that means nothing here';
  const mismatch = /^(\S+) doesn't match (\S+)/u.exec(message);
  if (mismatch) return `template does not parse: {{#${mismatch[1]}}} is closed by {{/${mismatch[2]}}}`;
  return `template does not parse: ${message.replace(/ - \d+:\d+$/u, '')}`;
}

const hintsFor = (message: string): readonly string[] =>
  message.includes("got 'EOF'") ? ['a {{#block}} above has no {{/block}}, or a {{ has no }}'] : [];
