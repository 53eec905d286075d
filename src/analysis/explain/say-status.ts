/** How a statement stands, in words: who says so, how likely it is, how sure one is. */
import type { StatementFields } from './statement.ts';
import { isStatementFields } from './statement.ts';

/** From the innermost record that says anything of it. */
export function sayStatus(around: readonly StatementFields[]): string {
  for (const record of around) {
    const said = [statusOf(record), likelihoodOf(record), confidenceOf(record), weightOf(record)].filter((word) => word !== '');
    if (said.length > 0) return said.join(', ');
  }
  return '';
}

const textOf = (record: StatementFields, name: string): string => {
  const value = record[name];
  return typeof value === 'string' ? value : '';
};

function statusOf(record: StatementFields): string {
  const [status, by] = [textOf(record, 'status'), textOf(record, 'said_by') || textOf(record, 'by')];
  return status !== '' && by !== '' ? `${status} by ${by}` : status;
}

function likelihoodOf({ likelihood }: StatementFields): string {
  if (!isStatementFields(likelihood)) return '';
  const { percent } = likelihood;
  return `assessed, ${textOf(likelihood, 'term')}${typeof percent === 'number' ? ` (${percent} %)` : ''}`;
}

const confidenceOf = (record: StatementFields): string => {
  const confidence = textOf(record, 'confidence');
  return confidence === '' ? '' : `${confidence} confidence`;
};

/**
 * Credibility and relevance of evidence, which are words there. A claim's credibility is a figure and is printed with its
 * source's grade.
 */
function weightOf(record: StatementFields): string {
  const [credibility, relevance] = [textOf(record, 'credibility'), textOf(record, 'relevance')];
  return credibility === '' || relevance === '' ? '' : `${credibility} credibility, ${relevance} relevance`;
}
