/** Findings of one kind have one cause: many of them are shown as one, with the others behind it. */
import { codes } from '../foundation/codes.ts';
import type { Diagnostic } from '../foundation/diagnostic.ts';

/** Up to so many of a kind are shown one by one. */
export const mostOfAKind = 20;

export interface Folded {
  readonly first: Diagnostic;
  /** The rest of its kind, in order; empty where each is shown by itself. */
  readonly others: readonly Diagnostic[];
}

/** All findings in their order; those of a kind that are too many stand where the first of them stood. */
export function foldFindings(diagnostics: readonly Diagnostic[]): readonly Folded[] {
  const kinds = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = kindOf(diagnostic);
    const known = kinds.get(key);
    if (known) known.push(diagnostic);
    else kinds.set(key, [diagnostic]);
  }
  return diagnostics.flatMap((diagnostic): readonly Folded[] => {
    const [first = diagnostic, ...others] = kinds.get(kindOf(diagnostic)) ?? [];
    if (others.length < mostOfAKind) return [{ first: diagnostic, others: [] }];
    return first === diagnostic ? [{ first, others }] : [];
  });
}

/**
 * What is the same in findings of one kind. A rule of the trade says one thing, and names what it is said of wherever its
 * sentence needs it: its code is the kind. Of other codes the words before the colon belong to it, since they name the
 * field; what stands after the colon, numbers and what is quoted do not.
 */
function kindOf({ severity, code, message, span }: Diagnostic): string {
  const isRule = !Object.hasOwn(codes, code);
  const said = message
    .replace(/: .*$/su, '')
    .replaceAll(/“[^”]*”|`[^`]*`/gu, '“”')
    .replaceAll(/\d+/gu, '0');
  return JSON.stringify([severity, code, span?.file, isRule ? '' : said]);
}
