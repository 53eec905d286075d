/** What is sure of an event's time when everything that is open is granted: for checks that may find only real faults. */
import { clockOf, utc, type ZoneClock } from '../briefing/civil-time.ts';
import type { Moment, When } from '../briefing/when.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import { type InstantRange, instantRangeOf } from './instant.ts';

const minute = 60_000;
const hour = 60 * minute;

/** What an "about" grants on each side: to a clock time half an hour, to anything longer its own length. */
export const precisionSlack = ({ precision }: Moment, { start, end }: InstantRange): number =>
  precision === 'minute' ? 30 * minute : end - start;

/**
 * The widest stretch in which it may have happened; `after` and `before` are open to one side, and "since 12 May" and
 * "by 12 May" may mean that day itself.
 * @param clock on which it is read; `null` where nobody knows, so that any zone of the world is granted
 */
export function widestStretch(time: When, clock: ZoneClock | null): InstantRange {
  const from = widestOf(time.from, clock);
  if (time.relation === 'after') return { start: from.start, end: Number.POSITIVE_INFINITY };
  if (time.relation === 'before') return { start: Number.NEGATIVE_INFINITY, end: from.end };
  if (time.to) return { start: from.start, end: widestOf(time.to, clock).end };
  const slack = time.relation === 'about' ? precisionSlack(time.from, instantRangeOf(time.from, clock ?? utc)) : 0;
  return { start: from.start - slack, end: from.end + slack };
}

/** Clocks are from twelve hours behind UTC to fourteen ahead of it. */
function widestOf(moment: Moment, clock: ZoneClock | null): InstantRange {
  const { start, end } = instantRangeOf(moment, clock ?? utc);
  return clock !== null || moment.offset !== null ? { start, end } : { start: start - 14 * hour, end: end + 12 * hour };
}

export interface Clocked {
  readonly time: When;
  readonly zone: string | null;
  readonly place: { readonly id: string } | null;
}

/** Whether the zone of a time is known, or does not matter since its clock times say their offset. */
export const isPlaced = ({ time, zone }: Clocked): boolean =>
  zone !== null || [time.from, time.to].every((moment) => !moment || moment.offset !== null);

/**
 * Whether two times can be held against each other: both zones are known, or neither is and both were told at one place
 * (or neither at any), so that one clock told them, whichever that was.
 */
export const shareClock = (a: Clocked, b: Clocked): boolean =>
  isPlaced(a) === isPlaced(b) && (isPlaced(a) || a.place?.id === b.place?.id);

/** The widest stretches of two times, on one clock where they share one. */
export const widestStretches = (a: Clocked, b: Clocked, memory: Memory): readonly [InstantRange, InstantRange] => {
  const shared = shareClock(a, b) ? utc : null;
  const read = ({ time, zone }: Clocked) => widestStretch(time, zone === null ? shared : clockOf(zone, memory));
  return [read(a), read(b)];
};

export interface ZonedTime {
  readonly time: When;
  /** IANA; `null` where nobody knows in which zone it was told. */
  readonly zone: string | null;
}

/** Whether one time lies before another, whatever is not known about either. */
export function isSurelyBefore(first: ZonedTime, second: ZonedTime, memory: Memory): boolean {
  const read = ({ time, zone }: ZonedTime) => widestStretch(time, zone === null ? null : clockOf(zone, memory));
  return read(first).end <= read(second).start;
}
