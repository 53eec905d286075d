/** TIM001: something dated after the moment at which the briefing's knowledge ends. */

import type { Briefing } from '../../briefing/briefing.ts';
import { clockOf, type ZoneClock } from '../../briefing/civil-time.ts';
import type { Moment, When } from '../../briefing/when.ts';
import { type InstantRange, instantRangeOf } from '../instant.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const eventAfterAsOf: BriefingRule = {
  code: 'TIM001',
  name: 'event-after-as-of',
  severity: 'error',
  what: 'An event, an incident or an entry of an actor’s history is dated after `as_of`.',
  why: 'The reader takes the briefing for what was known at `as_of`. Something later is either a slip in a date or knowledge that the briefing does not own up to.',
  source: 'logic; ICD 203, standard 1 (age and currency of information)',
  wrong: `as_of: 2006-05-17
events:
  - time: 2006-05-21
    what: Alleged leader reported killed
`,
  right: `as_of: 2006-05-21
events:
  - time: 2006-05-21
    what: Alleged leader reported killed
`,
  check({ briefing, memory }) {
    const { as_of, events, incidents, places, actors } = briefing;
    if (as_of.relation === 'about' || as_of.relation === 'after') return [];
    const zones = new Map(places.map(({ id, zone }) => [id, zone]));
    const zoneOf = (place: string | null) => (place === null ? null : (zones.get(place) ?? null));
    const home = zoneOf(incidents.find(({ main }) => main)?.place ?? null) ?? 'UTC';
    const isLate = (time: When, zone: string | null): boolean =>
      isAfter(time, as_of, { own: clockOf(zone ?? home, memory), home: clockOf(home, memory) });
    return [
      ...incidents.flatMap(({ title, time, place, at }) =>
        isLate(time, zoneOf(place)) ? [finding(title, `${at}.time`, briefing)] : [],
      ),
      ...events.flatMap(({ what, time, zone, place, at }) =>
        isLate(time, zone ?? zoneOf(place)) ? [finding(what, `${at}.time`, briefing)] : [],
      ),
      ...actors.flatMap(({ history }) =>
        history.flatMap(({ text, time, at }) => (isLate(time, null) ? [finding(text, `${at}.time`, briefing)] : [])),
      ),
    ];
  },
};

const finding = (what: string, at: string, { as_of }: Briefing): Finding => ({
  at,
  message: `invalid date: after the as-of date ${(as_of.to ?? as_of.from).iso.replace('T', ' ')}: ${what}`,
  hints: ['correct the date; if you know of it, the briefing knows more than `as_of:` says: set that to the newest date'],
  related: [{ at: 'as_of', note: 'knowledge ends here' }],
});

interface Clocks {
  /** The clock on which the event's time is read. */
  readonly own: ZoneClock;
  /** The clock of the main incident. */
  readonly home: ZoneClock;
}

/** Later whether `as_of`, which has no zone, is read on the event's clock or on that of the main incident. */
function isAfter(time: When, asOf: When, { own, home }: Clocks): boolean {
  if (time.relation === 'before') return false;
  const begin = earliest(time, own);
  const last = asOf.to ?? asOf.from;
  return [own, home].every((clock) => begin >= lastKnown(instantRangeOf(last, clock)));
}

const minute = 60_000;

/** A minute lasts until the next one. */
const lastKnown = ({ start, end }: InstantRange): number => (end === start ? end + minute : end);

/**
 * The earliest instant that is meant. "About" allows a time its own length, and a clock time an hour: "about 18 May" may be the
 * 17th.
 */
function earliest({ relation, from }: When, clock: ZoneClock): number {
  const { start, end } = instantRangeOf(from, clock);
  return relation === 'about' ? start - lengthOf(from, end - start) : start;
}

const lengthOf = ({ precision }: Moment, length: number): number => (precision === 'minute' ? 60 * minute : length);
