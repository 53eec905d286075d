/** Events in the order they happened, as instants across time zones, with the time between them where it can be said. */
import type { Briefing, Event, Place } from '../briefing/briefing.ts';
import { offsetAt, type Stretch, stretchOfWhen } from './instant.ts';

/** Time since the event before, in the coarsest unit that both are known to. */
export interface Gap {
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
  readonly count: number;
  readonly about: boolean;
}

export interface TimelineEntry extends Omit<Event, 'place' | 'zone'> {
  readonly place: Place | null;
  /** IANA zone in which its clock time is read; `null` when none is known. */
  readonly zone: string | null;
  /** The zone's offset on that day, `UTC+5`; `null` without a clock time. */
  readonly offset: string | null;
  readonly is_clock: boolean;
  readonly gap: Gap | null;
  /** The gap is more than ten times the shortest one: a drawn axis is broken there. */
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

interface Timed {
  readonly event: Event;
  readonly place: Place | null;
  readonly zone: string | null;
  readonly stretch: Stretch;
}

const hour = 3_600_000;
const day = 24 * hour;

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
  const gaps = timed.map((each, index) => gapBetween(timed[index - 1], each));
  const lengths = gaps.flatMap((gap) => (gap ? [gap.length] : []));
  const shortest = Math.min(...lengths);
  const entries = timed.map(({ event, place, zone, stretch }, index): TimelineEntry => {
    const isClock = event.time.from.precision === 'minute';
    const gap = gaps[index];
    return {
      ...event,
      place,
      zone,
      offset: isClock && zone !== null ? utcOffset(stretch.start, zone) : null,
      is_clock: isClock,
      gap: gap?.said ?? null,
      is_break: gap !== undefined && gap.length > 10 * shortest,
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

/** "Before noon" stands just before noon, not at the beginning of time. */
const rankedAt = ({ event, stretch }: Timed): number => (event.time.relation === 'before' ? stretch.end : stretch.start);

function inOrder(a: Timed, b: Timed): number {
  return rankedAt(a) - rankedAt(b) || rank[a.event.time.relation] - rank[b.event.time.relation] || a.stretch.end - b.stretch.end;
}

/** Only between times that name a point or a span of their own: after an "after", nobody knows how long. */
function gapBetween(before: Timed | undefined, after: Timed): { readonly length: number; readonly said: Gap } | undefined {
  if (!before || ![before, after].every(({ event }) => ['at', 'about'].includes(event.time.relation))) return undefined;
  const length = after.stretch.start - before.stretch.start;
  if (length <= 0) return undefined;
  const precisions = [before, after].map(({ event }) => event.time.from.precision);
  // Hours between two clocks of which one is in an unknown zone would be a guess.
  if (precisions.every((precision) => precision === 'minute') && (before.zone === null) !== (after.zone === null))
    return undefined;
  const about = [before, after].some(({ event }) => event.time.relation === 'about');
  return { length, said: { ...inUnits(length, precisions), about } };
}

function inUnits(length: number, precisions: readonly string[]): Omit<Gap, 'about'> {
  if (precisions.includes('year') || length > 730 * day)
    return { unit: 'year', count: Math.max(1, Math.round(length / (365.25 * day))) };
  if (precisions.includes('month') || length > 60 * day)
    return { unit: 'month', count: Math.max(1, Math.round(length / (30.44 * day))) };
  if (precisions.includes('day') || length >= 2 * day) return { unit: 'day', count: Math.max(1, Math.round(length / day)) };
  const hours = length / hour;
  return Number.isInteger(hours) ? { unit: 'hour', count: hours } : { unit: 'minute', count: Math.round(length / 60_000) };
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

function utcOffset(instant: number, zone: string): string {
  const minutes = offsetAt(instant, zone);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(Math.abs(minutes) / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
