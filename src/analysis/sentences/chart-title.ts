/**
 * The title over a chart of the killed that stands on a slide of its own: whose figure is surely the highest, if one is; else whose
 * range is the widest, or how many were killed in all.
 */
import { allowed } from '../../briefing/quantity/algebra.ts';
import type { Cell } from '../figures/cells.ts';
import { comparedCells, isHeldBy, partyName, toldCells } from '../figures/figure-chart.ts';
import type { Total } from '../figures/totals.ts';
import { standingOf } from '../standing.ts';
import { clauses, names, quantity, type Sentence, sentence, within } from './sentence.ts';
import { killedTitle, standsAs } from './toll-sentences.ts';

/**
 * The least of the highest is above the most of each other, also of one that a figure for several places holds. A figure that is disputed,
 * or that somebody only claims, is not told without saying so.
 *
 * @param killed those killed besides the attackers, with whether attackers are among the rows
 */
export function killedChartTitle(
  cells: readonly Cell[],
  killed: { readonly total: Total | null; readonly hasAttackers: boolean },
): Sentence {
  const compared = comparedCells(cells);
  const highest = highestOf(cells);
  const at = highest?.at ?? compared[0]?.at ?? 'casualties';
  if (compared.length < 2) return sentence('titles.casualties.byParty', at);
  if (highest) return sayOne(keys.highest, highest);
  const widest = widestOf(compared);
  if (widest) return sayOne(keys.widest, widest);
  const { total, hasAttackers } = killed;
  return total?.stated && !total.is_unknown ? killedTitle(total, hasAttackers) : sentence('titles.casualties.byParty', at);
}

/** The one of several whose least is above the most of each other; `null` where none is. */
export function highestOf(cells: readonly Cell[]): Cell | null {
  const [told, compared] = [toldCells(cells), comparedCells(cells)];
  const isAbove = (one: Cell, other: Cell): boolean => allowed(one.figure).least > allowed(other.figure).most;
  const found = compared.find((one) => told.every((other) => other === one || isHeldBy(one, other) || isAbove(one, other)));
  return found && compared.length > 1 ? found : null;
}

/** "Visitors (Corvale) had the most killed: about 60; the figure is disputed": the name comes first, with the capital it has. */
export function sayHighest({ figure, status, at }: Cell, told: { readonly name: Sentence; readonly isPlace: boolean }): Sentence {
  const values = { killed: quantity(figure) };
  const said = told.isPlace
    ? sentence(keys.highest.place, at, { ...values, place: within(told.name) })
    : sentence(keys.highest.people, at, { ...values, name: within(inBrackets(told.name)) });
  return clauses(said, standsAs({ is_disputed: status === 'disputed', standing: standingOf([status], at), at }));
}

/** A party and its place, as the subject of a sentence: "Visitors (Corvale)". */
const inBrackets = (name: Sentence): Sentence => (name.key === 'casualties.barAt' ? { ...name, key: 'casualties.barIn' } : name);

/** The one that leaves more open than each other: a range with two ends, where no figure is open. */
function widestOf(cells: readonly Cell[]): Cell | null {
  const widthOf = ({ figure }: Cell): number => allowed(figure).most - allowed(figure).least;
  const found = cells.find((one) => cells.every((other) => other === one || widthOf(one) > widthOf(other)));
  return found && Number.isFinite(widthOf(found)) && found.figure.low !== found.figure.high ? found : null;
}

const keys = {
  highest: { place: 'titles.casualties.highestFrom', people: 'titles.casualties.highest' },
  widest: { place: 'titles.casualties.widestFrom', people: 'titles.casualties.widest' },
} as const;

function sayOne(key: (typeof keys)[keyof typeof keys], cell: Cell): Sentence {
  const { figure, status, places, at } = cell;
  const values = { killed: quantity(figure) };
  // A figure comes from its place, and the place may have others; without a place it is of its people.
  const said =
    places.length > 0
      ? sentence(key.place, at, { ...values, place: names(places.map(({ name }) => name)) })
      : sentence(key.people, at, { ...values, name: within(partyName(cell)) });
  return clauses(said, standsAs({ is_disputed: status === 'disputed', standing: standingOf([status], at), at }));
}
