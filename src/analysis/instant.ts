/** From civil time in a zone to instants, so that 02:00 in Isfara and 05:00 across the border compare as they should. */
import { changeOver, civilOf, dayEnd, dayStart, instantsOf, type ZoneClock } from '../briefing/civil-time.ts';
import type { Moment, When } from '../briefing/when.ts';

/** Milliseconds since 1970, UTC: the stretch in which something happened, as far as it is known. */
export interface InstantRange {
  readonly start: number;
  /** Exclusive; equal to `start` for a time to the minute, later where the clock showed that time twice. */
  readonly end: number;
}

const minute = 60_000;

/** The stretch that a moment names: one instant, a day, a month, a year, or a third of one ("late 2001"). */
export function instantRangeOf(moment: Moment, clock: ZoneClock): InstantRange {
  if (moment.precision === 'minute') return clockStretch(moment, clock);
  const [year = 0, month = 1, day = 1] = moment.iso.split('-').map(Number);
  const next =
    moment.precision === 'day'
      ? Date.UTC(year, month - 1, day + 1)
      : moment.precision === 'month'
        ? Date.UTC(year, month, 1)
        : Date.UTC(year + 1, 0, 1);
  const [start, end] = [dayStart(civilOf(moment.iso), clock), dayEnd(next, clock)];
  const third = (end - start) / 3;
  if (moment.part === 'early') return { start, end: start + third };
  if (moment.part === 'mid') return { start: start + third, end: start + 2 * third };
  return moment.part === 'late' ? { start: start + 2 * third, end } : { start, end };
}

/** Without an answer to "which of the two?", from the first to the second; a time that was skipped is the change itself. */
function clockStretch({ iso, offset, turn }: Moment, clock: ZoneClock): InstantRange {
  const civil = civilOf(iso);
  if (offset !== null) return { start: civil - offset * minute, end: civil - offset * minute };
  const instants = instantsOf(civil, clock);
  const [first, last] = [instants[0], instants.at(-1)];
  if (first === undefined || last === undefined) {
    const change = changeOver(civil, clock);
    return { start: change, end: change };
  }
  return { start: turn === 'second' ? last : first, end: turn === 'first' ? first : last };
}

/** The stretch of a whole time: `after` begins where its moment ends, `before` ends where it begins. */
export function stretchOfWhen(when: When, clock: ZoneClock): InstantRange {
  const from = instantRangeOf(when.from, clock);
  if (when.to) return { start: from.start, end: instantRangeOf(when.to, clock).end };
  if (when.relation === 'after') return { start: from.end, end: Number.POSITIVE_INFINITY };
  if (when.relation === 'before') return { start: Number.NEGATIVE_INFINITY, end: from.start };
  return from;
}
