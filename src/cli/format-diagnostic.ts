/** Diagnostics as people read them: place, code, one clause, the line with a caret, then what to do. */
import type { Diagnostic, Related, Span } from '../diagnostic.ts';

/** The text of a file that was read, for the excerpt. */
export type SourceText = (file: string) => string | undefined;

const widestExcerpt = 110;
/** Other places that are shown of one finding. */
const mostRelated = 10;

export function formatDiagnostic(diagnostic: Diagnostic, textOf: SourceText): string {
  const { span, code, severity, message, related, hints } = diagnostic;
  const place = span ? `${span.file}:${span.line}:${span.column}: ` : '';
  const kind = severity === 'error' ? '' : `${severity}: `;
  return [
    `${place}${code}: ${kind}${message}`,
    ...(span ? excerpt(span, textOf) : []),
    ...related.slice(0, mostRelated).flatMap((each) => formatRelated(each, textOf)),
    ...(related.length > mostRelated ? [`  and ${related.length - mostRelated} more places`] : []),
    ...hints.map((hint) => `  hint: ${hint}`),
  ].join('\n');
}

const formatRelated = ({ span, note }: Related, textOf: SourceText): readonly string[] => [
  `  ${span.file}:${span.line}:${span.column}: ${note}`,
  ...excerpt(span, textOf),
];

/** The line and a caret under the place; a long line is cut to a window around it. */
export function excerpt({ file, line, column, endLine, endColumn }: Span, textOf: SourceText): readonly string[] {
  const text = lineOf(textOf(file), line);
  if (text === undefined || text.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 1 - 40, text.length - widestExcerpt));
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, start + widestExcerpt)}${start + widestExcerpt < text.length ? '…' : ''}`;
  const before = `${start > 0 ? ' ' : ''}${text.slice(start, column - 1).replaceAll(/[^\t]/gu, ' ')}`;
  const end = endLine === line && endColumn !== undefined ? endColumn : endLine === undefined ? column + 1 : text.length + 1;
  const width = Math.max(1, Math.min(end, start + widestExcerpt + 1) - column);
  const gutter = String(line).padStart(5);
  return [`${gutter} | ${printable(shown)}`, `${' '.repeat(gutter.length)} | ${before}${'^'.repeat(width)}`];
}

/** Found by its line breaks alone: excerpts of thousands of findings may be made of one large file. */
function lineOf(text: string | undefined, line: number): string | undefined {
  let start = 0;
  for (let number = 1; text !== undefined && number < line; number++) {
    const end = text.indexOf('\n', start);
    if (end < 0) return undefined;
    start = end + 1;
  }
  const end = text?.indexOf('\n', start) ?? -1;
  return text?.slice(start, end < 0 ? undefined : end).replace(/\r$/u, '');
}

/** Control characters would move the terminal's cursor, so they are drawn. */
const printable = (text: string): string => text.replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/gu, '\uFFFD');

/** "2 errors, 1 warning". */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) => {
    const number = diagnostics.filter((each) => each.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return diagnostics.some(({ severity }) => severity === 'error') ? `${count('error')}, ${count('warning')}` : count('warning');
}
