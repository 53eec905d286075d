/** Events in the order they happened, as instants across time zones, with the time between them where it can be said. */

import type { Briefing, Event, Place } from '../briefing/briefing.ts';
import { clockOf, type ZoneClock } from '../briefing/civil-time.ts';
import type { When } from '../briefing/when.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import { type ClockNotes, noteClocks } from './clock-notes.ts';
import { inOrder } from './event-order.ts';
import { type InstantRange, stretchOfWhen } from './instant.ts';
import { offsetOf } from './local-times.ts';
import { mainClockOf, showOn, type ToldEvent, type ToldTime } from './main-clock.ts';
import { type Inside, insideOf } from './sentences/inside-line.ts';
import type { Sentence } from './sentences/sentence.ts';
import { type Ends, sayAlternative, sayCourse, sayTitle } from './sentences/timeline-sentences.ts';
import { isTold } from './sentences/told.ts';
import { widestStretch } from './sure-times.ts';
import { type Gap, measureGaps, spanBetween, type Timed } from './time-gaps.ts';

export interface TimelineEntry extends Omit<Event, 'place' | 'zone'> {
  readonly place: Place | null;
  /** IANA zone in which its clock time is read; `null` when none is known. */
  readonly zone: string | null;
  /** The zone's offset on that day, `UTC+5`; `null` without a clock time, or where the clock showed it twice. */
  readonly offset: string | null;
  readonly is_clock: boolean;
  /** Its time as the timeline tells it: on its main clock, where times were told on several. */
  readonly shown: When;
  /** That clock's offset at this time; `null` without a clock time, and where all times were told on one clock. */
  readonly shown_offset: string | null;
  /** Its time as it was told, where that was on another clock than the main one, or on one that nobody knows. */
  readonly as_told: ToldTime | null;
  /** Its day as shown, where its hours are told or it is a whole day: events of one day have it once. */
  readonly day: string | null;
  /** `after`: the hour from which it is counted, where other events lie between. */
  readonly gap: (Gap & { readonly after: When | null }) | null;
  /** Far more time lies before it than between others: a drawn axis is broken there. */
  readonly is_break: boolean;
  /** Part of the main incident. */
  readonly is_main: boolean;
}

export interface Timeline extends ClockNotes {
  readonly entries: readonly TimelineEntry[];
  /** Of the events that are dated themselves, the one that begins first and the one that ends last. */
  readonly first: TimelineEntry | null;
  readonly last: TimelineEntry | null;
  /** Entries of the main incident without any clock time. */
  readonly untimed: readonly TimelineEntry[];
  /** Not surely as long from each event to the next: drawn at even distances, they are not to scale. */
  readonly is_uneven: boolean;
  /** Some events are background or of another incident: they are drawn without a fill. */
  readonly has_aside: boolean;
  /** How events stand that have a mark of another shape than what is reported, each once. */
  readonly marks: readonly EventStatus[];
  /** Whether some event has an arrow: it lies before or after its time. */
  readonly has_open_times: boolean;
  /** Places of the main incident in the order in which something is told as a fact of each. */
  readonly course: readonly PlaceInTime[];
  readonly title: Sentence;
  /** In place of the figure. */
  readonly alternative: Sentence;
  readonly at: string;
}

type EventStatus = Briefing['events'][number]['status'];

/** A place, with what is told of it first. */
export interface PlaceInTime {
  readonly place: string;
  readonly first: TimelineEntry;
  /** Whether that was surely after what is told of the first place of all. */
  readonly is_later: boolean;
  /** Whether nothing else is told of the place: an hour there is then that of what happened. */
  readonly is_only: boolean;
  readonly at: string;
}

