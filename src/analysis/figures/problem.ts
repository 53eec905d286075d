/** What is wrong with figures, found while they are counted: by address, which becomes a place in the file at the end. */
import type { Code } from '../../foundation/codes.ts';
import { type Diagnostic, error, type Span } from '../../foundation/diagnostic.ts';

export interface FigureProblem {
  readonly code: Extract<Code, `FIG${string}`>;
  readonly at: string;
  /** One clause, lower case. */
  readonly message: string;
  readonly hints: readonly string[];
  readonly related: readonly { readonly at: string; readonly note: string }[];
}

export const toDiagnostic = (
  { code, at, message, hints, related }: FigureProblem,
  locate: (at: string) => Span | undefined,
): Diagnostic =>
  error(code, message, {
    span: locate(at),
    hints,
    related: related.flatMap(({ at: other, note }) => {
      const span = locate(other);
      return span ? [{ span, note }] : [];
    }),
  });
