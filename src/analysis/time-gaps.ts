/** The time between events, where it can be said, and whether it is far longer than others. */
import type { Event, Place } from '../briefing/briefing.ts';
import { civilOf } from '../briefing/civil-time.ts';
import type { Precision } from '../briefing/when.ts';
import { type Duration, day, inUnits } from './duration.ts';
import type { InstantRange } from './instant.ts';
import { sayDuration } from './sentences/duration-sentences.ts';
import type { Sentence } from './sentences/sentence.ts';
import { type Clocked, precisionSlack, shareClock } from './sure-times.ts';

/** Time since an earlier event. */
export interface Gap extends Duration {
  /** How many events back it is counted from: 1 for the one before; more where those between have no time of their own. */
  readonly since: number;
  /** In words: `1 to 2 days`. */
  readonly said: Sentence;
}

/** An event with what its time comes down to. */
export interface Timed {
  readonly event: Event;
  readonly place: Place | null;
  readonly zone: string | null;
  readonly stretch: InstantRange;
}

interface Measured {
  readonly said: Gap | null;
  readonly isBreak: boolean;
}

/**
 * How many times the shortest gap another may be before the axis is broken. Events are drawn at even distances: past this, an hour
 * and a night look alike, and the broken line says that they are not.
 */
const leap = 5;

/** For each event, in order, the gap before it, and whether the axis is broken there. */
export function measureGaps(timed: readonly Timed[]): readonly Measured[] {
  const gaps = timed.map((_, index) => gapBefore(timed, index));
  const shortest = Math.min(...gaps.flatMap((gap) => (gap ? [gap.length] : [])));
  return timed.map((each, index) => {
    const [before, gap] = [timed[index - 1], gaps[index]];
    const length = gap?.said.since === 1 ? gap.length : before ? leastBetween(before, each) : 0;
    return { said: gap?.said ?? null, isBreak: length > leap * shortest };
  });
}

/** "Before noon" stands just before noon, not at the beginning of time. */
const rankedAt = ({ event, stretch }: Timed): number => (event.time.relation === 'before' ? stretch.end : stretch.start);

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
    if (!isOwn(before)) continue;
    const span = spanBetween(before, after);
    return (
      span && {
        length: after.stretch.start - before.stretch.start,
        said: { ...span, since, said: sayDuration(span, after.event.at) },
      }
    );
  }
  return undefined;
}

const clockedOf = ({ event, zone, place }: Timed): Clocked => ({ time: event.time, zone, place });

/**
 * What lies between two events, the earlier one first; nothing where they may have been at once or in the other order,
 * or where an unknown zone could change the figure. Between months and years no zone does that.
 */
export function spanBetween(before: Timed, after: Timed): Duration | undefined {
  const [first, second] = [before.event.time, after.event.time];
  const precisions = [first.from.precision, second.from.precision];
  const isCoarse = precisions.includes('month') || precisions.includes('year');
  if (!isCoarse && !shareClock(clockedOf(before), clockedOf(after))) return undefined;
  const least = after.stretch.start - before.stretch.end;
  const most = after.stretch.end - before.stretch.start;
  const isClocks = precisions.every((precision) => precision === 'minute');
  if (least < 0 || most <= 0 || (isClocks && least === 0)) return undefined;
  const abouts = [before, after].filter(({ event }) => event.time.relation === 'about');
  // Where two clock times are closer together than an "about" reaches, nobody knows which came first.
  if (isClocks && abouts.some(({ event, stretch }) => least < precisionSlack(event.time.from, stretch))) return undefined;
  const alike = daysApart(before, after);
  if (alike !== undefined && alike <= 0) return undefined;
  const bounds = alike === undefined ? { least, most } : { least: alike, most: alike };
  return { ...inUnits(bounds, coarsest(precisions)), about: abouts.length > 0 };
}

/** The days between two dates by the calendar; a day that a zone skipped does not count. */
function daysApart(before: Timed, after: Timed): number | undefined {
  const [first, second] = [before.event.time.from, after.event.time.from];
  if (first.precision !== 'day' || second.precision !== 'day') return undefined;
  const isOneZone = before.zone !== null && before.zone === after.zone;
  const apart = isOneZone ? after.stretch.start - before.stretch.start : civilOf(second.iso) - civilOf(first.iso);
  return Math.round(apart / day) * day;
}

const coarseness: readonly Precision[] = ['minute', 'day', 'month', 'year'];

const coarsest = (precisions: readonly Precision[]): Precision =>
  coarseness.findLast((precision) => precisions.includes(precision)) ?? 'minute';
