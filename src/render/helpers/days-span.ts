/** A span of days as a language shortens it: "12–15 May 2006", « 30 avril – 3 mai 2006 ». What is left out, and where, CLDR says. */
import { dateOf, dayAsSaid, formatOf } from './day.ts';
import type { HelperCall } from './helper.ts';

export interface SpanEnds {
  readonly from: string;
  readonly to: string;
  /** The first is a bare number, beside which a language may set a narrower sign than between dates. */
  readonly isInMonth: boolean;
}

/**
 * Both ends without what they share; `undefined` where they share nothing that can be left out.
 * @param isos two days, two months or two years, each as exact as the other
 * @param style as of the helper `date`
 */
export function shortenedSpan(isos: readonly [from: string, to: string], style: string, call: HelperCall): SpanEnds | undefined {
  const [from, to] = isos.map(dateOf);
  const [exactness = 1] = isos.map((iso) => iso.split('-').length);
  if (!from || !to || from >= to || exactness < 2) return undefined;
  const hasDay = exactness === 3;
  const isSameYear = from.getUTCFullYear() === to.getUTCFullYear();
  const isSameMonth = isSameYear && from.getUTCMonth() === to.getUTCMonth();
  const hasMonth = !(style === 'number' && hasDay);
  const hasYear = hasMonth && style !== 'day' && !(style === 'time' && hasDay);
  // What is not shown must be shared, or nobody could tell the ends apart.
  if (!isSameYear || (!hasMonth && !isSameMonth)) return undefined;
  const shown = [...(hasDay ? ['day'] : []), ...(hasMonth ? ['month'] : []), ...(hasYear ? ['year'] : [])];
  const format = formatOf(call, { month: style === 'short' ? 'short' : 'long', shown, isCut: false });
  const parts = format.formatRangeToParts(from, to);
  const lastOfFirst = parts.findLastIndex(({ source }) => source === 'startRange');
  const firstOfLast = parts.findIndex(({ source }) => source === 'endRange');
  if (lastOfFirst < 0 || firstOfLast <= lastOfFirst) return undefined;
  // Where nothing is said once, some languages go over to numbers for months.
  if (!parts.some(({ source, type }) => source === 'shared' && (type === 'year' || type === 'month'))) return undefined;
  const sign = parts.slice(lastOfFirst + 1, firstOfLast).map(({ value }) => value);
  // « 12.–15. Mai »: the dot is the day's.
  const [end = ''] = /^[.,]*/u.exec(sign.join('')) ?? [];
  const said = (some: typeof parts): string =>
    some
      .map((part) => dayAsSaid(part, call))
      .join('')
      .trim();
  return { from: `${said(parts.slice(0, lastOfFirst + 1))}${end}`, to: said(parts.slice(firstOfLast)), isInMonth: isSameMonth };
}