/** The events of a briefing in order, each with its time, its zone, and what may be said of both. */
export function orderEvents(briefing: Briefing, memory: Memory): Timeline {
  const clockIn = (zone: string | null): ZoneClock | null => (zone === null ? null : clockOf(zone, memory));
  const incident = briefing.incidents.find(({ main }) => main);
  const main = incident?.id ?? null;
  // Where no zone is known, the order (and nothing else) takes that of the main incident.
  const assumed = briefing.places.find(({ id }) => id === incident?.place)?.zone ?? 'UTC';
  const places = new Map<string | null, Place>(briefing.places.map((place) => [place.id, place]));
  const timed = inOrder(
    briefing.events.map((event): Timed => {
      const place = places.get(event.place) ?? null;
      const zone = event.zone ?? place?.zone ?? null;
      return { event, place, zone, stretch: stretchOfWhen(event.time, clockOf(zone ?? assumed, memory)) };
    }),
  );
  const widest = timed.map(({ event, zone }) => widestStretch(event.time, clockOf(zone ?? assumed, memory)));
  const gaps = measureGaps(timed);
  const told = timed.map((each): ToldEvent => {
    const clock = clockIn(each.zone);
    return { ...each, clock, offset: offsetOf(each.event.time.from, clock), isMain: isOfMain(each.event, main) };
  });
  const at = briefing.places.find(({ id }) => id === incident?.place);
  const mainClock = mainClockOf(told, at && { name: at.name, clock: clockIn(at.zone) });
  const shownTimes = told.map((each) => showOn(mainClock, { ...each, time: timeOf(each) }));
  const inside = insideOf(briefing);
  const entries = told.map((each, index): TimelineEntry => {
    const { event, place, zone, offset } = each;
    const time = timeOf(each);
    const { shown, as_told, shown_offset } = showOn(mainClock, { ...each, time });
    const gap = gaps[index];
    const since = gap?.said ? index - gap.said.since : index;
    const isFar = since < index - 1 && told[since]?.event.time.from.precision === 'minute';
    return {
      ...event,
      ...{ time, place, zone, shown, as_told, shown_offset },
      offset: offset?.name ?? null,
      is_clock: event.time.from.precision === 'minute',
      day: dayOf(shown),
      gap: gap?.said ? { ...gap.said, after: isFar ? (shownTimes[since]?.shown ?? null) : null } : null,
      is_break: gap?.isBreak ?? false,
      is_main: each.isMain,
    };
  });
  const indices = endsOf(timed);
  const [first, last] = indices.map((index) => entries[index] ?? null);
  const ends: Ends | null =
    first && last ? { first, last, ...datesOf(entries, first, last), isSure: areSurelyEnds(indices, widest) } : null;
  return {
    entries,
    first: first ?? null,
    last: last ?? null,
    ...noteClocks(told, mainClock),
    untimed: entries.filter((entry) => entry.is_main && !entry.is_clock),
    is_uneven: isUneven(entries),
    has_aside: entries.some(({ is_main }) => !is_main),
    marks: [...new Set(entries.map(({ status }) => status))].filter((status) => status !== 'reported' && status !== 'confirmed'),
    has_open_times: entries.some(({ time }) => time.relation === 'before' || time.relation === 'after'),
    course: placesInTime(timed, entries),
    title: courseOf(timed, entries, inside) ?? sayTitle(ends, 'events', inside),
    alternative: sayAlternative(ends, entries.length, 'events'),
    at: 'events',
  };
}

/** "Before 06:20" and "after 06:20" are no time of their own: beside a figure on a map they would be taken for that of the deaths. */
function placesInTime(timed: readonly Timed[], entries: readonly TimelineEntry[]): readonly PlaceInTime[] {
  const told = entries.map(
    ({ is_main, status, place, time }) =>
      is_main && place !== null && isTold(status) && time.relation !== 'before' && time.relation !== 'after',
  );
  const firsts = entries.flatMap((entry, index) => {
    const isFirst = told[index] && entries.findIndex((other, at) => told[at] && other.place?.id === entry.place?.id) === index;
    return isFirst && entry.place ? [{ index, entry, place: entry.place.id }] : [];
  });
  const isOnly = (id: string): boolean => entries.filter(({ is_main, place }) => is_main && place?.id === id).length === 1;
  const start = timed[firsts[0]?.index ?? -1];
  return firsts.map(({ index, entry, place }) => {
    const own = timed[index];
    const span = start && own && own !== start ? spanBetween(start, own) : undefined;
    return { place, first: entry, is_later: span !== undefined && span.least > 0, is_only: isOnly(place), at: entry.at };
  });
}

function isUneven(entries: readonly TimelineEntry[]): boolean {
  const lengths = entries.slice(1).map(({ gap }) => (gap?.since === 1 ? `${gap.least} to ${gap.most} ${gap.unit}` : null));
  return lengths.length > 1 && (lengths.includes(null) || new Set(lengths).size > 1);
}

