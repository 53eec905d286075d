/** Diagnostics as workflow commands of GitHub Actions: each becomes a remark at its line in the pull request. */
import type { Diagnostic, Span } from '../../foundation/diagnostic.ts';
import { printable } from '../printable.ts';
import { reportFile } from './report-file.ts';
import { reportText } from './report-text.ts';

const commands = { error: 'error', warning: 'warning', note: 'notice' } as const;

/** One command a line; empty without diagnostics. */
export function toGithubCommands(diagnostics: readonly Diagnostic[], folder: string): string {
  return diagnostics.map((diagnostic) => toCommand(diagnostic, folder)).join('\n');
}

function toCommand(diagnostic: Diagnostic, folder: string): string {
  const { severity, code, span } = diagnostic;
  const properties = [...placeOf(span, folder), ['title', code] as const]
    .map(([name, value]) => `${name}=${escapeProperty(printable(String(value)))}`)
    .join(',');
  return `::${commands[severity]} ${properties}::${escapeData(reportText(diagnostic))}`;
}

const placeOf = (span: Span | undefined, folder: string): readonly (readonly [string, string | number])[] =>
  span
    ? [
        ['file', reportFile(span.file, folder)],
        ['line', span.line],
        ['col', span.column],
      ]
    : [];

/** A line break would end the command, and `%` begins an escape. */
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** In a property a colon and a comma would end it, too. */
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
