/** What may be said of a toll: the headline of the casualties, and the words of key figures. */
import { lastNumber, phraseOf } from '../../briefing/quantity/phrase.ts';
import { isExact, type Quantity } from '../../briefing/quantity/quantity.ts';
import { isHeap } from '../../briefing/quantity/written-forms.ts';
import type { Status } from '../../briefing/schema/statuses.ts';
import type { CasualtyTable } from '../figures/casualty-table.ts';
import type { Total } from '../figures/totals.ts';
import type { Standing } from '../standing.ts';
import { clauses, count, type Filling, names, quantity, type Sentence, sentence, within } from './sentence.ts';

/** More names than these make a headline a list. */
const mostNames = 2;

/**
 * The number that a noun after a quantity follows: the last one printed. "0–1" is a fraction to the rules of plurals: "0–1 people",
 * "0 à 1 mort". A range that ends in two is no pair, for which some languages have a form. "Dozens" and an unknown number are nouns
 * themselves, and endless here; "several" are a few.
 */
export function nounNumber(value: Quantity): number {
  const last = lastNumber(value);
  if (last === null) return value.word === null || isHeap(value.word) ? Number.POSITIVE_INFINITY : 3;
  const isRange = value.best === null && !('n' in phraseOf(value));
  if (!isRange) return last;
  return last === 1 ? 1.5 : last === 2 ? 3 : last;
}

/** The name of what is counted in the number of its figure: "1 disparu", "2 disparus". Languages that do not need it have one form. */
export const inNumber = (name: Sentence, value: Quantity): Sentence => inForm(name, nounNumber(value));

/** The same in the form of any number; of none, as it stands alone. */
export function inForm(name: Sentence, n: number | null): Sentence {
  const counted = (each: Sentence): Sentence => ({
    ...each,
    n,
    values: Object.fromEntries(
      Object.entries(each.values).map(([key, filling]) => {
        if (typeof filling !== 'object') return [key, filling];
        if (filling.kind === 'sentence') return [key, within(counted(filling.sentence))];
        return [key, filling.kind === 'list' ? { ...filling, sentences: filling.sentences.map(counted) } : filling];
      }),
    ),
  });
  return counted(name);
}

/**
 * The toll in one sentence. It speaks of those killed besides the attackers: an exact number as it is, a best number
 * before its range in brackets, an open total as "at least" with whose figure is missing. Where nobody states a number, or any
 * number may be meant, it says so. "No deaths reported" only where every row about them says none. Where no row is
 * about those killed, the first column that has a number is told, without a noun.
 */
export function tollTitle(table: CasualtyTable): Sentence {
  const { killed } = table.without_attackers;
  if (!killed) return withoutKilled(table);
  return clauses(killedTitle(killed, table.attackers !== null), disputedLosses(table));
}

/** "Losses among the attackers are disputed"; `null` where they are not, or nobody tells of any. */
export const disputedLosses = ({ attackers, is_attackers_disputed, without_attackers }: CasualtyTable): Sentence | null =>
  attackers !== null && is_attackers_disputed
    ? sentence('titles.casualties.disputed', without_attackers.killed?.at ?? 'casualties')
    : null;

/** How many were killed, excluding attackers where these are among the rows, and how the figure stands. */
export const killedTitle = (killed: Total, hasAttackers: boolean): Sentence =>
  clauses(
    killedClause(killed, hasAttackers ? 'titles.casualties.excluding' : 'titles.casualties'),
    standsAs(killed),
    noFigure(killed),
  );

function killedClause(killed: Total, key: string): Sentence {
  if (killed.is_unknown) return sentence(`${key}.unknown`, killed.at);
  if (killed.word !== null) return sentence(`${key}.word`, killed.at, { count: quantity(killed) });
  if (!killed.stated) return sentence(`${key}.unstated`, killed.at);
  if (isExact(killed)) return sentence(`${key}.exact`, killed.at, { n: killed.low ?? 0, count: count(killed.low ?? 0) });
  return sentence(`${key}.range`, killed.at, { n: nounNumber(killed), count: quantity(killed, killed.best === null) });
}

/** A row with a number in it is disputed; `null` where none is. */
export const disputedOf = ({ is_disputed, at }: Pick<Total, 'is_disputed' | 'at'>): Sentence | null =>
  is_disputed ? sentence('figures.disputed', at) : null;

/**
 * A number that nobody states as fact is not told as one: "claimed", "in part alleged and assessed". `null` where every
 * figure in it is reported, confirmed or disputed.
 */
export function heldOf({ held: statuses, is_part, at }: Standing): Sentence | null {
  if (statuses.length === 0) return null;
  const sentences = statuses.map((status) => sentence(statusWords[status], at));
  const held: Filling = { kind: 'list', sentences, join: 'and' };
  return sentence(is_part ? 'figures.heldInPart' : 'figures.held', at, { held });
}

/** How a number stands, as a clause of a title: "the figure is disputed and in part claimed"; `null` where it is told as fact. */
export function standsAs(total: Pick<Total, 'is_disputed' | 'standing' | 'at'>): Sentence | null {
  const sentences = [disputedOf(total), heldOf(total.standing)].filter((each) => each !== null);
  return sentences.length === 0 ? null : sentence('figures.stands', total.at, { how: { kind: 'list', sentences, join: 'and' } });
}

const statusWords: Readonly<Record<Status, string>> = {
  confirmed: 'status.confirmed',
  reported: 'status.reported',
  claimed: 'status.claimed',
  alleged: 'status.alleged',
  assessed: 'status.assessed',
  disputed: 'status.disputed',
  denied: 'status.denied',
  unknown: 'status.unknown',
  background: 'status.background',
  opinion: 'status.opinion',
};

/** Whose figure is missing, by name while they are few; `null` where all have one, or none has. */
export function noFigure({ without_figure, is_withheld, stated, at }: Total): Sentence | null {
  if (is_withheld && stated) return sentence('figures.notAllShown', at);
  if (without_figure.length === 0 || !stated) return null;
  if (without_figure.length <= mostNames) return sentence('figures.noFigure', at, { names: names(without_figure) });
  return sentence('figures.noFigures', at, { n: without_figure.length, count: count(without_figure.length) });
}

/** The title where no row is about deaths: it tells what is known of the other measures. */
const withoutKilled = (table: CasualtyTable): Sentence =>
  firstTold(table, null) ?? sentence('titles.casualties.plain', 'casualties');

/** What is known of the first measure but the killed; `null` where none has a number. */
export const besidesKilled = (table: CasualtyTable): Sentence | null => firstTold(table, 'killed');

function firstTold({ measures, without_attackers, attackers }: CasualtyTable, left: string | null): Sentence | null {
  const found = measures.flatMap((measure, index) => {
    const own = without_attackers.cells[index];
    const total = own ?? attackers?.cells[index];
    if (measure.id === left || !total?.stated || total.is_unknown) return [];
    return [{ measure, total, isExcluding: total === own && attackers !== null }];
  })[0];
  if (!found) return null;
  const { total, isExcluding } = found;
  const measure = within(found.measure.name);
  const told = sentence('titles.casualties.measure', total.at, {
    measure: isExcluding ? within(sentence('figures.excluding', total.at, { measure })) : measure,
    count: quantity(total),
  });
  return clauses(told, standsAs(total), noFigure(total));
}
