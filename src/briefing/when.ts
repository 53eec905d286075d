/**
 * Times as people know them: to the minute, or only the day, month or year; exact, about, between, after or before.
 * A partial date stays partial.
 */

export type Precision = 'minute' | 'day' | 'month' | 'year';

/** One end of a time: local civil time, without zone, as far as it is known. */
export interface Moment {
  /** `2006-05-12T02:00`, `2006-05-12`, `2006-05` or `2006`. */
  readonly iso: string;
  readonly precision: Precision;
  /** "early", "mid" or "late" 2001. */
  readonly part: 'early' | 'mid' | 'late' | null;
}

export interface When {
  readonly relation: 'at' | 'about' | 'between' | 'after' | 'before';
  readonly from: Moment;
  /** The second end of `between`; `null` otherwise. */
  readonly to: Moment | null;
}

export interface WhenProblem {
  readonly problem: string;
}

const momentPattern = /^(?:(early|mid|late|end of|end) )?(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[ T](\d{1,2})[:.](\d{2}))?)?)?$/u;

function parseMoment(text: string): Moment | WhenProblem {
  const match = momentPattern.exec(text.trim());
  if (!match) return { problem: `not a date: ${text.trim()}` };
  const [, part, year, month, day, hour, minute] = match;
  if (month !== undefined && !isCalendarDay(Number(year), Number(month), Number(day ?? 1))) {
    return { problem: `no such day in the calendar: ${text.trim()}` };
  }
  if (hour !== undefined && (Number(hour) > 23 || Number(minute) > 59))
    return { problem: `no such time of day: ${hour}:${minute}` };
  const iso = [year, month, day].filter((piece) => piece !== undefined).join('-');
  return {
    iso: hour === undefined ? iso : `${iso}T${hour.padStart(2, '0')}:${minute}`,
    precision: hour !== undefined ? 'minute' : day !== undefined ? 'day' : month !== undefined ? 'month' : 'year',
    part: part === undefined ? null : part.startsWith('end') ? 'late' : (part as 'early' | 'mid' | 'late'),
  };
}

function isCalendarDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  date.setUTCFullYear(year);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const relations: readonly (readonly [RegExp, When['relation']])[] = [
  [/^(?:about|around|circa|ca\.?|~) ?(.+)$/iu, 'about'],
  [/^(?:after|from) (.+)$/iu, 'after'],
  [/^(?:before|until|by) (.+)$/iu, 'before'],
  [/^(?:between )?(.+?) (?:and|to|–|-) (.+)$/iu, 'between'],
];

/**
 * Reads `2006-05-12 02:00`, `2006-05-12`, `2006-05`, `2006` (also as a number), each after `about`, `after` or `before`,
 * or two of them after `between`; `early`, `mid`, `late` before a month or year.
 */
export function parseWhen(input: unknown): When | WhenProblem {
  if (typeof input === 'number' && Number.isInteger(input)) return parseWhen(String(input));
  if (typeof input !== 'string') return { problem: 'expected a date or time' };
  const text = input.trim().replaceAll(/\s+/g, ' ');
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
  const isClockOnly = /^\d{1,2}[:.]\d{2}$/u.test(second.trim());
  const to = parseMoment(isClockOnly ? `${from.iso.slice(0, 10)} ${second.trim()}` : second);
  if ('problem' in to) return to;
  return to.iso.localeCompare(from.iso) < 0
    ? { problem: `ends before it begins: ${first} to ${second}` }
    : { relation, from, to };
}

export const isWhenProblem = (value: When | WhenProblem): value is WhenProblem => 'problem' in value;
