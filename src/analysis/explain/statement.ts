/** What the briefing itself states at a path, and the record around it that says how it stands. */

import type { Briefing } from '../../briefing/briefing.ts';
import { toPath } from '../../yaml/positions.ts';

export type StatementFields = Readonly<Record<string, unknown>>;

export interface ExplainedStatement {
  readonly value: unknown;
  /** The records on the way to the value, the innermost first; a value that is a record itself comes before them. */
  readonly around: readonly StatementFields[];
}

export const isStatementFields = (value: unknown): value is StatementFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Own fields only, as far as the path can be followed; nothing where not even its first step leads anywhere. */
export function findStatement(path: string, briefing: Briefing): ExplainedStatement | undefined {
  let value: unknown = briefing;
  const around: StatementFields[] = [];
  for (const step of toPath(path)) {
    const next = stepInto(value, step);
    if (next === undefined) break;
    if (isStatementFields(value) && value !== briefing) around.unshift(value);
    value = next;
  }
  if (value === briefing) return undefined;
  return { value, around: isStatementFields(value) ? [value, ...around] : around };
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isStatementFields(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}
