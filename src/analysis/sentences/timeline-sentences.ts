/**
 * What Briefdeck says of a timeline by itself. A title never names a clock time: the zone of one may be assumed, an
 * hour may be ambiguous, and a title has no room to say so.
 */

import { civilOf, utc } from '../../briefing/civil-time.ts';
import type { Moment, Precision, When } from '../../briefing/when.ts';
import { withoutStop } from '../../foundation/characters/full-stops.ts';
import type { Duration } from '../duration.ts';
import { instantRangeOf } from '../instant.ts';
import { precisionSlack } from '../sure-times.ts';
import { sayDuration } from './duration-sentences.ts';
import { asWritten, type Inside } from './inside-line.ts';
import { isNameable } from './quotable.ts';
import { type Filling, names, type Sentence, sentence, within } from './sentence.ts';
import { isTold } from './told.ts';

interface DatedEvent {
  readonly time: When;
  /** What happened, in the author's words. */
  readonly what: string;
  readonly status: string;
  readonly at: string;
}

/** The two ends of a timeline: of the events that are dated themselves, the earliest beginning and the latest end. */
export interface Ends {
  readonly first: DatedEvent;
  readonly last: DatedEvent;
  /** Those with the earliest and the latest date on their own clocks: west of the date line it is still the day before. */
  readonly earliest: DatedEvent;
  readonly latest: DatedEvent;
  /** Whatever is open about the times, no other event came before the first or after the last, and they are two. */
  readonly isSure: boolean;
}

/**
 * The title: from the first to the last date, at a precision that both carry, at most the day. "After" and "before" date
 * nothing themselves. What happened first and last is told where it surely did, both are told as facts, and each date is that of
 * its event. Without a dated event it is the plain words.
 */
export function sayTitle(ends: Ends | null, at: string, inside: Inside = asWritten): Sentence {
  if (!ends) return sentence('titles.timeline.bare', at);
  const named = nameEnds(ends, inside);
  if (named) return sentence('titles.timeline.rangeNamed', ends.first.at, named);
  const { first, last } = sayEnds(ends);
  return last
    ? sentence('titles.timeline.range', ends.first.at, { first, last })
    : sentence('titles.timeline.on', ends.first.at, { date: first });
}

/** What a figure of the timeline shows, for those who cannot see it: how many events, and the dates of the title. */
export function sayAlternative(ends: Ends | null, n: number, at: string): Sentence {
  if (!ends) return sentence('timeline.alt.bare', at, { n });
  const { first, last } = sayEnds(ends);
  return last ? sentence('timeline.alt.range', at, { n, first, last }) : sentence('timeline.alt.on', at, { n, date: first });
}

/** How long it surely was from the first to the last of the events whose hour is known, and what these are called. */
export interface Course {
  readonly took: Duration;
  readonly first: string;
  readonly last: string;
  readonly at: string;
}

/**
 * No clock time is named, so that the zone of none is claimed; the events stand behind a colon, since no name of one makes a sentence
 * with another.
 */
export function sayCourse({ took, first, last, at }: Course, inside: Inside = asWritten): Sentence {
  const gap = within(sayDuration(took, at));
  const ends = calledEnds(first, last, inside);
  return ends ? sentence('titles.timeline.courseNamed', at, { gap, ...ends }) : sentence('titles.timeline.course', at, { gap });
}

/** Longer words of two events make the title a list. */
const mostQuoted = 70;

/** What two events are called; `null` where that is too long, the same, or has a semicolon as the title has. */
function calledEnds(first: string, last: string, inside: Inside): { readonly from: Filling; readonly to: Filling } | null {
  const [from, to] = [first, last].map(withoutStop);
  if (!from || !to || from === to || ![from, to].every((text) => isNameable(text, 2) && !/[;؛；]/u.test(text))) return null;
  return from.length + to.length > mostQuoted ? null : { from: inside(from), to: inside(to) };
}

/** What happened first and last, each with its date; `null` where the dates alone are to be told. */
function nameEnds(ends: Ends, inside: Inside): Readonly<Record<string, Filling>> | null {
  const both = [ends.first, ends.last];
  const isOneDate = ({ time: { from, to } }: DatedEvent): boolean =>
    to === null ||
    (from.precision === to.precision && from.part === to.part && from.iso.slice(0, letters.day) === to.iso.slice(0, letters.day));
  const areDates = ends.earliest === ends.first && ends.latest === ends.last;
  if (!ends.isSure || !areDates || !both.every((each) => isTold(each.status) && isOneDate(each))) return null;
  const called = calledEnds(ends.first.what, ends.last.what, inside);
  const { first, last } = sayEnds(ends, 'apart');
  return called && last ? { first, last, ...called } : null;
}

/** @param where beside each other the two dates share a month ("12 to 14 May"), apart they do not */
function sayEnds(
  { earliest, latest }: Pick<Ends, 'earliest' | 'latest'>,
  where: 'beside' | 'apart' = 'beside',
): { readonly first: Filling; readonly last: Filling | null } {
  const [begin, end] = [beginOf(earliest.time), endOf(latest.time)];
  const common = coarser(coarser(begin.from.precision, end.from.precision), 'day');
  const [from, to] = [coarsen(begin, common), coarsen(end, common)];
  const year = ({ from: { iso } }: When) => iso.slice(0, 4);
  const month = ({ from: { iso } }: When) => iso.slice(0, 7);
  if (from.from.iso === to.from.iso && from.from.part === to.from.part) {
    const isAbout = [from, to].some(({ relation }) => relation === 'about');
    return { first: { kind: 'time', time: { ...from, relation: isAbout ? 'about' : 'at' } }, last: null };
  }
  // The year of two days stands once, and so does their month.
  const isOneYear = common === 'day' && year(from) === year(to);
  const isOneMonth = isOneYear && month(from) === month(to) && from.relation === 'at' && to.relation === 'at';
  const style = isOneMonth && where === 'beside' ? 'number' : isOneYear ? 'day' : 'long';
  return { first: { kind: 'time', time: from, style }, last: { kind: 'time', time: to } };
}

