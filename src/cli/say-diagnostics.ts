/** All diagnostics of a briefing as people read them. Many of one kind have one cause, so they are said once, with their number. */
import type { Diagnostic } from '../diagnostic.ts';
import { formatDiagnostic, type SourceText } from './format-diagnostic.ts';

/** Up to so many of a kind are said one by one. */
export const mostOfAKind = 20;
/** Lines that are named where they are folded. */
const mostLines = 10;

/** Their lines, in order; of a kind that is folded the first stands for all. Reports for programs (`--format`) are never folded. */
export function sayDiagnostics(diagnostics: readonly Diagnostic[], textOf: SourceText): readonly string[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const known = kinds.get(kindOf(diagnostic));
    if (known) known.push(diagnostic);
    else kinds.set(kindOf(diagnostic), [diagnostic]);
  }
  return diagnostics.flatMap((diagnostic) => {
    const kind = kinds.get(kindOf(diagnostic)) ?? [];
    if (kind.length <= mostOfAKind) return formatDiagnostic(diagnostic, textOf);
    return kind[0] === diagnostic ? [...formatDiagnostic(diagnostic, textOf), sayOthers(kind.slice(1))] : [];
  });
}

/** The same complaint about other fields or words: what stands after the colon, and the numbers of items, do not count. */
const kindOf = ({ severity, code, message, span }: Diagnostic): string =>
  JSON.stringify([severity, code, span?.file, message.replace(/: .*$/su, '').replaceAll(/\[\d+\]/gu, '[]')]);

function sayOthers(others: readonly Diagnostic[]): string {
  const lines = [...new Set(others.flatMap(({ span }) => (span ? [span.line] : [])))];
  const more = lines.length - mostLines;
  const named = `${lines.slice(0, mostLines).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const where = lines.length === 0 ? '' : `, in ${lines.length === 1 ? 'line' : 'lines'} ${named}`;
  return `  and ${others.length} more like it${where}; \`briefdeck check --format json\` lists each`;
}
