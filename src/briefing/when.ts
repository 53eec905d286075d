/**
 * Times as people know them: to the minute, or only the day, month or year; exact, about, between, after or before.
 * A partial date stays partial.
 */

import { readDigits } from '../foundation/characters/digits.ts';
import { civilOf } from './civil-time.ts';

export type Precision = 'minute' | 'day' | 'month' | 'year';

/** One end of a time: local civil time, without zone, as far as it is known. */
export interface Moment {
  /** `2006-05-12T02:00`, `2006-05-12`, `2006-05` or `2006`. */
  readonly iso: string;
  readonly precision: Precision;
  /** "early", "mid" or "late" 2001. */
  readonly part: 'early' | 'mid' | 'late' | null;
  /** Which of the two is meant where a clock change repeats the time. */
  readonly turn: 'first' | 'second' | null;
  /** What stands after the clock time, `+05:00`: minutes east of UTC. */
  readonly offset: number | null;
}

export interface When {
  /** `or`: one moment, at one of two times; `between`: a stretch, or some time in it. */
  readonly relation: 'at' | 'about' | 'between' | 'or' | 'after' | 'before';
  readonly from: Moment;
  /** The second end of `between`, the second time of `or`; `null` otherwise. */
  readonly to: Moment | null;
}

export interface WhenProblem {
  readonly problem: string;
}

/** Years from 1000 on: `0206` is a slip. */
const momentPattern =
  /^(?:(early|mid|late|end of|end) )?([1-9]\d{3})(?:-(\d{2})(?:-(\d{2})(?:[ t](\d{1,2})[:.](\d{2})(?: (first|second)| ?(?:utc|gmt)?([+−-]\d{1,2}(?::?[0-5]\d)?))?)?)?)?$/u;

const minute = 60_000;

/** Twice the longest time there is. */
const longest = 100;

/** Slips that the general hint does not answer. */
const slips: readonly (readonly [RegExp, string | ((text: string) => string)])[] = [
  [
    /\d[:.]\d{2}.*(?:z|utc|gmt|[+−-]\d{1,2}(?::?\d{2})?)$/u,
    'the time zone does not stand in the time; write it in `zone:` like Asia/Dushanbe, or an offset after the time, like 02:00 +05:00',
  ],
  [/ \d{1,2}[:.]\d{2}[:.]\d{2}/u, 'leave the seconds out'],
  [/\d{1,2}[:.]\d{2} ?[ap]\.?m|\b\d{1,2} ?[ap]\.?m\b/u, twelveHours],
  [/^\d{4}-(?:\d(?!\d)|\d{2}-\d(?!\d))/u, 'write month and day with two digits: 2006-05-02'],
  [
    /^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$|[a-z]{3,} \d{1,2},? \d{4}|\d{1,2}\.? [a-z]{3,} \d{4}/u,
    'write the year first, then month and day in digits: 2006-05-12',
  ],
];

function slipIn(text: string): string | undefined {
  const said = slips.find(([pattern]) => pattern.test(text))?.[1];
  return typeof said === 'function' ? said(text) : said;
}

/** `7:30 pm`; what is no hour of twelve gets the general form. */
function twelveHours(text: string): string {
  const [, hour = '', minute = '00', half] = /(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m/u.exec(text) ?? [];
  if (Number(hour) < 1 || Number(hour) > 12) return 'write the hour from 0 to 23';
  const written = (Number(hour) % 12) + (half === 'p' ? 12 : 0);
  return `write ${String(written).padStart(2, '0')}:${minute}: hours go from 0 to 23`;
}

function parseMoment(text: string): Moment | WhenProblem {
  const match = momentPattern.exec(text.trim());
  if (!match) return { problem: slipIn(text.trim()) ?? `not a date: ${text.trim()}` };
  const [, part, year, month, day, hour, minute, turn, written] = match;
  if (part !== undefined && day !== undefined) return { problem: `"${part}" stands before a month or a year, not before a day` };
  if (month !== undefined && !isCalendarDay(Number(year), Number(month), Number(day ?? 1))) {
    return { problem: `no such day in the calendar: ${text.trim()}` };
  }
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59))
    return { problem: `no such time of day: ${hour}:${minute}` };
  const offset = written === undefined ? null : minutesEast(written);
  if (offset !== null && (offset < -12 * 60 || offset > 14 * 60)) return { problem: `no clock is ${written} from UTC` };
  const iso = [year, month, day].filter((piece) => piece !== undefined).join('-');
  return {
    iso: hour === undefined ? iso : `${iso}T${hour.padStart(2, '0')}:${minute}`,
    precision: hour !== undefined ? 'minute' : day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    part: part === undefined ? null : part.startsWith('end') ? 'late' : (part as 'early' | 'mid' | 'late'),
    turn: turn === undefined ? null : (turn as 'first' | 'second'),
    offset,
  };
}

