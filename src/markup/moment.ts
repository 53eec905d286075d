/** A day, or a minute of it, in the calendar alone: a chart spaces its points by it and prints words of its own. */

const pattern = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?$/u;
/** Day 0 of data sheets is 30 December 1899. */
const dayZero = Date.UTC(1899, 11, 30);
const millisecondsOfDay = 86_400_000;
/** The first year that a data sheet can show. */
const firstYear = 1900;

export interface MarkupMoment {
  /** Days since day 0 of data sheets, with the time of day as its share of a day. */
  readonly day: number;
  readonly isWholeDay: boolean;
}

/** Undefined for what is no day of the calendar, or no time of a day. */
export function readMoment(text: string): MarkupMoment | undefined {
  const [, year, month, date, hour, minute] = pattern.exec(text) ?? [];
  if (year === undefined || Number(year) < firstYear) return undefined;
  const midnight = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  if (midnight.toISOString().slice(0, 10) !== `${year}-${month}-${date}`) return undefined;
  const day = (midnight.getTime() - dayZero) / millisecondsOfDay;
  if (hour === undefined) return { day, isWholeDay: true };
  if (Number(hour) > 23 || Number(minute) > 59) return undefined;
  return { day: day + (Number(hour) * 60 + Number(minute)) / 1440, isWholeDay: false };
}
