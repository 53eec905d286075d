/** The sources of a statement, with their grades. */
import type { NumberedSource } from '../citations.ts';
import type { ExplainedSource } from '../explanation.ts';
import type { StatementFields } from './statement.ts';

/** Ids that the innermost record with sources names; a report of a figure names a single one. */
export function sourceIds(around: readonly StatementFields[]): readonly string[] {
  for (const { sources, source } of around) {
    if (typeof source === 'string') return [source];
    if (Array.isArray(sources) && sources.length > 0) return sources.map(String);
  }
  return [];
}

/** How far the statement itself can be believed, where its record says: 1 to 6. */
export function credibilityOf(around: readonly StatementFields[]): string {
  const value = around.find(({ credibility }) => typeof credibility === 'number')?.credibility;
  return value === undefined ? '' : String(value);
}

export const nameSources = (
  ids: readonly string[],
  known: readonly NumberedSource[],
  credibility: string,
): readonly ExplainedSource[] =>
  ids
    .flatMap((id) => known.filter((source) => source.id === id))
    .map(({ id, number, author, publisher, title, reliability, at }) => ({
      id,
      number,
      name: [[author, publisher].filter((part) => part !== null).join(', '), title].filter((part) => part !== '').join(': '),
      grade: reliability === null ? '' : `${reliability}${credibility}`,
      path: at,
    }));
