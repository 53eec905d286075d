/** Whether one time surely lies before another, whatever is not known about either. */
import type { When } from '../briefing/when.ts';
import { stretchOfWhen } from './instant.ts';

export interface ZonedTime {
  readonly time: When;
  /** IANA; `null` where nobody knows in which zone it was told. */
  readonly zone: string | null;
}

const hour = 3_600_000;
/** From the first zone in which a day begins to the last. */
const allZones = 26 * hour;

/**
 * The end of the first is not after the start of the second. A time told with "about" may be off by its own length, and
 * by a day at least; times in unknown zones by as much as zones can differ.
 */
export function isSurelyBefore(first: ZonedTime, second: ZonedTime): boolean {
  const [a, b] = [first, second].map(({ time, zone }) => stretchOfWhen(time, zone ?? 'UTC'));
  if (!a || !b) return false;
  const slack = first.zone === null || second.zone === null ? allZones : 0;
  return a.end + doubt(first.time, a) + slack <= b.start - doubt(second.time, b);
}

const doubt = ({ relation }: When, { start, end }: { readonly start: number; readonly end: number }): number =>
  relation === 'about' ? Math.max(end - start, 24 * hour) : 0;
