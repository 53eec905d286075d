/** The title over the casualties: what the rows tell besides their sum, which stands over the course of events. */
import { isExact, isNone, isSame, leading } from '../../briefing/quantity/quantity.ts';
import type { Status } from '../../briefing/schema/statuses.ts';
import type { CasualtyTable } from '../figures/casualty-table.ts';
import type { Cell } from '../figures/cells.ts';
import { comparedCells, nameAmong, toldCells } from '../figures/figure-chart.ts';
import type { Total } from '../figures/totals.ts';
import { highestOf, sayHighest } from './chart-title.ts';
import { clauses, quantity, type Sentence, sentence, within } from './sentence.ts';
import { besidesKilled, disputedLosses, noFigure, nounNumber, tollTitle } from './toll-sentences.ts';

/**
 * Whose figure is surely the highest, and of how many; else the toll, or the next figure where another title tells the toll already.
 * Whose figure is missing is told behind it either way.
 *
 * @param cells the rows of the killed
 * @param said `isTollTold`: the title over the course of events tells the toll
 */
export function casualtyTitle(table: CasualtyTable, cells: readonly Cell[], said: { readonly isTollTold: boolean }): Sentence {
  const { killed } = table.without_attackers;
  const told = killed && (shareTitle(table, killed, cells) ?? highestTitle(killed, cells));
  const next = told ?? (said.isTollTold ? besidesKilled(table) : null);
  return next ? clauses(next, disputedLosses(table)) : tollTitle(table);
}

/**
 * "Ferry passengers lost 37 of 41 killed", where both numbers are facts that nobody disputes, the one exact. The attackers are in
 * neither number.
 */
function shareTitle({ attackers }: CasualtyTable, killed: Total, cells: readonly Cell[]): Sentence | null {
  const ours = cells.filter(({ is_attacker }) => !is_attacker);
  const cell = highestOf(ours);
  const told = toldCells(ours);
  if (!cell || !isPlain(killed) || !isTold(cell.status) || told.length < 2) return null;
  const [own, total] = [leading(cell.figure), leading(killed)];
  const named = nameAmong(cell, told);
  if (!named || !isApart(cell, named, told) || !isExact(own) || isNone(own) || isSame(own, total)) return null;
  const { party, place, full } = attackers === null ? shares.all : shares.excluding;
  const key = named.isPlace ? place : named.name.key === 'casualties.barAt' ? full : party;
  const values = { n: nounNumber(own), killed: quantity(own), total: quantity(total), name: within(named.name) };
  // It is computed: a number that somebody changes in the deck is never written into the one row.
  return clauses(sentence(key, killed.at, values), noFigure(killed));
}

/**
 * Whether nobody else who is counted can belong there as well: a row without a place may be of the same one, as one without a party
 * of the same group.
 */
function isApart(cell: Cell, { isPlace }: { readonly isPlace: boolean }, told: readonly Cell[]): boolean {
  const others = told.filter((other) => other !== cell);
  const own = new Set(cell.places.map(({ id }) => id));
  const isElsewhere = ({ places }: Cell): boolean => own.size > 0 && places.length > 0 && places.every(({ id }) => !own.has(id));
  if (isPlace) return own.size === 1 && others.every(isElsewhere);
  return others.every((other) => other.party !== null && (other.party.id !== cell.party?.id || isElsewhere(other)));
}

const shares = {
  all: { party: 'titles.casualties.share', place: 'titles.casualties.shareAt', full: 'titles.casualties.shareFull' },
  excluding: {
    party: 'titles.casualties.excluding.share',
    place: 'titles.casualties.excluding.shareAt',
    full: 'titles.casualties.excluding.shareFull',
  },
} as const;

/** The highest of all figures, also of those of the attackers. */
function highestTitle(killed: Total, cells: readonly Cell[]): Sentence | null {
  const cell = highestOf(cells);
  const named = cell && nameAmong(cell, toldCells(cells));
  // Of two, one is always higher, or neither.
  if (!cell || !named || cell.is_attacker || comparedCells(cells).length < 3) return null;
  return clauses(sayHighest(cell, named), noFigure(killed));
}

const isPlain = ({ stated, is_unknown, is_disputed, standing, word }: Total): boolean =>
  stated && !is_unknown && !is_disputed && word === null && standing.held.length === 0;

const isTold = (status: Status): boolean => status === 'reported' || status === 'confirmed';
