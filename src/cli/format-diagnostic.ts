/** Diagnostics as people read them: place, code, one clause, the line with a caret, then what to do. */
import type { Diagnostic, Related, Span } from '../diagnostic.ts';

/** The text of a file that was read, for the excerpt. */
export type SourceText = (file: string) => string | undefined;

const widestExcerpt = 110;

export function formatDiagnostic(diagnostic: Diagnostic, textOf: SourceText): string {
  const { span, code, severity, message, related, hints } = diagnostic;
  const place = span ? `${span.file}:${span.line}:${span.column}: ` : '';
  const kind = severity === 'error' ? '' : `${severity}: `;
  return [
    `${place}${code}: ${kind}${message}`,
    ...(span ? excerpt(span, textOf) : []),
    ...related.flatMap((each) => formatRelated(each, textOf)),
    ...hints.map((hint) => `  hint: ${hint}`),
  ].join('\n');
}

const formatRelated = ({ span, note }: Related, textOf: SourceText): readonly string[] => [
  `  ${span.file}:${span.line}:${span.column}: ${note}`,
  ...excerpt(span, textOf),
];

/** The line and a caret under the place; a long line is cut to a window around it. */
export function excerpt({ file, line, column, endLine, endColumn }: Span, textOf: SourceText): readonly string[] {
  const text = textOf(file)?.split(/\r?\n/u, line)[line - 1];
  if (text === undefined || text.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 1 - 40, text.length - widestExcerpt));
  const shown = `${start > 0 ? '…' : ''}${text.slice(start, start + widestExcerpt)}${start + widestExcerpt < text.length ? '…' : ''}`;
  const before = `${start > 0 ? ' ' : ''}${text.slice(start, column - 1).replaceAll(/[^\t]/gu, ' ')}`;
  const end = endLine === line && endColumn !== undefined ? endColumn : endLine === undefined ? column + 1 : text.length + 1;
  const width = Math.max(1, Math.min(end, start + widestExcerpt + 1) - column);
  const gutter = String(line).padStart(5);
  return [`${gutter} | ${printable(shown)}`, `${' '.repeat(gutter.length)} | ${before}${'^'.repeat(width)}`];
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
