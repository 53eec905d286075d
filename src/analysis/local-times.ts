/** The same time on clocks of several zones, so that hours told in different zones can be held against each other. */
import type { ZoneClock } from '../briefing/civil-time.ts';
import type { Moment, When } from '../briefing/when.ts';
import { nameOffset } from '../foundation/name-offset.ts';
import { instantRangeOf } from './instant.ts';

export interface LocalTime {
  /** `UTC+5`. */
  readonly offset: string;
  readonly time: When;
  /** The zone in which the event's own time is told. */
  readonly is_own: boolean;
  /** The clock already shows the day after, or still the day before, that of the event's own time. */
  readonly is_next_day: boolean;
  readonly is_previous_day: boolean;
  readonly at: string;
}

/** A zone's clock at an event: minutes east of UTC, and how that is written. */
export interface Offset {
  readonly minutes: number;
  readonly name: string;
}

/** A time with the instants of its two ends; the second is `null` where it has one end. */
export interface Told {
  readonly time: When;
  readonly from: number;
  readonly to: number | null;
  readonly own: Offset;
  readonly at: string;
}

const minute = 60_000;

/** A time told in one zone, in each of several; empty where it is not told to the minute. */
export function timesIn(offsets: readonly Offset[], { time, from, to, own, at }: Told): readonly LocalTime[] {
  if (time.from.precision !== 'minute' || (time.to && time.to.precision !== 'minute')) return [];
  return offsets.map((offset) => {
    const is_own = offset.name === own.name;
    const shown = {
      ...time,
      from: is_own ? bare(time.from) : onClock(time.from, from, offset),
      // A window over a clock change ends on another clock than the one it begins on.
      to: time.to && (to === null ? bare(time.to) : onClock(time.to, to, offset)),
    };
    const [day, ownDay] = [shown.from.iso.slice(0, 10), time.from.iso.slice(0, 10)];
    return { offset: offset.name, time: shown, is_own, is_next_day: day > ownDay, is_previous_day: day < ownDay, at };
  });
}

/** Beside the zone's name no moment says its offset again. */
const bare = (moment: Moment): Moment => ({ ...moment, offset: null, turn: null });

const onClock = (moment: Moment, instant: number, { minutes }: Offset): Moment => ({
  ...bare(moment),
  iso: new Date(instant + minutes * minute).toISOString().slice(0, 16),
});

/** How far the clock that told a moment was ahead of UTC; nothing in an unknown zone, or where it showed that time twice. */
export function offsetOf(moment: Moment, clock: ZoneClock | null): Offset | undefined {
  if (moment.precision !== 'minute') return undefined;
  if (moment.offset !== null) return { minutes: moment.offset, name: nameOffset(moment.offset) };
  if (clock === null) return undefined;
  const { start, end } = instantRangeOf(moment, clock);
  const minutes = clock(start);
  return start === end ? { minutes, name: nameOffset(minutes) } : undefined;
}
