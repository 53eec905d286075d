/** How long something took, in one unit that both ends are known to. */
import type { Precision } from '../briefing/when.ts';

export interface Duration {
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
  /** Rounded to the nearest unit, a half downward; 0 where the duration may have been close to nothing. */
  readonly least: number;
  /** Rounded to the nearest unit, a half upward; where `least` is 0 it is always rounded up. */
  readonly most: number;
  readonly about: boolean;
}

/** Milliseconds. */
export interface DurationBounds {
  readonly least: number;
  readonly most: number;
}

const minute = 60_000;
const hour = 60 * minute;
export const day = 24 * hour;
/** The average length of a month in the calendar. */
export const month = 30.44 * day;
export const year = 365.25 * day;
const lengths = { minute, hour, day, month, year } as const;

/** Under ten hours to the minute, under two days to the hour, up to two months to the day, up to two years to the month. */
function unitFor(longest: number, precision: Precision): Duration['unit'] {
  if (precision === 'year' || longest > 730 * day) return 'year';
  if (precision === 'month' || longest > 60 * day) return 'month';
  if (precision === 'day' || longest >= 48 * hour) return 'day';
  return longest >= 10 * hour ? 'hour' : 'minute';
}

const finer = { year: 'month', month: 'day', day: 'hour', hour: 'minute', minute: null } as const;
/** How many of a unit may be told before the next one is better; of minutes, in hours and minutes. */
const mostOf = { year: Infinity, month: 24, day: 60, hour: 72, minute: 48 * 60 } as const;

/**
 * Rounds both ends to the nearest unit, halves outward. Where the least rounds to 0, the most is rounded up, so that the
 * duration surely does not exceed it. What is exactly known is never made a range, nor what is known to have lasted made "up to":
 * then the next finer unit tells it.
 * @param precision the coarser of the two ends
 */
export function inUnits(bounds: DurationBounds, precision: Precision): Omit<Duration, 'about'> {
  const unit = unitFor(bounds.most, precision);
  const rounded = round(bounds, unit);
  const isVague = bounds.least === bounds.most ? rounded.least !== rounded.most : rounded.least === 0 && bounds.least > 0;
  const next = finer[unit];
  if (!isVague || next === null) return rounded;
  const closer = round(bounds, next);
  return closer.most <= mostOf[next] && closer.least > 0 ? closer : rounded;
}

function round({ least, most }: DurationBounds, unit: Duration['unit']): Omit<Duration, 'about'> {
  const [low, high] = [least / lengths[unit], most / lengths[unit]];
  const nearest = Math.ceil(low - 0.5);
  return nearest <= 0
    ? { unit, least: 0, most: Math.max(1, Math.ceil(high)) }
    : { unit, least: nearest, most: Math.floor(high + 0.5) };
}
