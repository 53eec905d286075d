/** Helpers for times, which stay as exact as they were written: a month never becomes its first day. */
import { punctuate } from '../../foundation/characters/punctuation.ts';
import { nameOffset } from '../../foundation/name-offset.ts';
import { dateFormat } from '../formatters.ts';
import { isRecord } from '../ref.ts';
import { describe, type Helper, type HelperCall } from './helper.ts';

const styles = ['long', 'short', 'date', 'day', 'number', 'time'] as const;
type Style = (typeof styles)[number];

export const dateHelpers: readonly Helper[] = [
  {
    name: 'date',
    use: 'date x [style="long|short|date|day|number|time"]',
    meaning:
      'a time as exact as it is known: `12 May 2006, 02:00`, `May 2006`, `2006`; `short` shortens the month, `date` leaves the clock out, `day` the year as well, `number` the month too, `time` all but the clock',
    example: '{{date event.when style="short"}}',
    values: [1, 1],
    options: ['style'],
    run: ([value], call) => {
      const style = call.options.style ?? 'long';
      const known = styles.find((name) => name === style);
      return known ? printTime('date', value, { call, style: known }) : noStyle(style, call);
    },
  },
  {
    name: 'time',
    use: 'time x',
    meaning: 'the time of day, `02:00`; the day when no time of day is known',
    example: '{{time event.when}}',
    values: [1, 1],
    options: [],
    run: ([value], call) => printTime('time', value, { call, style: 'time' }),
  },
];

const noStyle = (style: unknown, { fail }: HelperCall): undefined =>
  fail(`date has no style ${describe(style)}`, `styles: ${styles.join(', ')}`);

interface Manner {
  readonly call: HelperCall;
  readonly style: Style;
  /** Words stand around it, as in "after May 2006": months then take the form they have in a date. */
  readonly isAmongWords?: boolean;
}

/** ISO text; `{ text }` as it stands; `{ iso, part }`; or a relation with one or two ends. */
function printTime(name: string, value: unknown, manner: Manner): string | undefined {
  if (typeof value === 'string') return printIso(value, manner) ?? notTime(name, value, manner);
  if (!isRecord(value)) return notTime(name, value, manner);
  if (typeof value.text === 'string') return value.text;
  if (typeof value.iso === 'string') return printMoment(value, manner) ?? notTime(name, value.iso, manner);
  return printRelation(value, manner) ?? notTime(name, value, manner);
}

const notTime = (name: string, value: unknown, { call }: Manner): undefined =>
  call.fail(`${name} needs a date, not ${describe(value)}`, 'name a field that holds a date, such as when');

const isoPattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}:\d{2}).*)?)?)?$/u;

/** A month printed by its number would read differently in different countries, so it is always a name. */
function printIso(iso: string, { call, style, isAmongWords = false }: Manner): string | undefined {
  const match = isoPattern.exec(iso);
  if (!match) return undefined;
  const [, year = '', month, day, clock] = match;
  const hour = clock === undefined ? undefined : printClock(clock, call);
  if (style === 'time' && clock !== undefined) return hour;
  const date = new Date(Date.UTC(2000, Number(month ?? 1) - 1, Number(day ?? 1)));
  date.setUTCFullYear(Number(year));
  if (Number(month ?? 1) !== date.getUTCMonth() + 1) return undefined;
  const hasYear = month === undefined || (style !== 'day' && style !== 'number' && !(style === 'time' && day !== undefined));
  const text = printDay(date, call, {
    month: style === 'short' ? 'short' : 'long',
    shown: [
      ...(day === undefined ? [] : ['day']),
      ...(month === undefined || (style === 'number' && day !== undefined) ? [] : ['month']),
      ...(hasYear ? ['year'] : []),
    ],
    isCut: month === undefined || (day === undefined && isAmongWords),
  });
  return clock !== undefined && (style === 'long' || style === 'short')
    ? call.label('when.dayClock', { day: text, clock: hour ?? '' })
    : text;
}

/** "02:00", or as the language says it: « 2 h », « 18 h 30 ». */
function printClock(clock: string, { label }: HelperCall): string | undefined {
  const [padded = '', minute = ''] = clock.split(':');
  const hour = label('when.hourDigits') === '1' ? String(Number(padded)) : padded;
  return minute === '00' ? label('when.fullHour', { hour }) : label('when.clock', { hour, minute });
}

const comma = ({ locale }: HelperCall): string => punctuate(', ', locale);