/** `+05:00`, `+0530`, `-3`. */
function minutesEast(written: string): number {
  const digits = written.slice(1).replace(':', '');
  const [hours, minutes] = digits.length > 2 ? [digits.slice(0, -2), digits.slice(-2)] : [digits, '0'];
  const east = Number(hours) * 60 + Number(minutes);
  return written.startsWith('+') ? east : 0 - east;
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const relations: readonly (readonly [RegExp, When['relation']])[] = [
  [/^(?:about|around|circa|ca\.?|~) ?(.+)$/u, 'about'],
  [/^(?:either )?(.+?) or (.+)$/u, 'or'],
  [/^(?:between |from )?(.+?) (?:and|to|–|-) (.+)$/u, 'between'],
  // A dash between two clock times, without blanks, is no offset.
  [/^(\S+ \d{1,2}[:.]\d{2})[–—](\d.*)$/u, 'between'],
  [/^(?:after|from|since) (.+)$/u, 'after'],
  [/^(?:before|until|by) (.+)$/u, 'before'],
];

/**
 * Reads `2006-05-12 02:00`, `2006-05-12`, `2006-05`, `2006` (also as a number), each after `about`, `after` or `before`,
 * or two of them after `between`, or with `or` between them; `early`, `mid`, `late` before a month or year; `first`, `second` or an offset like
 * `+05:00` after a time of day.
 */
export function parseWhen(input: unknown): When | WhenProblem {
  if (typeof input === 'number' && Number.isInteger(input)) return parseWhen(String(input));
  if (typeof input !== 'string') return { problem: 'expected a date or time' };
  const text = readDigits(input).trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (text.length > longest) return { problem: `not a date: ${text.slice(0, longest)}…` };
  for (const [pattern, relation] of relations) {
    const match = pattern.exec(text);
    if (match) return assemble(relation, match[1] ?? '', match[2]);
  }
  return assemble('at', text, undefined);
}

function assemble(relation: When['relation'], first: string, second: string | undefined): When | WhenProblem {
  const from = parseMoment(first);
  if ('problem' in from) return from;
  if (second === undefined) return { relation, from, to: null };
  // "between 2006-05-12 02:00 and 05:00": the day is said once.
  const isClockOnly = from.iso.length >= 10 && /^\d{1,2}[:.]\d{2}(?!\d)/u.test(second.trim());
  const to = parseMoment(isClockOnly ? `${from.iso.slice(0, 10)} ${second.trim()}` : second);
  if ('problem' in to) return to;
  if (!isBefore(to, from)) return { relation, from, to };
  // Which of two times is told first says nothing.
  if (relation === 'or' && !isClockOnly) return { relation, from: to, to: from };
  return { problem: isClockOnly ? needsDate(from, second.trim()) : `ends before it begins: ${first} to ${second}` };
}

/** A night that is told by its clocks alone. */
function needsDate({ iso }: Moment, second: string): string {
  const next = new Date(Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10)) + 1));
  return `${second} is earlier than ${iso.slice(11)}; if it is of the day after, write its date: ${next.toISOString().slice(0, 10)} ${second}`;
}

const parts = ['early', 'mid', 'late'];

/** Compared as far as both are known: the May that 12 May lies in is not before it. */
function isBefore(a: Moment, b: Moment): boolean {
  if (a.offset !== null && b.offset !== null) return civilOf(a.iso) - a.offset * minute < civilOf(b.iso) - b.offset * minute;
  // 02:10 comes after 02:30 where it is that of the second time; what one offset alone means, only the zone tells.
  if (a.iso.slice(0, 10) === b.iso.slice(0, 10)) {
    if (a.turn !== b.turn && a.turn !== null && b.turn !== null) return a.turn === 'first';
    if (a.offset !== null || b.offset !== null) return false;
  }
  const shared = Math.min(a.iso.length, b.iso.length);
  const [left, right] = [a.iso.slice(0, shared), b.iso.slice(0, shared)];
  if (left !== right) return left < right;
  return a.iso === b.iso && a.part !== null && b.part !== null && parts.indexOf(a.part) < parts.indexOf(b.part);
}

export const isWhenProblem = (value: When | WhenProblem): value is WhenProblem => 'problem' in value;