/** "After 12 May" is not on 12 May; "after 05:00 on 12 May" begins on it. */
function dayOf({ relation, from, to }: When): string | null {
  const first = from.iso.slice(0, 10);
  if (from.precision === 'minute') return to === null || to.iso.slice(0, 10) === first ? first : null;
  return from.precision === 'day' && from.part === null && relation === 'at' ? from.iso : null;
}

/**
 * From the first to the last event of the main incident that has a clock time. All of these are told as facts, on one clock, and
 * none only before or after an hour: whether times of two zones are local is mostly assumed, and a title has no room to say so.
 * `null` where that is not so, where there are no two, or it is not sure how long that was.
 */
function courseOf(timed: readonly Timed[], entries: readonly TimelineEntry[], inside: Inside): Sentence | null {
  const clocked = timed.filter((_, index) => entries[index]?.is_main === true && entries[index]?.is_clock === true);
  const isSure = clocked.every(({ event: { time, status } }) => {
    const isWhole = time.to === null || time.to.precision === 'minute';
    return isWhole && time.relation !== 'after' && time.relation !== 'before' && isTold(status);
  });
  const offsets = new Set(clocked.map((each) => entries[timed.indexOf(each)]?.offset ?? null));
  const [first, last] = [clocked[0], clocked.at(-1)];
  const isOneClock = offsets.size === 1 && !offsets.has(null);
  const took = isSure && isOneClock && first && last && first !== last ? spanBetween(first, last) : undefined;
  return first && took && took.least > 0
    ? sayCourse({ took, first: first.event.what, last: last?.event.what ?? '', at: first.event.at }, inside)
    : null;
}

const timeOf = ({ event: { time }, clock }: Pick<ToldEvent, 'event' | 'clock'>): Event['time'] => ({
  ...time,
  from: answered(time.from, clock),
  to: time.to && answered(time.to, clock),
});

const isOfMain = ({ incident, status }: Event, main: string | null): boolean =>
  (incident ?? main) === main && status !== 'background';

/** "The second 02:30" is told by its offset. */
const answered = (moment: Event['time']['from'], clock: ZoneClock | null): Event['time']['from'] =>
  moment.turn === null ? moment : { ...moment, offset: offsetOf(moment, clock)?.minutes ?? null };

/** Indices of the dated event that begins first and of the one that ends last. */
function endsOf(timed: readonly Timed[]): readonly number[] {
  const dated = timed.flatMap(({ event, stretch }, index) =>
    event.time.relation === 'after' || event.time.relation === 'before' ? [] : [{ ...stretch, index }],
  );
  if (dated.length === 0) return [];
  const [first, last] = [dated.reduce((a, b) => (b.start < a.start ? b : a)), dated.reduce((a, b) => (b.end > a.end ? b : a))];
  return [first.index, last.index];
}

/**
 * The events with the earliest and the latest day on their own clocks. Mostly these are the first and the last; across the date line
 * what came first may have the later date.
 */
function datesOf(
  entries: readonly TimelineEntry[],
  first: TimelineEntry,
  last: TimelineEntry,
): Pick<Ends, 'earliest' | 'latest'> {
  const dated = entries.filter(({ time }) => time.relation !== 'after' && time.relation !== 'before' && isDaily(time));
  const begin = ({ time }: TimelineEntry): string => time.from.iso.slice(0, 10);
  const end = ({ time }: TimelineEntry): string => (time.to ?? time.from).iso.slice(0, 10);
  return {
    earliest: isDaily(first.time) ? dated.reduce((a, b) => (begin(b) < begin(a) ? b : a), first) : first,
    latest: isDaily(last.time) ? dated.reduce((a, b) => (end(b) > end(a) ? b : a), last) : last,
  };
}

/** Told to the day or the minute at both ends. */
const isDaily = ({ from, to }: Event['time']): boolean =>
  [from, to ?? from].every(({ precision, part }) => part === null && (precision === 'day' || precision === 'minute'));

/** Whether all others surely came after the one and before the other, also where times are "about", or only bounds. */
function areSurelyEnds([first, last]: readonly number[], stretches: readonly InstantRange[]): boolean {
  const isBefore = (a: InstantRange | undefined, b: InstantRange | undefined): boolean =>
    a !== undefined && b !== undefined && a.end <= b.start && a.start < b.start;
  const [begin, end] = [stretches[first ?? -1], stretches[last ?? -1]];
  return (
    first !== last &&
    stretches.every((each, index) => (index === first || isBefore(begin, each)) && (index === last || isBefore(each, end)))
  );
}
