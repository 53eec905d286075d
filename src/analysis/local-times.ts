/** What a clock shows at an instant, and how far the clock that told a time was ahead of UTC. */
import type { ZoneClock } from '../briefing/civil-time.ts';
import type { Moment } from '../briefing/when.ts';
import { nameOffset } from '../foundation/name-offset.ts';
import { instantRangeOf } from './instant.ts';

/** A zone's clock at an event: minutes east of UTC, and how that is written. */
export interface Offset {
  readonly minutes: number;
  readonly name: string;
}

const minute = 60_000;

/** A moment as a clock shows it that is so far ahead of UTC; beside that clock's name it does not say its offset again. */
export const onClock = (moment: Moment, instant: number, { minutes }: Offset): Moment => ({
  ...bare(moment),
  iso: new Date(instant + minutes * minute).toISOString().slice(0, 16),
});

export const bare = (moment: Moment): Moment => ({ ...moment, offset: null, turn: null });

/** How far the clock that told a moment was ahead of UTC; nothing in an unknown zone, or where it showed that time twice. */
export function offsetOf(moment: Moment, clock: ZoneClock | null): Offset | undefined {
  if (moment.precision !== 'minute') return undefined;
  if (moment.offset !== null) return { minutes: moment.offset, name: nameOffset(moment.offset) };
  if (clock === null) return undefined;
  const { start, end } = instantRangeOf(moment, clock);
  const minutes = clock(start);
  return start === end ? { minutes, name: nameOffset(minutes) } : undefined;
}
