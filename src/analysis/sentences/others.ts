/** The title over what else was counted: the first figures, with all that is to be said of them. */
import { isUnknown, type Quantity } from '../../briefing/quantity/quantity.ts';
import type { Total } from '../figures/totals.ts';
import { clauses, quantity, type Sentence, sentence, within } from './sentence.ts';
import { inNumber, noFigure, nounNumber, standsAs } from './toll-sentences.ts';

/** The total of a measure, with its name and what it is counted in. */
export interface CountedTotal {
  readonly name: Sentence;
  readonly unit: string | null;
  /** The year whose prices an amount of money is in. */
  readonly prices: string | null;
  readonly total: Total;
}

/**
 * The first total that has a number; with the second where neither is disputed, held only by somebody, or short of a figure.
 * Without any number, the plain words.
 */
export function othersTitle(lines: readonly CountedTotal[]): Sentence {
  const told = lines.filter(({ total }) => total.stated && !isUnknown(total));
  const [first, second] = told;
  if (!first) return sentence('titles.figures.plain', 'figures');
  if (second && [first, second].every(isPlain))
    return sentence('titles.figures.two', first.total.at, { first: within(sayTotal(first)), second: within(sayTotal(second)) });
  const { total } = first;
  return clauses(sayTotal(first), standsAs(total), noFigure(total));
}

const isPlain = ({ name, unit, total }: CountedTotal): boolean =>
  !total.is_disputed &&
  total.standing.held.length === 0 &&
  total.without_figure.length === 0 &&
  !(unit === null && standsBefore(name, total));

/**
 * Whether a name stands before its number, and not behind it: one that begins with what the author calls the item, in the author's
 * capitals; and one in the author's words beside a single one, where they have only the form for several: "houses destroyed: 1".
 */
export function standsBefore({ key, values }: Sentence, value: Quantity): boolean {
  if (key === 'measures.ofItem') return true;
  if ((key !== 'measures.own' && key !== 'measures.ownWithVowel') || nounNumber(value) !== 1) return false;
  const { name } = values;
  return !(typeof name === 'object' && name.kind === 'noun' && name.forms.one !== undefined);
}

function sayTotal({ name, unit, prices, total }: CountedTotal): Sentence {
  const values = { count: quantity(total), unit, year: prices, what: within(name) };
  if (unit !== null && prices !== null) return sentence('titles.figures.money', total.at, values);
  if (unit !== null) return sentence('titles.figures.measured', total.at, values);
  if (standsBefore(name, total)) return sentence('titles.figures.item', total.at, values);
  return sentence('titles.figures.counted', total.at, {
    n: nounNumber(total),
    ...values,
    what: within(inNumber(name, total)),
    head: within(name),
  });
}
