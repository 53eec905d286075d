/** The title over a chart of the killed that stands on a slide of its own: whose figure is surely the highest, if one is. */
import { allowed } from '../../briefing/quantity/algebra.ts';
import type { Cell } from '../figures/cells.ts';
import { comparedCells, isHeldBy, partyName, toldCells } from '../figures/figure-chart.ts';
import { standingOf } from '../standing.ts';
import { clauses, count, names, quantity, type Sentence, sentence, within } from './sentence.ts';
import { standsAs } from './toll-sentences.ts';

/**
 * The least of the highest is above the most of each other, also of one that a figure for several places holds. A figure that is disputed, or that somebody only claims, is not told
 * without saying so.
 */
export function killedChartTitle(cells: readonly Cell[]): Sentence {
  const [told, compared] = [toldCells(cells), comparedCells(cells)];
  const highest = compared.find((one) =>
    told.every((other) => other === one || isHeldBy(one, other) || allowed(one.figure).least > allowed(other.figure).most),
  );
  const at = highest?.at ?? compared[0]?.at ?? 'casualties';
  if (compared.length < 2) return sentence('titles.casualties.byParty', at);
  if (!highest) return sentence('titles.casualties.noHighest', at, { count: count(compared.length) });
  const { figure, status, places } = highest;
  const values = { n: compared.length, count: count(compared.length), killed: quantity(figure) };
  // A figure comes from its place, and the place may have others; without a place it is of its people.
  const said =
    places.length > 0
      ? sentence('titles.casualties.highestFrom', at, { ...values, place: names(places.map(({ name }) => name)) })
      : sentence('titles.casualties.highest', at, { ...values, name: within(partyName(highest)) });
  return clauses(said, standsAs({ is_disputed: status === 'disputed', standing: standingOf([status], at), at }));
}
