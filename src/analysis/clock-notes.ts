/** What must be said of the clocks of a timeline: whose they are, where they mislead, and what they leave open. */

import { groupBy } from '../foundation/group-by.ts';
import { inUnits } from './duration.ts';
import { offsetOf } from './local-times.ts';
import { isLocal, type MainClock, type ToldEvent } from './main-clock.ts';
import type { Sentence } from './sentences/sentence.ts';
import {
  type ClockGap,
  type OneClock,
  sayAmbiguous,
  sayClockGap,
  sayGivenZones,
  sayLocalClocks,
  sayMainClock,
  sayOneClock,
  shownBetween,
} from './sentences/timeline-sentences.ts';
import { spanBetween, type Timed } from './time-gaps.ts';

/** A place whose clock is read in a zone of its own. */
export interface LocalClock {
  readonly place: string;
  readonly offset: string;
  readonly at: string;
}

/** Two clock times in different zones, whose difference on the clocks misleads. */
export interface ZoneGap extends ClockGap {
  readonly said: Sentence;
}

export interface ClockNotes {
  /** Each place with a local clock time, once. */
  readonly clocks: readonly LocalClock[];
  readonly zone_gaps: readonly ZoneGap[];
  /** The sentences on all that, in the order in which they are told. */
  readonly clock_notes: readonly Sentence[];
}

/**
 * Where all times are shown on one main clock, that clock has to be named, and that it was changed between two events: no other difference
 * misleads there.
 *
 * @param told events in order
 */
export function noteClocks(told: readonly ToldEvent[], mainClock: MainClock | null): ClockNotes {
  const clocks = localClocks(told);
  const given = givenZones(told);
  // A zone that an event gives itself may be that of a newsroom: it is always named.
  const one = given.length > 0 ? undefined : oneOffset(told);
  const zone_gaps = zoneGaps(told);
  const [main] = zone_gaps;
  if (mainClock) {
    const isOn = ({ offset }: ClockGap['first']): boolean => mainClock.offsets.includes(offset);
    const changed = zone_gaps.find(({ change, first, second }) => change !== null && isOn(first) && isOn(second));
    const clock_notes = [sayMainClock(mainClock), ...(changed ? [changed.said] : []), ...told.flatMap(ambiguousIn)];
    return { clocks, zone_gaps, clock_notes };
  }
  const clock_notes = [
    ...(one ? [sayOneClock(one)] : [...sayClocks(told), ...(given.length > 0 ? [sayGivenZones(given, 'events')] : [])]),
    ...(main ? [main.said] : []),
    ...told.flatMap(ambiguousIn),
  ];
  return { clocks, zone_gaps, clock_notes };
}

/** The places of each offset, once; a zone whose clock was changed between them has both, "UTC+1 / UTC+2". */
function sayClocks(told: readonly ToldEvent[]): readonly Sentence[] {
  const local = told.flatMap((clock) => {
    const { zone, place, offset, event } = clock;
    return place && offset && isLocal(clock) ? [{ zone, place: place.name, offset: offset.name, at: event.at }] : [];
  });
  const [first] = local;
  if (!first) return [];
  const offsetsOf = (zone: string | null) => joined(local.filter((each) => each.zone === zone).map(({ offset }) => offset));
  const clocks = groupBy(local, ({ zone }) => offsetsOf(zone));
  const named = [...clocks].map(([offsets, each]) => `${offsets} (${[...new Set(each.map(({ place }) => place))].join(', ')})`);
  return [sayLocalClocks(named, first.at)];
}

const joined = (offsets: readonly string[]): string => [...new Set(offsets)].join(' / ');

/** The offset of every clock time, where all of them are known to have the same. */
function oneOffset(told: readonly ToldEvent[]): OneClock | undefined {
  const clocks = told.filter(({ event }) => event.time.from.precision === 'minute' || event.time.to?.precision === 'minute');
  const [first] = clocks;
  const name = first?.offset?.name;
  if (first === undefined || name === undefined) return undefined;
  const isSame = ({ event: { time }, offset, clock }: ToldEvent): boolean =>
    offset?.name === name && (time.to?.precision !== 'minute' || offsetOf(time.to, clock)?.name === name);
  return clocks.every(isSame) ? { offset: name, isLocal: clocks.every(isLocal), at: first.event.at } : undefined;
}

