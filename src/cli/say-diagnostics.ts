/** All diagnostics of a briefing as people read them. Many of one kind have one cause, so they are said once, with their number. */
import type { Diagnostic } from '../foundation/diagnostic.ts';
import { foldFindings } from './fold-findings.ts';
import { formatDiagnostic, type SourceText } from './format-diagnostic.ts';

/** Lines that are named where they are folded. */
const mostLines = 10;

/** Their lines, in order; of a kind that is folded the first stands for all. Reports for programs (`--format`) are never folded. */
export const sayDiagnostics = (diagnostics: readonly Diagnostic[], textOf: SourceText): readonly string[] =>
  foldFindings(diagnostics).flatMap(({ first, others }) => [
    ...formatDiagnostic(first, textOf),
    ...(others.length > 0 ? [sayOthers(others)] : []),
  ]);

function sayOthers(others: readonly Diagnostic[]): string {
  const lines = [...new Set(others.flatMap(({ span }) => (span ? [span.line] : [])))];
  const more = lines.length - mostLines;
  const named = `${lines.slice(0, mostLines).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const where = lines.length === 0 ? '' : `, in ${lines.length === 1 ? 'line' : 'lines'} ${named}`;
  return `  and ${others.length} more like it${where}; \`briefdeck check --format json\` lists each`;
}
