/** Events in the order they happened, as instants across time zones, with the time between them where it can be said. */
import type { Briefing, Event, Place } from '../briefing/briefing.ts';
import { offsetAt, stretchOfWhen } from './instant.ts';
import { type LocalTime, nameOffset, type Offset, timesIn } from './local-times.ts';
import { type Gap, measureGaps, rankedAt, type Timed } from './time-gaps.ts';

export interface TimelineEntry extends Omit<Event, 'place' | 'zone'> {
  readonly place: Place | null;
  /** IANA zone in which its clock time is read; `null` when none is known. */
  readonly zone: string | null;
  /** The zone's offset on that day, `UTC+5`; `null` without a clock time. */
  readonly offset: string | null;
  readonly is_clock: boolean;
  /** Where clock times of this timeline are told in several zones, its own clock time in each of them. */
  readonly clocks: readonly LocalTime[];
  readonly gap: Gap | null;
  /** Far more time lies before it than between others: a drawn axis is broken there. */
  readonly is_break: boolean;
  /** Part of the main incident. */
  readonly is_main: boolean;
}

/** Two clock times in different zones, whose difference on the clock misleads. */
export interface ZoneGap {
  readonly first: TimelineEntry;
  readonly second: TimelineEntry;
  readonly hours: number;
  readonly clock_hours: number;
  readonly at: string;
}

/** A place whose clock is read in a zone of its own. */
export interface LocalClock {
  readonly place: string;
  readonly offset: string;
  readonly at: string;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  readonly first: TimelineEntry | null;
  readonly last: TimelineEntry | null;
  /** The first pair of clock times that misleads. */
  readonly main_zone_gap: ZoneGap | null;
  /** Each place with a clock time, once. */
  readonly clocks: readonly LocalClock[];
  readonly zone_gaps: readonly ZoneGap[];
  /** Entries of the main incident without any clock time. */
  readonly untimed: readonly TimelineEntry[];
  readonly at: string;
}

const hour = 3_600_000;

export function orderEvents(briefing: Briefing): Timeline {
  const incident = briefing.incidents.find(({ main }) => main);
  const main = incident?.id ?? null;
  // Where no zone is known, the order (and nothing else) takes that of the main incident.
  const assumed = briefing.places.find(({ id }) => id === incident?.place)?.zone ?? 'UTC';
  const timed = briefing.events
    .map((event): Timed => {
      const place = briefing.places.find(({ id }) => id === event.place) ?? null;
      const zone = event.zone ?? place?.zone ?? null;
      return { event, place, zone, stretch: stretchOfWhen(event.time, zone ?? assumed) };
    })
    .sort(inOrder);
  const gaps = measureGaps(timed);
  const offsets = timed.map(offsetOf);
  const zones = [...new Map(offsets.flatMap((offset) => (offset ? [[offset.name, offset] as const] : []))).values()].sort(
    (a, b) => a.minutes - b.minutes,
  );
  const entries = timed.map(({ event, place, zone }, index): TimelineEntry => {
    const [gap, own] = [gaps[index], offsets[index]];
    return {
      ...event,
      place,
      zone,
      offset: own?.name ?? null,
      is_clock: event.time.from.precision === 'minute',
      clocks: own && zones.length > 1 ? timesIn(zones, { time: event.time, own, at: event.at }) : [],
      gap: gap?.said ?? null,
      is_break: gap?.isBreak ?? false,
      is_main: (event.incident ?? main) === main && event.status !== 'background',
    };
  });
  const gapsOfZones = zoneGaps(timed, entries);
  return {
    entries,
    first: entries[0] ?? null,
    last: entries.at(-1) ?? null,
    main_zone_gap: gapsOfZones[0] ?? null,
    clocks: clocksOf(entries),
    zone_gaps: gapsOfZones,
    untimed: entries.filter((entry) => entry.is_main && !entry.is_clock),
    at: 'events',
  };
}

const rank = { before: 0, at: 1, about: 1, between: 2, after: 3 } as const;

function inOrder(a: Timed, b: Timed): number {
  return rankedAt(a) - rankedAt(b) || rank[a.event.time.relation] - rank[b.event.time.relation] || a.stretch.end - b.stretch.end;
}

/** Neighbouring clock times of the main incident whose zones differ. */
function zoneGaps(timed: readonly Timed[], entries: readonly TimelineEntry[]): readonly ZoneGap[] {
  const clocks = timed
    .map((each, index) => ({ ...each, entry: entries[index] }))
    .filter(
      ({ event, entry }) =>
        entry?.is_main && event.time.from.precision === 'minute' && ['at', 'about'].includes(event.time.relation),
    );
  return clocks.slice(1).flatMap((second, index) => {
    const first = clocks[index];
    if (!first?.entry || !second.entry || first.zone === null || second.zone === null) return [];
    const shift = offsetAt(second.stretch.start, second.zone) - offsetAt(first.stretch.start, first.zone);
    if (shift === 0) return [];
    const hours = (second.stretch.start - first.stretch.start) / hour;
    return [{ first: first.entry, second: second.entry, hours, clock_hours: hours + shift / 60, at: second.event.at }];
  });
}

function clocksOf(entries: readonly TimelineEntry[]): readonly LocalClock[] {
  const clocks = new Map<string, LocalClock>();
  for (const { place, offset, at, time } of entries) {
    const isPoint = time.relation === 'at' || time.relation === 'about';
    if (place && offset !== null && isPoint) clocks.set(`${place.id} ${offset}`, { place: place.name, offset, at });
  }
  return [...clocks.values()];
}

/** What the event's own clock is ahead of UTC; nothing without a clock time, or in a zone that nobody knows. */
function offsetOf({ event, zone, stretch }: Timed): Offset | undefined {
  if (event.time.from.precision !== 'minute' || zone === null) return undefined;
  const minutes = offsetAt(Number.isFinite(stretch.start) ? stretch.start : stretch.end, zone);
  return { minutes, name: nameOffset(minutes) };
}
