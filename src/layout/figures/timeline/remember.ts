/** Arrangements that have been made: the same events are asked for again at every height that is tried. */
import type { TimelineEvent } from '../../../markup/deck.ts';
import type { Look } from '../../look.ts';
import type { Arrange, Arrangement } from './arrangement.ts';

type Made = WeakMap<readonly TimelineEvent[], Map<string, Arrangement>>;

const made = new WeakMap<Look, Made>();

/** The same way to arrange, but each list of events only once at a width and size. `name` tells ways apart. */
export const remember =
  (name: string, arrange: Arrange): Arrange =>
  (events, at, look) => {
    const byEvents: Made = made.get(look) ?? new WeakMap();
    made.set(look, byEvents);
    const known = byEvents.get(events) ?? new Map<string, Arrangement>();
    byEvents.set(events, known);
    const key = `${name} ${at.width} ${at.size}`;
    const arrangement = known.get(key) ?? arrange(events, at, look);
    known.set(key, arrangement);
    return arrangement;
  };
