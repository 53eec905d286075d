/** What is the same on every page of a deck is laid once. */
import type { Frame } from '../markup/deck.ts';
import type { Look } from './look.ts';

/** @param make what stands on every page; asked again only for another frame, or for the same one in another look */
export function onceADeck<Standing>(make: (frame: Frame, look: Look) => Standing): (frame: Frame, look: Look) => Standing {
  const made = new WeakMap<Frame, { readonly look: Look; readonly standing: Standing }>();
  return (frame, look) => {
    const known = made.get(frame);
    if (known?.look === look) return known.standing;
    const standing = make(frame, look);
    made.set(frame, { look, standing });
    return standing;
  };
}
