/** Pairs of events whose order is known, and what their times say to it. */

import type { Briefing, Event } from '../briefing/briefing.ts';
import type { Memory } from '../foundation/memory/memory.ts';
import { type Clocked, widestStretches } from './sure-times.ts';

export interface FollowedEvent {
  readonly event: Event;
  /** The one that it follows. */
  readonly before: Event;
  /** A window reaches past the other event: that of the earlier one at its end, or that of the later one at its beginning. */
  readonly relation: 'contradicts' | 'ends-late' | 'begins-early' | 'fits';
}

/** A pair whose two windows both reach too far is told twice. */
export function followsOf({ events, places }: Briefing, memory: Memory): readonly FollowedEvent[] {
  const byId = new Map(events.flatMap((event) => (event.id === null ? [] : [[event.id, event] as const])));
  const zones = new Map(places.map(({ id, zone }) => [id, zone]));
  const clockedOf = ({ time, zone, place }: Event): Clocked => ({
    time,
    zone: zone ?? (place === null ? null : (zones.get(place) ?? null)),
    place: place === null ? null : { id: place },
  });
  return events.flatMap((event): readonly FollowedEvent[] => {
    const before = event.follows === null ? undefined : byId.get(event.follows);
    if (!before) return [];
    const [first, second] = widestStretches(clockedOf(before), clockedOf(event), memory);
    // An end of a day or a longer time is the first instant after it.
    const touches = (event.time.to ?? event.time.from).precision !== 'minute' && second.end === first.start;
    if (second.end < first.start || touches) return [{ event, before, relation: 'contradicts' }];
    const found = [
      ...(before.time.relation === 'between' && first.end > second.end ? ['ends-late' as const] : []),
      ...(event.time.relation === 'between' && second.start < first.start ? ['begins-early' as const] : []),
    ];
    return (found.length > 0 ? found : ['fits' as const]).map((relation) => ({ event, before, relation }));
  });
}
