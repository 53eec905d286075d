/** Arrangements that have been made: the same events are asked for again at every height that is tried. */
import type { Cache } from '../../foundation/memory/memory.ts';
import { keptFigures, recall } from '../recall.ts';
import type { Arrangement, ArrangementWay } from './arrangement.ts';

const arrangements: Cache<Arrangement> = { name: 'arrangements of timelines', keeps: keptFigures };

/** The same way to arrange, but each list of events only once at a width and size. `name` tells ways apart. */
export const remember = (name: string, way: ArrangementWay): ArrangementWay => ({
  ...way,
  arrange: (events, at, look) =>
    recall(look, arrangements, [name, events, at.width, at.size], () => way.arrange(events, at, look)),
});
