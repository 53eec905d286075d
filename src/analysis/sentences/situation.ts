/** The title over what happened: what, when and the toll; without one, how many attackers are accounted for, where that can be said. */
import { exceeds, sumQuantities } from '../../briefing/quantity/algebra.ts';
import { isExact, isNone, isUnknown, type Quantity } from '../../briefing/quantity/quantity.ts';
import type { When } from '../../briefing/when.ts';
import type { KeyFigure } from '../figures/key-figures.ts';
import { standsBefore } from './others.ts';
import { clauses, orShorter, quantity, type Sentence, sentence, within } from './sentence.ts';
import { isTold } from './told.ts';
import { inForm, nounNumber } from './toll-sentences.ts';

type TitleFigure = Pick<KeyFigure, 'value' | 'unit' | 'label' | 'title_remark'>;

export interface SituationFacts {
  readonly title: string;
  readonly time: When;
  readonly at: string;
  readonly balance: {
    readonly size: Quantity;
    readonly killed: Quantity;
    readonly detained: Quantity;
    readonly unaccounted: Quantity;
    readonly status: string;
    readonly at: string;
  } | null;
  /** The first key figure. */
  readonly figure: TitleFigure | null;
  /** The second one. */
  readonly next?: TitleFigure | null;
  /** Those killed besides the attackers; `null` where no row is about them. */
  readonly toll: Quantity | null;
  /** How the rows stand that count the attackers among the killed and detained. */
  readonly losses: readonly string[];
}

/**
 * Where somebody was killed besides the attackers, the event with its first key figure: the attackers are no headline then. Else
 * the balance is told, but only where the size of the group is stated, is not denied or unknown, and somebody counted the
 * killed or the detained. A size that is only claimed, alleged or assessed is no headline by itself.
 * - as a fact only where size, killed and detained are exact and every one of them is told as fact;
 * - "none unaccounted for" only then, or as what follows if the reported size is right;
 * - otherwise what follows "if the figures are right"; where that is nothing (none, or any number), the size alone, and
 *   likewise where more were killed and detained than the group had: the figures cannot all be right.
 * The noun follows the last number of the size that is printed.
 */
export function situationTitle({ title, time, at, balance, losses, toll, figure, next = null }: SituationFacts): Sentence {
  const plain = plainTitle({ title, time, at, figure, next });
  const hasToll = isNumber(toll) && !isNone(toll) && isNumber(figure?.value ?? null);
  if (!balance || hasToll) return plain;
  const { size, killed, detained, unaccounted, status } = balance;
  if (!size.stated || status === 'denied' || status === 'unknown' || isNone(size)) return plain;
  if (!killed.stated && !detained.stated) return plain;
  const areExact = [size, killed, detained].every(isExact);
  const isFirm = areExact && [status, ...losses].every(isTold);
  const values = { n: nounNumber(size), size: quantity(size, true) };
  // More killed and detained than the group may have had leave nobody, and prove nothing.
  const isOverrun = exceeds(sumQuantities([killed, detained]), size) === 'surely';
  const saysNothing = isOverrun || !unaccounted.stated || isUnknown(unaccounted) || (unaccounted.high === 0 && !areExact);
  if (saysNothing) return isTold(status) || status === 'disputed' ? sentence('titles.situation.size', balance.at, values) : plain;
  if (isNone(unaccounted)) {
    return sentence(isFirm ? 'titles.situation.noneLeft' : 'titles.situation.noneLeftIf', balance.at, values);
  }
  return sentence(isFirm ? 'titles.situation.balance' : 'titles.situation.balanceIf', balance.at, {
    ...values,
    unaccounted: quantity(unaccounted, true),
  });
}

const isNumber = (value: Quantity | null): value is Quantity => value?.stated === true && !isUnknown(value);

/**
 * What and when, with the first key figure and all that is to be said of it, and the second where nothing has to be said of either;
 * without one, what and when alone.
 */
function plainTitle({
  title,
  time,
  at,
  figure,
  next,
}: Pick<SituationFacts, 'title' | 'time' | 'at' | 'figure' | 'next'>): Sentence {
  const values = { title, date: { kind: 'time', time } } as const;
  if (!figure || !isNumber(figure.value)) return sentence('titles.situation.plain', at, values);
  const key = keyOf(figure);
  const told = sentence(key, at, { ...values, ...sayFigure(figure) });
  if (!next || !areToldTogether(figure, next)) return clauses(told, figure.title_remark);
  const second = sentence('titles.situation.second', next.value.at, sayFigure(next));
  return orShorter(sentence('titles.situation.both', at, { first: within(told), second: within(second) }), told);
}

/** Whether the title tells the second key figure behind the first: nothing has to be said of either. */
export function areToldTogether(first: TitleFigure, next: TitleFigure): boolean {
  const isBare = (each: TitleFigure): boolean =>
    each.title_remark === null && keyOf(each) === 'titles.situation.counted' && each.label.key !== 'figures.excluding';
  return isNumber(next.value) && !isNone(next.value) && isBare(first) && isBare(next);
}

function keyOf({ unit, label, value }: TitleFigure): string {
  if (unit !== null) return 'titles.situation.measured';
  const isBefore = label.key === 'figures.outstanding' || standsBefore(label, value);
  return isBefore ? 'titles.situation.item' : 'titles.situation.counted';
}

const sayFigure = ({ value, unit, label }: TitleFigure) => ({
  n: nounNumber(value),
  count: quantity(value),
  unit,
  what: within(label),
  // In languages in which the noun changes with its number: as it stands without one.
  head: within(inForm(label, null)),
});
