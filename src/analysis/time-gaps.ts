/** The time between events, where it can be said, and whether it is far longer than others. */
import type { Event, Place } from '../briefing/briefing.ts';
import type { Stretch } from './instant.ts';

/** Time since an earlier event, in the coarsest unit that both are known to. */
export interface Gap {
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
  readonly count: number;
  readonly about: boolean;
  /** How many events back it is counted from: 1 for the one before; more where those between have no time of their own. */
  readonly since: number;
}

/** An event with what its time comes down to. */
export interface Timed {
  readonly event: Event;
  readonly place: Place | null;
  readonly zone: string | null;
  readonly stretch: Stretch;
}

const hour = 3_600_000;
const day = 24 * hour;

/** "Before noon" stands just before noon, not at the beginning of time. */
export const rankedAt = ({ event, stretch }: Timed): number => (event.time.relation === 'before' ? stretch.end : stretch.start);

interface Measured {
  readonly said: Gap | null;
  readonly isBreak: boolean;
}

/** For each event, in order, the gap before it; an axis is broken where that is more than ten times the shortest. */
export function measureGaps(timed: readonly Timed[]): readonly Measured[] {
  const gaps = timed.map((_, index) => gapBefore(timed, index));
  const shortest = Math.min(...gaps.flatMap((gap) => (gap ? [gap.length] : [])));
  return timed.map((each, index) => {
    const [before, gap] = [timed[index - 1], gaps[index]];
    const leap = gap?.said.since === 1 ? gap.length : before ? leastBetween(before, each) : 0;
    return { said: gap?.said ?? null, isBreak: leap > 10 * shortest };
  });
}

/** What certainly lies between neighbours of which no gap can be said. */
function leastBetween(before: Timed, after: Timed): number {
  const { start, end } = before.stretch;
  const least = rankedAt(after) - (Number.isFinite(end) ? end : start);
  return Number.isFinite(least) ? least : 0;
}

interface Found {
  readonly length: number;
  readonly said: Gap;
}

const isOwn = ({ event }: Timed): boolean => event.time.relation === 'at' || event.time.relation === 'about';

/**
 * Only between times that name a point or a span of their own: after an "after", nobody knows how long. From such an
 * event the search goes further back: what lies between two clock times does not change how far they are apart.
 */
function gapBefore(timed: readonly Timed[], index: number): Found | undefined {
  const after = timed[index];
  if (!after || !isOwn(after)) return undefined;
  for (let since = 1; since <= index; since++) {
    const before = timed[index - since];
    if (!before) return undefined;
    if (isOwn(before)) return gapBetween(before, after, since);
  }
  return undefined;
}

function gapBetween(before: Timed, after: Timed, since: number): Found | undefined {
  const length = after.stretch.start - before.stretch.start;
  // Of a day and an hour of that day, nobody knows which came first.
  if (length <= 0 || before.stretch.end > after.stretch.start) return undefined;
  const precisions = [before, after].map(({ event }) => event.time.from.precision);
  // Hours between two clocks of which one is in an unknown zone would be a guess.
  if (precisions.every((precision) => precision === 'minute') && (before.zone === null) !== (after.zone === null))
    return undefined;
  const about = [before, after].some(({ event }) => event.time.relation === 'about');
  return { length, said: { ...inUnits(length, precisions), about, since } };
}

function inUnits(length: number, precisions: readonly string[]): Pick<Gap, 'unit' | 'count'> {
  if (precisions.includes('year') || length > 730 * day)
    return { unit: 'year', count: Math.max(1, Math.round(length / (365.25 * day))) };
  if (precisions.includes('month') || length > 60 * day)
    return { unit: 'month', count: Math.max(1, Math.round(length / (30.44 * day))) };
  if (precisions.includes('day') || length >= 2 * day) return { unit: 'day', count: Math.max(1, Math.round(length / day)) };
  const hours = length / hour;
  return Number.isInteger(hours) ? { unit: 'hour', count: hours } : { unit: 'minute', count: Math.round(length / 60_000) };
}
