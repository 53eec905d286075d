/** What may be said of a published total beside ours. */
import type { Difference } from '../../briefing/quantity/algebra.ts';
import { between, type End, lowEnd, type Quantity } from '../../briefing/quantity/quantity.ts';
import type { Comparison, PublishedTotal } from '../figures/published-totals.ts';
import { clauses, count, orShorter, quantity, type Sentence, sentence, within } from './sentence.ts';

/**
 * The headline: how many totals surely differ from ours, or lie outside of our range where all of them are held against one; or that
 * none contradicts it. A single one that differs is told by name, and one that its publisher replaced is told only where no other differs.
 * One whose scope leaves open whether the attackers are counted differs only where it does in both readings. Where some cannot be compared
 * and no other differs, how many there are.
 */
export function publishedTitle(rows: readonly PublishedTotal[]): Sentence {
  const [first] = rows;
  const at = first?.at ?? 'published_totals';
  const many = { n: rows.length, count: count(rows.length) };
  const differing = rows.filter(
    ({ verdict, otherwise }) => verdict === 'differs' && (otherwise === null || otherwise.verdict === 'differs'),
  );
  const [named, ...others] = differing.some(({ is_superseded }) => !is_superseded)
    ? differing.filter(({ is_superseded }) => !is_superseded)
    : differing;
  const gap = named && others.length === 0 ? sayOne(named) : null;
  if (gap) return gap;
  if (differing.length > 0) {
    const areOutside = differing.every((row) => isRange(row) && (row.otherwise === null || isRange(row.otherwise)));
    if (differing.length === rows.length)
      return sentence(areOutside ? 'titles.published.allOutside' : 'titles.published.allDiffer', at, many);
    return sentence(areOutside ? 'titles.published.outside' : 'titles.published.differ', at, {
      n: differing.length,
      differing: count(differing.length),
      count: count(rows.length),
    });
  }
  if (rows.length > 0 && rows.every(({ verdict }) => verdict === 'equal' || verdict === 'compatible'))
    return sentence('titles.published.agree', at, many);
  return sentence('titles.published.plain', at, many);
}

/** A longer name leaves its figure no room. */
const mostName = 40;

/** "StrategyPage gives 9 killed, 1–5 more than our total": of a total with a name, where one number says how far it lies off. */
function sayOne(row: PublishedTotal): Sentence | null {
  const { by, measure, unit, published, scope, against_range, against_best, otherwise, at } = row;
  if (!by || by.length > mostName || unit !== null || otherwise !== null || against_best || !against_range) return null;
  if (scope.length > 0 || (against_range.low < 0 && against_range.high > 0)) return null;
  const what = within(measure.name);
  const values = { by, figure: quantity(published) };
  const long = sentence('titles.published.gap', at, {
    ...values,
    what: row.has_attackers && !row.is_with_attackers ? within(sentence('figures.excluding', at, { measure: what })) : what,
    difference: within(sayDifference(against_range)),
  });
  // The heading over the row says who is counted, and the row what "about" allows.
  const difference = isOne(against_range) ? sayPlainly(against_range) : sayDifference(against_range);
  return orShorter(long, sentence('titles.published.gap', at, { ...values, what, difference: within(difference) }));
}

const isRange = ({ computed }: Comparison): boolean => computed !== null && computed.low !== computed.high;

/**
 * What lies between a published total and ours, with its sign: against the best number first, then against the range.
 * "The same figure" only where it is; "within our range" or "compatible" where some number satisfies both, with what it surely
 * lies above or below our best number by, else above the least that our rows come to.
 */
export function differenceSentence(row: PublishedTotal): Sentence {
  const { otherwise, is_with_attackers } = row;
  if (!otherwise) return compared(row);
  // Nobody says whether the attackers are counted: both readings are told.
  const [without, all] = is_with_attackers ? [otherwise, row] : [row, otherwise];
  return sentence('published.both', row.at, { without: within(compared(without)), all: within(compared(all)) });
}

function compared(row: Comparison): Sentence {
  const { verdict, against_best, against_range, at } = row;
  if (verdict === 'nothing') return sentence('published.nothing', at);
  if (verdict === 'equal') return sentence('published.equal', at);
  if (verdict === 'compatible') return compatible(row);
  const range = against_range ? sayDifference(against_range) : sentence('published.nothing', at);
  if (!against_best) return range;
  return sentence('published.bestAndRange', at, { best: within(sayDifference(against_best)), range: within(range) });
}

