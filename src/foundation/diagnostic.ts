/**
 * Problems as data. Stages collect them; `cli/format-diagnostic.ts` prints them and nothing else does.
 * Codes are stable and each has a row in `codes.ts`, from which `briefings/MESSAGES.md` is made.
 */
import type { Code } from './codes.ts';

export type Severity = 'error' | 'warning' | 'note';

/** A place in a text file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface Span {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Last line and the column after the last character, where known. */
  readonly endLine?: number;
  readonly endColumn?: number;
}

/**
 * Where something on a slide came from: the place in the template that printed it and the field of the
 * briefing that it shows, written `casualties[2].killed`. Carried from the template to the placed item.
 */
export interface Origin {
  readonly template?: Span;
  readonly path?: string;
}

export interface Diagnostic {
  readonly severity: Severity;
  readonly code: Code;
  /** One clause, lower case: `unknown field: kiled`. */
  readonly message: string;
  readonly span?: Span;
  /** Other places that take part: the template's line when the briefing's line is the cause, and the reverse. */
  readonly related: readonly Related[];
  /** What to do next, one sentence each. */
  readonly hints: readonly string[];
}

export interface Related {
  readonly span: Span;
  readonly note: string;
}

/** What every stage returns: a value where one could be made, and what was found on the way. */
export interface Outcome<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

interface Details {
  readonly span?: Span | undefined;
  readonly related?: readonly Related[];
  readonly hints?: readonly string[];
}

const make =
  (severity: Severity) =>
  (code: Code, message: string, { span, related = [], hints = [] }: Details = {}): Diagnostic => ({
    severity,
    code,
    message,
    ...(span ? { span } : {}),
    related,
    hints,
  });

export const error = make('error');
export const warning = make('warning');
export const note = make('note');

export const hasErrors = (diagnostics: readonly Diagnostic[]): boolean =>
  diagnostics.some(({ severity }) => severity === 'error');

/** In the order a reader meets them: by file as first seen, then line, then column; equal ones once. */
export function inSourceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const files = [...new Set(diagnostics.map(({ span }) => span?.file ?? ''))];
  const seen = new Set<string>();
  return diagnostics
    .filter((diagnostic) => {
      const key = JSON.stringify([diagnostic.code, diagnostic.message, diagnostic.span]);
      return seen.has(key) ? false : seen.add(key);
    })
    .map((diagnostic, index) => ({ diagnostic, index }))
    .sort(
      (a, b) =>
        files.indexOf(a.diagnostic.span?.file ?? '') - files.indexOf(b.diagnostic.span?.file ?? '') ||
        (a.diagnostic.span?.line ?? 0) - (b.diagnostic.span?.line ?? 0) ||
        (a.diagnostic.span?.column ?? 0) - (b.diagnostic.span?.column ?? 0) ||
        a.index - b.index,
    )
    .map(({ diagnostic }) => diagnostic);
}
