/** The same time on clocks of several zones, so that hours told in different zones can be held against each other. */
import type { Moment, When } from '../briefing/when.ts';

export interface LocalTime {
  /** `UTC+5`. */
  readonly offset: string;
  readonly time: When;
  /** The zone in which the event's own time is told. */
  readonly is_own: boolean;
  /** The clock already shows the day after, or still the day before, that of the event's own time. */
  readonly is_next_day: boolean;
  readonly is_previous_day: boolean;
  readonly at: string;
}

/** A zone's clock at an event: minutes east of UTC, and how that is written. */
export interface Offset {
  readonly minutes: number;
  readonly name: string;
}

const minute = 60_000;

/** A time told in one zone, in each of several; empty where it is not told to the minute. */
export function timesIn(offsets: readonly Offset[], told: { time: When; own: Offset; at: string }): readonly LocalTime[] {
  const { time, own, at } = told;
  if (time.from.precision !== 'minute' || (time.to && time.to.precision !== 'minute')) return [];
  return offsets.map(({ minutes, name }) => {
    const by = minutes - own.minutes;
    const shifted = { ...time, from: shift(time.from, by), to: time.to && shift(time.to, by) };
    const [day, ownDay] = [shifted.from.iso.slice(0, 10), time.from.iso.slice(0, 10)];
    return {
      offset: name,
      time: shifted,
      is_own: name === own.name,
      is_next_day: day > ownDay,
      is_previous_day: day < ownDay,
      at,
    };
  });
}

const shift = (moment: Moment, minutes: number): Moment => ({
  ...moment,
  iso: new Date(Date.parse(`${moment.iso}Z`) + minutes * minute).toISOString().slice(0, 16),
});

/** `UTC+5`, `UTC−2:30`. */
export function nameOffset(minutes: number): string {
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(Math.abs(minutes) / 60)}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}
