/** One clock for a timeline whose times were told on several, and each time on it. */
import { utc, type ZoneClock } from '../briefing/civil-time.ts';
import type { When } from '../briefing/when.ts';
import { nameOffset } from '../foundation/name-offset.ts';
import { instantRangeOf } from './instant.ts';
import { bare, type Offset, offsetOf, onClock } from './local-times.ts';
import type { NamedClock } from './sentences/timeline-sentences.ts';
import type { Timed } from './time-gaps.ts';

/** A time as its source told it, beside what the main clock showed. */
export interface ToldTime {
  /**
   * Without the "about" or "after" that stands before the time shown. `null` where it could not be put on the main clock: then it is
   * shown as it was told.
   */
  readonly time: (When & { readonly at: string }) | null;
  /** `UTC+6`; `null` where nobody knows which clock it was. */
  readonly offset: string | null;
  /** The clock that told it already shows the day after, or still the day before, that of the main clock. */
  readonly is_next_day: boolean;
  readonly is_previous_day: boolean;
  readonly at: string;
}

export interface MainClock extends NamedClock {
  readonly clock: ZoneClock;
}

/** An event in its order, with the clock of its zone and what that was ahead of UTC, as far as they are known. */
export interface ToldEvent extends Timed {
  readonly clock: ZoneClock | null;
  readonly offset: Offset | undefined;
  readonly isMain: boolean;
}

/** A place with the clock of its zone. */
interface ClockPlace {
  readonly name: string;
  readonly clock: ZoneClock | null;
}

interface Read {
  readonly told: ToldEvent;
  readonly offset: Offset;
  readonly instant: number;
}

/**
 * The clock of the main incident's place, if any event was told on it; else the one on which most events of the main incident were
 * told, of equals the one that comes first. Those told by the clock of their own place count before all others: a zone that an
 * event gives itself may be that of a newsroom. `null` where one clock, or one offset, has told all times.
 */
export function mainClockOf(events: readonly ToldEvent[], place: ClockPlace | undefined): MainClock | null {
  const read = events.flatMap((told): readonly Read[] => {
    const { offset, stretch } = told;
    return offset ? [{ told, offset, instant: Number.isFinite(stretch.start) ? stretch.start : stretch.end }] : [];
  });
  const clocks = clocksOf(read);
  const isOneOffset = read.every(({ offset }) => offset.minutes === read[0]?.offset.minutes);
  if (isOneOffset || clocks.some((clock) => read.every(isOn(clock)))) return null;
  const isOfPlace = place?.clock ? read.some(isOn(place.clock)) : false;
  const clock = isOfPlace && place?.clock ? place.clock : mostUsed(clocks, read);
  const on = read.filter(isOn(clock));
  const offsets = [...new Set(read.map(({ instant }) => nameOffset(clock(instant))))];
  return { clock, offsets, place: isOfPlace && place ? place.name : null, at: on[0]?.told.event.at ?? 'events' };
}

/** Each clock that a time was told on, once, in the order of the events. */
function clocksOf(read: readonly Read[]): readonly ZoneClock[] {
  const clocks = new Map<string, ZoneClock>();
  for (const { told, offset } of read) {
    const name = told.zone ?? offset.name;
    if (!clocks.has(name)) clocks.set(name, told.clock ?? (() => offset.minutes));
  }
  return [...clocks.values()];
}

const isOn =
  (clock: ZoneClock) =>
  ({ instant, offset }: Read): boolean =>
    clock(instant) === offset.minutes;

function mostUsed(clocks: readonly ZoneClock[], read: readonly Read[]): ZoneClock {
  const ofMain = read.filter(({ told }) => told.isMain);
  const local = ofMain.filter(({ told }) => isLocal(told));
  const counted = [local, ofMain, read].find(({ length }) => length > 0) ?? read;
  const uses = clocks.map((clock) => counted.filter(isOn(clock)).length);
  return clocks[uses.indexOf(Math.max(...uses))] ?? utc;
}

/** Read in the zone of the place, not in one that the event gives itself. */
export const isLocal = ({ event, place }: Timed): boolean =>
  place !== null && place.zone !== null && (event.zone === null || event.zone === place.zone);

interface ShownTime {
  readonly shown: When;
  readonly shown_offset: string | null;
  readonly as_told: ToldTime | null;
}

/** An event's time on the main clock, and as it was told where that is not the same. */
export function showOn(main: MainClock | null, { time, event, offset, clock }: ToldEvent & { readonly time: When }): ShownTime {
  const plain = { shown: time, shown_offset: null, as_told: null };
  if (!main || time.from.precision !== 'minute') return plain;
  const asTold = { time: null, offset: offset?.name ?? null, is_next_day: false, is_previous_day: false, at: event.at };
  if (!offset) return { ...plain, as_told: asTold };
  const instantOf = (moment: When['from']): number => instantRangeOf(moment, clock ?? utc).start;
  const from = instantOf(event.time.from);
  const minutes = main.clock(from);
  const end = event.time.to;
  const isOpen = end?.precision === 'minute' && offsetOf(end, clock) === undefined;
  if (minutes === offset.minutes && !isOpen) return { ...plain, shown_offset: offset.name };
  if (isOpen || (end && end.precision !== 'minute')) return { ...plain, as_told: asTold };
  const on: Offset = { minutes, name: nameOffset(minutes) };
  // A window over a clock change ends on the clock that it began on: it never ends before it begins.
  const shown = { ...time, from: onClock(time.from, from, on), to: end && onClock(end, instantOf(end), on) };
  const [day, toldDay] = [shown.from.iso.slice(0, 10), time.from.iso.slice(0, 10)];
  return {
    shown,
    shown_offset: on.name,
    as_told: {
      ...asTold,
      time: { relation: time.to ? time.relation : 'at', from: bare(time.from), to: time.to && bare(time.to), at: event.at },
      is_next_day: toldDay > day,
      is_previous_day: toldDay < day,
    },
  };
}
