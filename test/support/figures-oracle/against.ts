/** Holds a quantity of the analysis against an interval of the oracle. */
import type { Quantity } from '../../../src/briefing/quantity/quantity.ts';
import { clean, type End, type Interval } from './interval.ts';

const told = (end: End | null): string =>
  end ? `${clean(end.n)}${end.strict ? ' strict' : ''}${end.slack > 0 ? ` ±${clean(end.slack)}` : ''}` : 'open';

/** As one line of text, for messages. */
export const show = ({ isStated, low, high, best, reach, word }: Interval): string =>
  `${isStated ? '' : 'not stated, '}${told(low)} to ${told(high)}, best ${best}, reach ${reach}, word ${word}`;

/** A quantity of the analysis as an interval. */
export const intervalOf = (q: Quantity): Interval => ({
  isStated: q.stated,
  low: q.low === null ? null : { n: q.low, strict: q.low_strict, slack: q.low_slack },
  high: q.high === null ? null : { n: q.high, strict: q.high_strict, slack: q.high_slack },
  best: q.best,
  reach: q.reach,
  word: q.word,
});

/** What differs, if anything. */
export function differs(name: string, found: Quantity, expected: Interval): readonly string[] {
  const [ours, theirs] = [show(intervalOf(found)), show(expected)];
  return ours === theirs ? [] : [`${name}: ${ours}; by the algebra ${theirs}`];
}

/** Two lists of ids or names with the same members. */
export const sameMembers = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join();