interface Look {
  readonly month: 'short' | 'long';
  /** Those of day, month and year that are known and wanted. */
  readonly shown: readonly string[];
  /** Cut out of a whole date: Russian says "май 2006 г." of a month, and "мая 2006 г." within a sentence. */
  readonly isCut: boolean;
}

function printDay(date: Date, call: HelperCall, { month, shown, isCut }: Look): string {
  const has = (part: string) => isCut || shown.includes(part);
  const format = dateFormat(call, {
    timeZone: 'UTC',
    ...(has('year') ? { year: 'numeric' as const } : {}),
    ...(has('month') ? { month } : {}),
    ...(has('day') ? { day: 'numeric' as const } : {}),
  });
  // French says « 1er mai »; Intl writes the figure alone.
  if (!isCut && /^fr\b/u.test(call.locale) && date.getUTCDate() === 1)
    return format
      .formatToParts(date)
      .map(({ type, value }) => (type === 'day' ? `${value}er` : value))
      .join('');
  if (!isCut) return format.format(date);
  // What stands between two parts goes with the one before it; after the last part it is its unit: "2006 г.".
  let isKept = false;
  const kept = format.formatToParts(date).filter(({ type }) => {
    if (type !== 'literal') isKept = shown.includes(type);
    return isKept;
  });
  return kept
    .map(({ value }) => value)
    .join('')
    .trim();
}

/** "early", "mid" or "late" stays with the month or year it was said of; an offset with its time of day. */
function printMoment(moment: unknown, manner: Manner): string | undefined {
  if (!isRecord(moment) || typeof moment.iso !== 'string') return undefined;
  const part = moment.part;
  const time = printIso(moment.iso, typeof part === 'string' ? { ...manner, isAmongWords: true } : manner);
  if (time !== undefined && typeof part === 'string') return manner.call.label(`when.${part}`, { time });
  if (time === undefined || typeof moment.offset !== 'number' || !showsClock(moment.iso, manner)) return time;
  return manner.call.label('when.offset', { time, offset: nameOffset(moment.offset) });
}

const showsClock = (iso: string, { style }: Manner): boolean =>
  iso.includes('T') && style !== 'date' && style !== 'day' && style !== 'number';

function printRelation({ relation, from, to }: Readonly<Record<string, unknown>>, manner: Manner): string | undefined {
  if (typeof relation !== 'string') return undefined;
  if (relation !== 'at' && relation !== 'between' && relation !== 'or') return printBound(relation, from, manner);
  const first = printMoment(from, manner);
  if (first === undefined || relation === 'at') return first;
  const last = printMoment(
    to,
    isSameDay(from, to) && manner.style !== 'date' && manner.style !== 'day' && manner.style !== 'number'
      ? { ...manner, style: 'time' }
      : manner,
  );
  if (last === first) return first;
  return last === undefined
    ? undefined
    : manner.call.label(relation === 'or' ? 'when.or' : 'when.between', { from: first, to: last });
}

/** "12 May 2006, about 05:00": the word belongs to the time of day where there is one, and goes with it. */
function printBound(relation: string, moment: unknown, manner: Manner): string | undefined {
  const { call, style } = manner;
  const iso = isRecord(moment) && typeof moment.iso === 'string' ? moment.iso : '';
  if (showsClock(iso, manner) && style !== 'time') {
    const day = printIso(iso.slice(0, 10), manner);
    const clock = printMoment(moment, { ...manner, style: 'time' });
    const time = clock === undefined ? undefined : call.label(`when.${relation}Clock`, { time: clock });
    return day === undefined || time === undefined ? undefined : `${day}${comma(call)}${time}`;
  }
  const isDropped = relation === 'about' && iso.includes('T') && !showsClock(iso, manner);
  const time = printMoment(moment, { ...manner, isAmongWords: !isDropped });
  return time === undefined || isDropped ? time : call.label(`when.${relation}${exactness(iso, manner)}`, { time });
}

/** Days and hours may need an article that months and years do not have: « après le 12 mai 2006 », « después de las 05:00 ». */
function exactness(iso: string, manner: Manner): '' | 'Day' | 'Clock' {
  if (iso.length < 'yyyy-mm-dd'.length) return '';
  return showsClock(iso, manner) ? 'Clock' : 'Day';
}

/** The day of a span within one day is said once. */
function isSameDay(from: unknown, to: unknown): boolean {
  const [first, last] = [from, to].map((end) => (isRecord(end) && typeof end.iso === 'string' ? end.iso : ''));
  return Boolean(first?.includes('T')) && Boolean(last?.includes('T')) && first?.slice(0, 10) === last?.slice(0, 10);
}
