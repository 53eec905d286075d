/** A day, month or year in the words of a language. */
import { dateFormat } from '../formatters.ts';
import type { HelperCall } from './helper.ts';

/** The day of an ISO text, the first where it tells only a month or a year; `undefined` for a day that no calendar has. */
export function dateOf(iso: string): Date | undefined {
  const [year = '', month = '1', day = '1'] = iso.split('-');
  const date = new Date(Date.UTC(2000, Number(month) - 1, Number(day)));
  date.setUTCFullYear(Number(year));
  return Number(month) === date.getUTCMonth() + 1 ? date : undefined;
}

interface Look {
  readonly month: 'short' | 'long';
  /** Those of day, month and year that are known and wanted. */
  readonly shown: readonly string[];
  /** Cut out of a whole date: Russian says "май 2006 г." of a month, and "мая 2006 г." within a sentence. */
  readonly isCut: boolean;
}

/** What `Intl` is asked for. */
export const formatOf = (call: HelperCall, { month, shown, isCut }: Look): Intl.DateTimeFormat => {
  const has = (part: string) => isCut || shown.includes(part);
  return dateFormat(call, {
    timeZone: 'UTC',
    ...(has('year') ? { year: 'numeric' as const } : {}),
    ...(has('month') ? { month } : {}),
    ...(has('day') ? { day: 'numeric' as const } : {}),
  });
};

/** A part of a date. French says « 1er mai », where Intl writes the figure alone; and a whole date has plain spaces, its parts narrow ones. */
export const dayAsSaid = ({ type, value }: Pick<Intl.DateTimeFormatPart, 'type' | 'value'>, { locale }: HelperCall): string =>
  type === 'day' && value === '1' && /^fr\b/u.test(locale) ? `${value}er` : value.replaceAll(/[\u2009\u202F]/gu, ' ');

export function printDay(date: Date, call: HelperCall, look: Look): string {
  const format = formatOf(call, look);
  if (!look.isCut && !/^fr\b/u.test(call.locale)) return format.format(date);
  const parts = format.formatToParts(date);
  if (!look.isCut) return parts.map((part) => dayAsSaid(part, call)).join('');
  // What stands between two parts goes with the one before it; after the last part it is its unit: "2006 г.".
  let isKept = false;
  const kept = parts.filter(({ type }) => {
    if (type !== 'literal') isKept = look.shown.includes(type);
    return isKept;
  });
  return kept
    .map(({ value }) => value)
    .join('')
    .trim();
}