const beginOf = (time: When): When => (time.to ? { relation: 'at', from: time.from, to: null } : time);

const endOf = (time: When): When => (time.to ? { relation: 'at', from: time.to, to: null } : time);

const coarseness: readonly Precision[] = ['minute', 'day', 'month', 'year'];
const coarser = (a: Precision, b: Precision): Precision =>
  coarseness[Math.max(coarseness.indexOf(a), coarseness.indexOf(b))] ?? a;

const letters = { year: 4, month: 7, day: 10, minute: 16 } as const;

/** "About 05:00 on 12 May" is on 12 May; "about 00:10" may be on the day before, and stays "about". */
function coarsen(time: When, precision: Precision): When {
  const { from } = time;
  const iso = from.iso.slice(0, letters[precision]);
  const cut: Moment = {
    ...from,
    iso,
    precision,
    part: from.precision === precision ? from.part : null,
    turn: null,
    offset: null,
  };
  const isAbout = time.relation === 'about' && mayLeave(from, letters[precision]);
  return { relation: isAbout ? 'about' : 'at', from: cut, to: null };
}

function mayLeave(moment: Moment, length: number): boolean {
  const stretch = instantRangeOf({ ...moment, turn: null, offset: null }, utc);
  const slack = precisionSlack(moment, stretch);
  const ends = [stretch.start - slack, Math.max(stretch.start, stretch.end - 1) + slack];
  return ends.some((instant) => new Date(instant).toISOString().slice(0, length) !== moment.iso.slice(0, length));
}

/** A clock time with the zone that it is told in. */
export interface ToldClock {
  readonly time: When;
  /** `UTC+5`. */
  readonly offset: string;
}

export interface ClockGap {
  readonly first: ToldClock;
  readonly second: ToldClock;
  /** What lies between the two, and what lies between what the clocks show; `null` where the second shows no later time. */
  readonly elapsed: Duration;
  readonly shown: Duration | null;
  /** The clock of both places was changed between the two, and which way; `null` where their clocks differ. */
  readonly change: 'forward' | 'back' | null;
  readonly at: string;
}

/**
 * That clocks of two zones mislead: said on the condition that each time is local, since nobody knows that of a source
 * that gives no zone. Only of two exact clock times, each of which was once, in known zones. Clocks that were changed in between
 * are no two clocks: that they were is said without a condition.
 */
export function sayClockGap({ first, second, elapsed, shown, change, at }: ClockGap): Sentence {
  const isOneDay = dayOf(first) === dayOf(second);
  // The zone stands behind each: what the author wrote after the time would name it twice.
  const time = ({ time: { from, ...told } }: ToldClock): Filling => ({
    kind: 'time',
    time: { ...told, from: { ...from, offset: null } },
    style: isOneDay ? 'time' : 'long',
  });
  const values = {
    first: time(first),
    second: time(second),
    first_zone: first.offset,
    second_zone: second.offset,
    gap: within(sayDuration(elapsed, at)),
  };
  if (change) {
    const key = change === 'forward' ? 'timeline.clocksForward' : 'timeline.clocksBack';
    return sentence(key, at, values);
  }
  return shown
    ? sentence('timeline.clocksDiffer', at, { ...values, clock: within(sayDuration(shown, at)) })
    : sentence('timeline.clocksCross', at, values);
}

const dayOf = ({ time }: ToldClock): string => time.from.iso.slice(0, 10);

/** An offset that every clock time of a timeline has; local where each is read in the zone of its place. */
export interface OneClock {
  readonly offset: string;
  readonly isLocal: boolean;
  readonly at: string;
}

export const sayOneClock = ({ offset, isLocal, at }: OneClock): Sentence =>
  sentence(isLocal ? 'timeline.clocksAllLocal' : 'timeline.clocksAll', at, { offset });

/** The clock that a timeline with several goes by, and the place that it is the clock of, where that is known. */
export interface NamedClock {
  /** As `UTC+5`; more than one where it was changed between the events. */
  readonly offsets: readonly string[];
  readonly place: string | null;
  readonly at: string;
}

/** Times that were told on other clocks are computed: they hold only if it is right which clock each was told on. */
export const sayMainClock = ({ offsets, place, at }: NamedClock): Sentence =>
  place === null
    ? sentence('timeline.clocksMainBare', at, { offset: offsets.join(' / ') })
    : sentence('timeline.clocksMain', at, { offset: offsets.join(' / '), place: names([place]) });

/** Which offset the clocks of each place have; of places whose zone an event's clock time is read in. */
export const sayLocalClocks = (clocks: readonly string[], at: string): Sentence =>
  sentence('timeline.clocks', at, { clocks: names(clocks) });

/** The zones that events give themselves, as given: they may be those of a newsroom, not of the place. */
export const sayGivenZones = (zones: readonly string[], at: string): Sentence =>
  sentence('timeline.clocksGiven', at, { clocks: names(zones) });

/** A clock time that a clock change repeated, and nobody has said which of the two it was. */
export const sayAmbiguous = (moment: Moment, at: string): Sentence =>
  sentence('timeline.clockTwice', at, { time: { kind: 'time', time: moment } });

/** What clocks show between two moments, whatever their zones. */
export const shownBetween = (a: Moment, b: Moment): number => civilOf(b.iso) - civilOf(a.iso);
