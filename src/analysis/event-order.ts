/** The order of events: by what is sure of their times, and by the order in the file where nothing is. */
import type { Timed } from './time-gaps.ts';

/** What may be placed in order: `end` exclusive, both in quarters of a millisecond, so that bounds fall between times. */
interface Slot {
  readonly start: number;
  readonly end: number;
}

const minute = 60_000;

/**
 * A stretch takes its whole length, a clock time its minute. `after X` is a point where X ends, `before X` one where X
 * begins: behind what ends there, ahead of what begins there.
 */
function slotOf({ event, stretch }: Timed): Slot {
  const { relation, from, to } = event.time;
  const [isClock, endsWithClock] = [from.precision === 'minute', (to ?? from).precision === 'minute'];
  if (relation === 'before') return pointAt(stretch.end);
  if (relation === 'after') return pointAt(stretch.start + (isClock ? minute : 0));
  return { start: 4 * stretch.start + 2, end: 4 * (stretch.end + (endsWithClock ? minute : 0)) };
}

const pointAt = (instant: number): Slot => ({ start: 4 * instant, end: 4 * instant + 1 });

/** Whether one surely lies before the other; a time that is "about" counts as if it were exact. */
export const isOrderedBefore = (a: Timed, b: Timed): boolean => slotOf(a).end <= slotOf(b).start;

/**
 * Takes repeatedly the first in the file before which none of the rest surely lies, neither by its time nor by `follows`.
 * An event whose `follows` contradicts the times stands where its time puts it.
 */
export function inOrder(timed: readonly Timed[]): readonly Timed[] {
  const slots = timed.map(slotOf);
  const byStart = [...slots.keys()].sort((a, b) => (slots[a]?.start ?? 0) - (slots[b]?.start ?? 0));
  const byEnd = [...slots.keys()].sort((a, b) => (slots[a]?.end ?? 0) - (slots[b]?.end ?? 0));
  const indexOf = new Map(timed.flatMap(({ event }, index) => (event.id === null ? [] : [[event.id, index] as const])));
  const isTaken = timed.map(() => false);
  const waits = (index: number): boolean => {
    const before = timed[index]?.event.follows ?? null;
    const found = before === null ? undefined : indexOf.get(before);
    return found !== undefined && !isTaken[found];
  };
  const order: Timed[] = [];
  const open: number[] = [];
  let [started, ended] = [0, 0];
  while (order.length < timed.length) {
    while (isTaken[byEnd[ended] ?? -1]) ended += 1;
    const firstEnd = slots[byEnd[ended] ?? -1]?.end ?? Number.POSITIVE_INFINITY;
    for (let next = byStart[started]; next !== undefined && (slots[next]?.start ?? 0) < firstEnd; next = byStart[started]) {
      insert(open, next);
      started += 1;
    }
    const found = open.findIndex((index) => !waits(index));
    const [index] = open.splice(Math.max(found, 0), 1);
    const taken = index === undefined ? undefined : timed[index];
    if (index === undefined || !taken) throw new Error('events of which none comes first');
    isTaken[index] = true;
    order.push(taken);
  }
  return order;
}

/** Into a list that ascends. */
function insert(list: number[], value: number): void {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, value);
}
