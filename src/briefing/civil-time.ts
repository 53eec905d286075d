/** From what a clock on the wall shows to instants: once, twice or never, by the clock changes of its zone. */

import type { Cache, Memory } from '../foundation/memory/memory.ts';

const minute = 60_000;
const hour = 60 * minute;
/** Further than any clock is from UTC, also before there were zones. */
const reach = 26 * hour;

/** The clocks of a zone: how far they are ahead of UTC at an instant, in minutes; before there were zones, with parts of a minute. */
export type ZoneClock = (instant: number) => number;

export const utc: ZoneClock = () => 0;

/** `null` for a zone that the engine does not know. To ask takes long, and a briefing names one or two zones many times. */
const zoneClocks: Cache<ZoneClock | null> = { name: 'clocks of time zones', keeps: 600 };

const findClock = (zone: string, memory: Memory): ZoneClock | null =>
  memory.recall(zoneClocks, { words: zone }, () => openClock(zone));

/** Whether the engine knows an IANA time zone of that name. */
export const isZone = (zone: string, memory: Memory): boolean => findClock(zone, memory) !== null;

/** @throws for a name that is no zone, which a briefing that passed its checks has not. */
export function clockOf(zone: string, memory: Memory): ZoneClock {
  const clock = findClock(zone, memory);
  if (!clock) throw new RangeError(`not a time zone: ${zone}`);
  return clock;
}

function openClock(zone: string): ZoneClock | null {
  // Newer engines take `+05:00` as a zone, older ones do not; an offset says nothing about summer time anyway.
  if (!/^[A-Za-z]/u.test(zone)) return null;
  try {
    const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
    return (instant) => offsetIn(format.formatToParts(instant));
  } catch {
    return null;
  }
}

/** The offset that `GMT+05:00` or `GMT` states. */
function offsetIn(parts: readonly Intl.DateTimeFormatPart[]): number {
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})(?::(\d{2}))?/u.exec(name);
  if (!match) return 0;
  const minutes = Number(match[2]) * 60 + Number(match[3]) + Number(match[4] ?? 0) / 60;
  return match[1] === '-' ? -minutes : minutes;
}

/** Milliseconds since 1970 of a civil time as if it were UTC: of `2006-05-12T02:00`, `2006-05-12`, `2006-05` or `2006`. */
export function civilOf(iso: string): number {
  const [date = '', clock = '0:0'] = iso.split('T');
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return Date.UTC(year, month - 1, day, hours, minutes);
}

const at = (civil: number, offset: number): number => Math.round(civil - offset * minute);

/** The instants at which a zone's clock shows a civil time, in order: one; two where it was put back; none where put forward. */
export function instantsOf(civil: number, clock: ZoneClock): readonly number[] {
  const [before, after] = [clock(civil - reach), clock(civil + reach)];
  if (before === after) return [at(civil, before)];
  return [before, after]
    .map((offset) => ({ offset, instant: at(civil, offset) }))
    .filter(({ offset, instant }) => clock(instant) === offset)
    .map(({ instant }) => instant)
    .sort((a, b) => a - b);
}

/** The instant of the clock change that skipped a civil time. */
export function changeOver(civil: number, clock: ZoneClock): number {
  let [last, first] = [civil - reach, civil + reach];
  const old = clock(last);
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (clock(middle) === old) last = middle;
    else first = middle;
  }
  return first;
}

/** When the day that begins at a civil midnight begins: its first minute that was. */
export const dayStart = (midnight: number, clock: ZoneClock): number =>
  instantsOf(midnight, clock)[0] ?? changeOver(midnight, clock);

/** When the day that ends at a civil midnight is over for good: the clock may show midnight and then go back behind it. */
export function dayEnd(midnight: number, clock: ZoneClock): number {
  const instants = instantsOf(midnight, clock);
  const [first] = instants;
  if (first === undefined) return changeOver(midnight, clock);
  const last = instants.at(-1) ?? first;
  const civilBefore = last - minute + clock(last - minute) * minute;
  return civilBefore < midnight ? last : first;
}
