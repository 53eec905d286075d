/**
 * How fast somebody would have had to move at the least between the clock-timed events of the main incident: in a
 * straight line, over the shortest distance and in the longest time that positions and times allow.
 */
import type { Memory } from '../foundation/memory/memory.ts';
import { distanceKm } from './places.ts';
import { widestStretches } from './sure-times.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

/** From one event with a clock time and a position to another; events without either are passed over. */
export interface Leg {
  readonly from: TimelineEntry;
  readonly to: TimelineEntry;
  /** Straight line between the positions, kilometres. */
  readonly km: number;
  /** What is left of it when each end lies as near to the other as its radius allows. */
  readonly least_km: number;
  /** The longest time that may lie between. */
  readonly most_hours: number;
  /** The least speed; `null` where no time passed. */
  readonly kmh: number | null;
  readonly at: string;
}

const hour = 3_600_000;

/**
 * Legs in the order of the timeline: from each event to the one before it with a time of its own, and to and from the
 * windows between. Two events in the same place make none, nor does a message: a warning that is issued elsewhere has not
 * travelled there.
 */
export function legsOf({ entries }: Timeline, memory: Memory): readonly Leg[] {
  const stops = entries.filter(isStop);
  return stops.flatMap((to, index) => {
    const before = stops.slice(0, index);
    const own = before.findLastIndex(({ time }) => time.to === null);
    return before.slice(Math.max(own, 0)).flatMap((from) => legBetween(from, to, memory));
  });
}

const isStop = ({ is_main, time, place, what }: TimelineEntry): boolean =>
  is_main &&
  time.relation !== 'after' &&
  time.relation !== 'before' &&
  (time.to ?? time.from).precision === 'minute' &&
  time.from.precision === 'minute' &&
  place?.lat != null &&
  place.lon != null &&
  !tellsOfMessage(what);

function legBetween(from: TimelineEntry, to: TimelineEntry, memory: Memory): readonly Leg[] {
  if (!from.place || !to.place || from.place.id === to.place.id) return [];
  const km = distanceKm(from.place, to.place);
  if (km === null) return [];
  const [a, b] = widestStretches(from, to, memory);
  const most_hours = Math.max(b.end - a.start, a.end - b.start) / hour;
  const least_km = Math.max(0, km - (from.place.radius_km ?? 0) - (to.place.radius_km ?? 0));
  return [{ from, to, km, least_km, most_hours, kmh: most_hours === 0 ? null : least_km / most_hours, at: to.at }];
}

/** Words for events in which a message travelled and nobody did: a warning, a statement, an order. */
const messageWords = [
  // English
  'warnings?|warned|warns|alerts?|alerted|alarms? (?:is|was|are|were) (?:raised|given)|bulletins?|advisor(?:y|ies)|announcements?|announce[sd]|notices?',
  'statements?|communiqu[eé]s?|broadcasts?|press releases?|messages?|appeals?|(?:is|are|was|were) (?:told|informed|notified|alerted)',
  'issue[sd]|declare[sd]|publishe[sd]|claims? (?:of )?responsibility|claimed responsibility|says|said|orders? (?:the |an )?evacuation',
  // Russian
  'предупрежд\\p{L}*|оповещ\\p{L}*|заявл\\p{L}*|заявил\\p{L}*|объяв\\p{L}*|сообщ\\p{L}*|обращени\\p{L}*|бюллетен\\p{L}*|тревог\\p{L}*',
].join('|');

const message = new RegExp(`(?<!\\p{L})(?:${messageWords})(?!\\p{L})`, 'iu');

/** Whether the words of an event are about something said or sent. Taken broadly: a check that errs is worse than one that keeps quiet. */
const tellsOfMessage = (what: string): boolean => message.test(what);
