/** From what a clock on the wall shows to instants: once, twice or never, by the clock changes of its zone. */

const minute = 60_000;
const hour = 60 * minute;
/** Further than any clock is from UTC, also before there were zones. */
const reach = 26 * hour;

const formats = new Map<string, Intl.DateTimeFormat>();

/** Offset of a zone from UTC at an instant, in minutes, east positive; before there were zones, with parts of a minute. */
export function offsetAt(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset', year: 'numeric' });
    formats.set(zone, format);
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
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
export function instantsOf(civil: number, zone: string): readonly number[] {
  const [before, after] = [offsetAt(civil - reach, zone), offsetAt(civil + reach, zone)];
  if (before === after) return [at(civil, before)];
  return [before, after]
    .map((offset) => ({ offset, instant: at(civil, offset) }))
    .filter(({ offset, instant }) => offsetAt(instant, zone) === offset)
    .map(({ instant }) => instant)
    .sort((a, b) => a - b);
}

/** The instant of the clock change that skipped a civil time. */
export function changeOver(civil: number, zone: string): number {
  let [last, first] = [civil - reach, civil + reach];
  const old = offsetAt(last, zone);
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2);
    if (offsetAt(middle, zone) === old) last = middle;
    else first = middle;
  }
  return first;
}

/** When the day that begins at a civil midnight begins: its first minute that was. */
export const dayStart = (midnight: number, zone: string): number => instantsOf(midnight, zone)[0] ?? changeOver(midnight, zone);

/** When the day that ends at a civil midnight is over for good: the clock may show midnight and then go back behind it. */
export function dayEnd(midnight: number, zone: string): number {
  const instants = instantsOf(midnight, zone);
  const [first] = instants;
  if (first === undefined) return changeOver(midnight, zone);
  const last = instants.at(-1) ?? first;
  const civilBefore = last - minute + offsetAt(last - minute, zone) * minute;
  return civilBefore < midnight ? last : first;
}
