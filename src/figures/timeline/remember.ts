/** Arrangements that have been made: the same events are asked for again at every height that is tried. */
import type { Shelf } from '../../foundation/memory/memory.ts';
import { keptFigures, recall } from '../recall.ts';
import type { Arrangement, Way } from './arrangement.ts';

const arrangements: Shelf<Arrangement> = { name: 'arrangements of timelines', keeps: keptFigures };

/** The same way to arrange, but each list of events only once at a width and size. `name` tells ways apart. */
export const remember = (name: string, way: Way): Way => ({
  ...way,
  arrange: (events, at, look) =>
    recall(look, arrangements, [name, events, at.width, at.size], () => way.arrange(events, at, look)),
});
