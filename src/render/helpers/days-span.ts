/** A span of days as a language shortens it: "12–15 May 2006", « 30 avril – 3 mai 2006 ». What is left out, and where, CLDR says. */
import { primaryLanguage } from '../../foundation/characters/language-tag.ts';
import { dateOf, dayAsSaid, formatOf, printDay } from './day.ts';
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
  if (!from || !to || from >= to) return undefined;
  if (exactness < 2) return yearsOf([from, to], call);
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
  if (!parts.some(({ source, type }) => source === 'shared' && (type === 'year' || type === 'month')))
    return withoutYear(parts, call);
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

/** What stands behind two years, where one has a unit: «2018–2019 гг.». */
const unitsOfYears: Readonly<Record<string, string>> = { ru: '\u00A0гг.', be: '\u00A0гг.', uk: '\u00A0рр.' };

/** Two years in the sign of numbers; `undefined` where each must have its unit. */
function yearsOf([from, to]: readonly [Date, Date], call: HelperCall): SpanEnds | undefined {
  const [first, last] = [from, to].map((date) => printDay(date, call, { month: 'long', shown: ['year'], isCut: true }));
  const digits = /^\p{Nd}+/u.exec(first ?? '')?.[0];
  if (!digits || !last) return undefined;
  if (digits === first) return { from: first, to: last, isInMonth: true };
  const language = primaryLanguage(call.locale);
  const unit = Object.hasOwn(unitsOfYears, language) ? unitsOfYears[language] : undefined;
  return unit === undefined ? undefined : { from: digits, to: `${/^\p{Nd}+/u.exec(last)?.[0] ?? last}${unit}`, isInMonth: true };
}

/** Two months of one year in a language of which CLDR says the year twice: «май – июль 2006 г.». Months in figures keep theirs. */
function withoutYear(parts: readonly Intl.DateTimeRangeFormatPart[], call: HelperCall): SpanEnds | undefined {
  const first = parts.filter(({ source }) => source === 'startRange');
  // Behind the last part its unit is that of both.
  const last = parts.slice(parts.findIndex(({ source }) => source === 'endRange'));
  const year = first.findIndex(({ type }) => type === 'year');
  const words = first.slice(0, year).map((part) => dayAsSaid(part, call));
  if (year < 1 || first.slice(year).some(({ type }) => type === 'month' || type === 'day')) return undefined;
  if (!/\p{L}/u.test(words.join(''))) return undefined;
  const said = (some: readonly string[]): string => some.join('').trim();
  return { from: said(words), to: said(last.map((part) => dayAsSaid(part, call))), isInMonth: false };
}