function compatible({ is_within, against_best, over_itemised, computed, at }: Comparison): Sentence {
  const said = sentence(is_within ? 'published.inside' : 'published.compatible', at);
  if (against_best && isSure(against_best))
    return clauses(said, sentence('published.best', at, { best: within(sayDifference(against_best)) }));
  const floor = computed && lowEnd(computed);
  if (!over_itemised || !floor) return said;
  return sentence('published.over', at, { amount: quantity(over_itemised), itemised: quantity(between(floor, floor)) });
}

/** Whether it is more, or fewer, whatever an "about" allows. */
const isSure = ({ low, high, slack }: Difference): boolean => low > slack || high < 0 - slack;

/**
 * "2 more", "4–6 fewer", "at least 6 more", "at least about 10 fewer", "17 fewer to 10 more"; "at most 4 more" where it may be any number
 * fewer. What a reader subtracts stands first, and behind it what the numbers allow where "about" would claim more than they do:
 * "about 12 more (2–22)" beside "about 100".
 */
export function sayDifference(difference: Difference & { readonly at: string }): Sentence {
  const { at, low, high } = difference;
  const allowed = withinAbout(difference);
  if (allowed === difference || !isOne(difference)) return sayPlainly(allowed);
  const isOneWay = allowed.low >= 0 || allowed.high <= 0;
  const [least, most] = low > 0 ? [allowed.low, allowed.high] : [0 - allowed.high, 0 - allowed.low];
  const bounds = isOneWay ? quantity(amount(least, most, 0)) : within(sayPlainly(allowed));
  return high === 0 && low === 0
    ? sayPlainly(allowed)
    : sentence('published.roughly', at, { plain: within(sayPlainly(difference)), bounds });
}

/** One number, or all from one on. */
const isOne = ({ low, high }: Difference): boolean => low === high || !Number.isFinite(high) || !Number.isFinite(low);

function sayPlainly({ low, high, slack, at }: Difference & { readonly at: string }): Sentence {
  if (low < 0 && high > 0) {
    const [fewer, more] = [quantity(amount(0 - low, 0 - low, slack)), quantity(amount(high, high, slack))];
    if (!Number.isFinite(high)) return sentence('published.atMostFewer', at, { amount: fewer });
    if (!Number.isFinite(low)) return sentence('published.atMostMore', at, { amount: more });
    return sentence('published.span', at, { fewer, more });
  }
  // "At least about 10 fewer": "at least about 10 fewer" is no language.
  if (slack > 0 && low > 0 && !Number.isFinite(high))
    return sentence('published.leastMore', at, { amount: quantity(amount(low, low, slack)) });
  if (slack > 0 && high < 0 && !Number.isFinite(low))
    return sentence('published.leastFewer', at, { amount: quantity(amount(0 - high, 0 - high, slack)) });
  if (low >= 0) return sentence('published.more', at, { amount: quantity(amount(low, high, slack)) });
  return sentence('published.fewer', at, { amount: quantity(amount(0 - high, 0 - low, slack)) });
}

/**
 * "About 12 more" beside "about 100" would claim more than the two numbers do, which may lie 2 to 22 apart: where "about" is more than a
 * fifth of the difference, its bounds are the ends.
 */
function withinAbout<Given extends Difference>(given: Given): Given {
  const { low, high, slack } = given;
  const nearest = Math.min(...[low, high].map(Math.abs).filter(Number.isFinite));
  if (slack <= Math.max(1, nearest / mostAbout)) return given;
  const isWhole = [low, high].every((n) => Number.isInteger(n) || !Number.isFinite(n));
  const [least, most] = [low - slack, high + slack];
  return { ...given, low: isWhole ? Math.ceil(least) : least, high: isWhole ? Math.floor(most) : most, slack: 0 };
}

const mostAbout = 5;

function amount(low: number, high: number, slack: number): Quantity {
  const end = (n: number): End | null => (Number.isFinite(n) ? { n, strict: false, slack } : null);
  return between(low === 0 && high > 0 ? null : end(low), end(high));
}
