/** How fast somebody would have had to move between the clock-timed events of the main incident, in a straight line. */
import { stretchOfWhen } from './instant.ts';
import { distanceKm } from './places.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

/** From one event with a clock time and a position to the next; events without either are passed over. */
export interface Leg {
  readonly from: TimelineEntry;
  readonly to: TimelineEntry;
  /** Straight line, kilometres. */
  readonly km: number;
  readonly hours: number;
  /** `null` where no time passed. */
  readonly kmh: number | null;
  readonly at: string;
}

const hour = 3_600_000;

/**
 * Legs in the order of the timeline. Two events in the same place, or of which only one has a known zone, make none:
 * the hours between those would be a guess.
 */
export function legsOf({ entries }: Timeline): readonly Leg[] {
  const stops = entries.filter(isStop);
  return stops.slice(1).flatMap((to, index) => legBetween(stops[index], to));
}

const isStop = ({ is_main, is_clock, time, place }: TimelineEntry): boolean =>
  is_main && is_clock && (time.relation === 'at' || time.relation === 'about') && place?.lat != null && place.lon != null;

function legBetween(from: TimelineEntry | undefined, to: TimelineEntry): readonly Leg[] {
  if (!from?.place || !to.place || from.place.id === to.place.id || (from.zone === null) !== (to.zone === null)) return [];
  const km = distanceKm(from.place, to.place);
  if (km === null) return [];
  const hours = (instantOf(to) - instantOf(from)) / hour;
  return [{ from, to, km, hours, kmh: hours === 0 ? null : km / hours, at: to.at }];
}

/** Without any zone both ends are read in the same one, and only the difference counts. */
const instantOf = ({ time, zone }: TimelineEntry): number => stretchOfWhen(time, zone ?? 'UTC').start;
