/** The title over a chart of the killed that stands on a slide of its own: whose figure is surely the highest, if one is. */
import { allowed } from '../../briefing/quantity/algebra.ts';
import type { Cell } from '../figures/cells.ts';
import { comparedCells, fullName, isHeldBy, toldCells } from '../figures/figure-chart.ts';
import { standingOf } from '../standing.ts';
import { clauses, count, quantity, type Sentence, sentence, within } from './sentence.ts';
import { disputedOf, heldOf } from './toll-sentences.ts';

/**
 * The least of the highest is above the most of each other, also of one that a figure for several places holds. A figure that is disputed, or that somebody only claims, is not told
 * without saying so.
 */
export function killedChartTitle(cells: readonly Cell[]): Sentence {
  const [told, compared] = [toldCells(cells), comparedCells(cells)];
  const highest = compared.find((one) =>
    told.every((other) => other === one || isHeldBy(one, other) || allowed(one.figure).least > allowed(other.figure).most),
  );
  if (!highest || compared.length < 2) return sentence('titles.casualties.byParty', compared[0]?.at ?? 'casualties');
  const { figure, status, at } = highest;
  const said = sentence('titles.casualties.highest', at, {
    n: compared.length,
    count: count(compared.length),
    name: within(fullName(highest)),
    killed: quantity(figure),
  });
  return clauses(said, disputedOf({ is_disputed: status === 'disputed', at }), heldOf(standingOf([status], at)));
}
