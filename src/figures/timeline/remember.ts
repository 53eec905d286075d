/** Arrangements that have been made: the same events are asked for again at every height that is tried. */
import { recall } from '../recall.ts';
import type { Way } from './arrangement.ts';

/** The same way to arrange, but each list of events only once at a width and size. `name` tells ways apart. */
export const remember = (name: string, way: Way): Way => ({
  ...way,
  arrange: (events, at, look) => recall(look, ['timeline', name, events, at.width, at.size], () => way.arrange(events, at, look)),
});
