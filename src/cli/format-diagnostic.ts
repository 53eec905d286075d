/** Diagnostics as people read them: place, code, one clause, the line with a caret, then what to do. */
import type { Diagnostic, Related, Span } from '../foundation/diagnostic.ts';
import { printable } from './printable.ts';

/** The text of a file that was read, for the excerpt. */
export type SourceText = (file: string) => string | undefined;

const widestExcerpt = 110;
/** Other places that are shown of one finding. */
const mostRelated = 10;

/** Its lines. Each part is printable, so that no file, key or value can add a line of its own. */
export function formatDiagnostic(diagnostic: Diagnostic, textOf: SourceText): readonly string[] {
  const { span, code, severity, message, related, hints } = diagnostic;
  const kind = severity === 'error' ? '' : `${severity}: `;
  return [
    `${span ? placeOf(span) : ''}${code}: ${kind}${printable(message)}`,
    ...(span ? excerpt(span, textOf) : []),
    ...related.slice(0, mostRelated).flatMap((each) => formatRelated(each, textOf)),
    ...(related.length > mostRelated ? [`  and ${related.length - mostRelated} more places`] : []),
    ...hints.map((hint) => `  hint: ${printable(hint)}`),
  ];
}

const placeOf = ({ file, line, column }: Span): string => `${printable(file)}:${line}:${column}: `;

const formatRelated = ({ span, note }: Related, textOf: SourceText): readonly string[] => [
  `  ${placeOf(span)}${printable(note)}`,
  ...excerpt(span, textOf),
];

/** The line and a caret under the place; a long line is cut to a window around it. */
export function excerpt({ file, line, column, endLine, endColumn }: Span, textOf: SourceText): readonly string[] {
  // A tab is as wide as anything else here, so that the mark stands below its place.
  const text = lineOf(textOf(file), line)?.replaceAll('\t', ' ');
  if (text === undefined || text.trim() === '') return [];
  const start = Math.max(0, Math.min(column - 1 - 40, text.length - widestExcerpt));
  const windowEnd = start + widestExcerpt;
  const shown = `${start > 0 ? '…' : ''}${printable(text.slice(start, windowEnd))}${windowEnd < text.length ? '…' : ''}`;
  const before = `${start > 0 ? ' ' : ''}${' '.repeat(printable(text.slice(start, column - 1)).length)}`;
  const end = endLine === line && endColumn !== undefined ? endColumn : endLine === undefined ? column + 1 : text.length + 1;
  const last = Math.min(end, windowEnd + 1) - 1;
  // What is drawn by its number is wider than it was; a place may reach past the end of the line.
  const marked = text.slice(column - 1, last);
  const width = Math.max(1, last - (column - 1) - marked.length + printable(marked).length);
  const gutter = String(line).padStart(5);
  return [`${gutter} | ${shown}`, `${' '.repeat(gutter.length)} | ${before}${'^'.repeat(width)}`];
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

/** "2 errors, 1 warning". */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic['severity']) => {
    const number = diagnostics.filter((each) => each.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return diagnostics.some(({ severity }) => severity === 'error') ? `${count('error')}, ${count('warning')}` : count('warning');
}