const isPoint = ({ event }: Timed): boolean => event.time.relation === 'at' || event.time.relation === 'about';

function localClocks(told: readonly ToldEvent[]): readonly LocalClock[] {
  const clocks = new Map<string, LocalClock>();
  for (const clock of told) {
    const { place, offset, event } = clock;
    if (!place || !offset || !isLocal(clock)) continue;
    clocks.set(`${place.id} ${offset.name}`, { place: place.name, offset: offset.name, at: event.at });
  }
  return [...clocks.values()];
}

/** `Asia/Tokyo, UTC+9 (Site)`, or `UTC` alone, where an event gives a zone that is not the local one of any listed place. */
function givenZones(told: readonly ToldEvent[]): readonly string[] {
  const local = new Set(told.filter((clock) => isLocal(clock) && clock.offset).map(({ zone }) => zone));
  const given = told.flatMap((clock) => {
    const { event, place, zone, offset } = clock;
    return event.zone === null || !offset || isLocal(clock) || local.has(zone) ? [] : [{ zone, place, offset: offset.name }];
  });
  return [...groupBy(given, ({ zone, place }) => JSON.stringify([zone, place?.name])).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const named = first.zone === 'UTC' ? first.zone : `${first.zone}, ${joined(group.map(({ offset }) => offset))}`;
    return [first.place ? `${named} (${first.place.name})` : named];
  });
}

/** Neighbouring clock times of the main incident whose offsets differ, both exact and each of them once. */
function zoneGaps(told: readonly ToldEvent[]): readonly ZoneGap[] {
  const clocks = told.filter((clock) => clock.isMain && clock.event.time.from.precision === 'minute' && isPoint(clock));
  return clocks.slice(1).flatMap((second, index) => {
    const first = clocks[index];
    if (!first?.offset || !second.offset || first.offset.minutes === second.offset.minutes) return [];
    if (first.event.time.relation !== 'at' || second.event.time.relation !== 'at') return [];
    const elapsed = spanBetween(first, second);
    if (!elapsed) return [];
    const by = shownBetween(first.event.time.from, second.event.time.from);
    const shown = by > 0 ? { ...inUnits({ least: by, most: by }, 'minute'), about: false } : null;
    // Over days the clocks do not mislead.
    if (shown && shown.unit === elapsed.unit && shown.least === elapsed.least && shown.most === elapsed.most) return [];
    const gap: ClockGap = {
      first: { time: first.event.time, offset: first.offset.name },
      second: { time: second.event.time, offset: second.offset.name },
      ...{ elapsed, shown, at: second.event.at },
      change: isOneChange(first, second) ? (second.offset.minutes > first.offset.minutes ? 'forward' : 'back') : null,
    };
    return [{ ...gap, said: sayClockGap(gap) }];
  });
}

/** Whether the clocks of both were changed between the two moments: then they never differed, whatever they are called. */
function isOneChange(first: ToldEvent, second: ToldEvent): boolean {
  if (first.zone !== null && first.zone === second.zone) return true;
  const isChanged = ({ clock }: ToldEvent): boolean =>
    clock !== null &&
    clock(first.stretch.start) === first.offset?.minutes &&
    clock(second.stretch.start) === second.offset?.minutes;
  return isChanged(first) && isChanged(second);
}

/** The sentences for either end of a time that the clock showed twice. */
function ambiguousIn({ event, clock }: ToldEvent): readonly Sentence[] {
  const { from, to } = event.time;
  return [from, to].flatMap((moment) =>
    moment?.precision === 'minute' && clock !== null && offsetOf(moment, clock) === undefined
      ? [sayAmbiguous(moment, event.at)]
      : [],
  );
}
