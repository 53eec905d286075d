/**
 * Numbers that an earlier edition withheld, that no later one has shown, and that follow by now: a row that is released leaves one unknown
 * less in a total of then. What followed before this edition is no longer to be helped, and is not told again.
 */
import type { Briefing } from '../../briefing/briefing.ts';
import { findNumberLeaks, type NumberLeak } from './number-leaks.ts';

interface Former {
  readonly number: number;
  readonly whole: Briefing;
  /** As the audience was shown it. */
  readonly briefing: Briefing;
  /** Whether the audience is shown the figure at an address of that edition by now, with whatever number. */
  readonly isOpened: (at: string) => boolean;
  readonly isAccepted: (at: string) => boolean;
}

/**
 * @param now what the audience is to be shown
 * @param others what it was shown in editions beside these two
 */
export function findFormerLeaks(
  { number, whole, briefing, isOpened, isAccepted }: Former,
  { now, others }: { readonly now: Briefing; readonly others: readonly Briefing[] },
  numberOf: (word: string) => number | undefined,
): readonly NumberLeak[] {
  if (briefing.withheld === null) return [];
  const find = (earlier: readonly Briefing[]): readonly NumberLeak[] =>
    findNumberLeaks({ whole, briefing, earlier }, numberOf, isAccepted).filter(({ amount }) => !isOpened(amount.at));
  const found = find([now, ...others]);
  if (found.length === 0) return [];
  const known = new Set(find(others).map(({ amount }) => amount.at));
  return found
    .filter(({ amount }) => !known.has(amount.at))
    .map((leak) => ({ ...leak, amount: { ...leak.amount, name: `${leak.amount.name} (edition ${number})` } }));
}
