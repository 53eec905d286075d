/** The title over the casualties: whose figure is the highest, and of how many; else the toll, which is read elsewhere. */
import type { Analysis } from '../../../../src/analysis/analyze.ts';
import * as oracle from '../../../support/figures-oracle/count.ts';
import type { End } from '../../../support/figures-oracle/interval.ts';
import { figure, print } from '../../../support/figures-oracle/print.ts';
import type { RawBriefing } from '../../../support/random-briefing/raw-briefing.ts';
import type { Say } from './read-figures.ts';

const least = (end: End | null): number => (end ? end.n + (end.strict ? 1 : 0) - end.slack : Number.NEGATIVE_INFINITY);
const most = (end: End | null): number => (end ? end.n - (end.strict ? 1 : 0) + end.slack : Number.POSITIVE_INFINITY);

export function casualtyTitleFaults(analysis: Analysis, raw: RawBriefing, say: Say): readonly string[] {
  const table = analysis.incident?.casualties;
  if (!table) return [];
  const [text, toll] = [say(table.title), say(table.toll)];
  if (text === toll) return [];
  // Where the course of events tells the toll, the next figure is read where the measures are.
  if (analysis.situation.length > 0 && !/ killed/u.test(text)) return [];
  const all = oracle
    .cellsOf(raw, 'main')
    .filter(({ measure, settled, row }) => measure === 'killed' && settled.value.isStated && !('part_of' in row));
  const isAbove = (cell: oracle.Cell, others: readonly oracle.Cell[]): boolean =>
    others.every(
      (other) =>
        other === cell ||
        least(cell.settled.value.low) > most(other.settled.value.high) ||
        (other.party === cell.party && other.places.length < cell.places.length),
    );
  const [, killed] = /(?:lost|:) (\S.*?) of .+ killed/u.exec(text) ?? [];
  const ours = all.filter(({ isAttacker }) => !isAttacker);
  if (killed !== undefined) {
    const kind = table.title.key.endsWith('shareAt') ? 'place' : 'group';
    const found = ours.filter(
      (cell) =>
        isAbove(cell, ours) &&
        lead(cell) === killed &&
        (kind === 'group' || cell.places.length === 1) &&
        ours.every((other) => other === cell || isElse(kind, other, cell)),
    );
    const total = table.without_attackers.killed;
    const isFact = total !== null && !total.is_disputed && total.standing.held.length === 0;
    return found.length > 0 && isFact ? [] : [`${text}: no such figure is the highest`];
  }
  const found = ours.filter((cell) => isAbove(cell, all) && text.includes(` had most deaths: ${print(cell.settled.value)}`));
  return / had most deaths: /u.test(text) && found.length > 0 ? [] : [`${text}: neither the highest nor ${toll}`];
}

/** Whether a row is surely of another group, or of other places. */
function isElse(kind: string, other: oracle.Cell, cell: oracle.Cell): boolean {
  const isElsewhere = other.places.length > 0 && !other.places.some((place) => cell.places.includes(place));
  if (kind === 'place') return isElsewhere;
  return other.party !== null && (other.party !== cell.party || (isElsewhere && cell.places.length > 0));
}

/** The best number, or the exact one. */
const lead = ({ settled: { value } }: oracle.Cell): string => (value.best === null ? print(value) : figure(value.best));
