/** From civil time in a zone to instants, so that 02:00 in Isfara and 05:00 across the border compare as they should. */
import type { Moment, When } from '../briefing/when.ts';

/** Milliseconds since 1970, UTC: the stretch in which something happened, as far as it is known. */
export interface Stretch {
  readonly start: number;
  /** Exclusive; equal to `start` for a time to the minute. */
  readonly end: number;
}

const minute = 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** Offset of a zone from UTC at an instant, in minutes, east positive. */
export function offsetAt(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/u.exec(name);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]);
  return match[1] === '-' ? -minutes : minutes;
}

/** The instant of a civil time given as if it were UTC. Asked twice, since the offset itself depends on the instant. */
function toInstant(civil: number, zone: string): number {
  const first = civil - offsetAt(civil, zone) * minute;
  return civil - offsetAt(first, zone) * minute;
}

/** The stretch that a moment names: one instant, a day, a month, a year, or a third of one ("late 2001"). */
export function stretchOf(moment: Moment, zone: string): Stretch {
  const [date = '', clock] = moment.iso.split('T');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minutes = 0] = (clock ?? '0:0').split(':').map(Number);
  const at = (y: number, m: number, d: number) => toInstant(Date.UTC(y, m - 1, d, hour, minutes), zone);
  const start = at(year, month, day);
  if (moment.precision === 'minute') return { start, end: start };
  const end =
    moment.precision === 'day'
      ? at(year, month, day + 1)
      : moment.precision === 'month'
        ? at(year, month + 1, 1)
        : at(year + 1, 1, 1);
  const third = (end - start) / 3;
  if (moment.part === 'early') return { start, end: start + third };
  if (moment.part === 'mid') return { start: start + third, end: start + 2 * third };
  return moment.part === 'late' ? { start: start + 2 * third, end } : { start, end };
}

/** The stretch of a whole time: `after` begins where its moment ends, `before` ends where it begins. */
export function stretchOfWhen(when: When, zone: string): Stretch {
  const from = stretchOf(when.from, zone);
  if (when.relation === 'between' && when.to) return { start: from.start, end: stretchOf(when.to, zone).end };
  if (when.relation === 'after') return { start: from.end, end: Number.POSITIVE_INFINITY };
  if (when.relation === 'before') return { start: Number.NEGATIVE_INFINITY, end: from.start };
  return from;
}
