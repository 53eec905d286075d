/** Helpers for times, which stay as exact as they were written: a month never becomes its first day. */
import { punctuate } from '../../foundation/characters/punctuation.ts';
import { nameOffset } from '../../foundation/name-offset.ts';
import { isRecord } from '../ref.ts';
import { dateOf, printDay } from './day.ts';
import { shortenedSpan } from './days-span.ts';
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
  const [, , month, day, clock] = match;
  const hour = clock === undefined ? undefined : printClock(clock, call);
  if (style === 'time' && clock !== undefined) return hour;
  const date = dateOf(iso.slice(0, 10));
  if (!date) return undefined;
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
  const ends = printDays([from, to], manner) ?? (last === undefined ? undefined : { from: first, to: last, isInMonth: false });
  if (!ends) return undefined;
  const key = relation === 'or' ? 'when.or' : ends.isInMonth ? 'when.days' : 'when.between';
  return manner.call.label(key, { from: ends.from, to: ends.to });
}

/** Two days, months or years, what they share said once; `undefined` where one of them is told to the hour, or not as exactly. */
function printDays(ends: readonly unknown[], manner: Manner) {
  const isos = ends.map((end) => (isRecord(end) && typeof end.iso === 'string' && typeof end.part !== 'string' ? end.iso : ''));
  const [from = '', to = ''] = isos.map((iso) => (showsClock(iso, manner) ? '' : iso.slice(0, 10)));
  return from !== '' && from.length === to.length ? shortenedSpan([from, to], manner.style, manner.call) : undefined;
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
