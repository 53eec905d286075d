/** The order of slides that somebody made by hand, as the briefing can say it: `slide_order:`, `slides_left_out:` and `slides_hidden:`. */

import type { RawSlide } from './trace-deck.ts';
import type { Writing } from './writing.ts';

/** What the briefing says of its slides already. */
export interface SlidesNow {
  /** Ids of the slides of the deck, in order. */
  readonly ids: readonly string[];
  readonly leftOut: readonly string[];
  readonly hidden: readonly string[];
  /** Names of its pages: a thin slide may stand on the page of the one before it. */
  readonly pages: readonly string[];
}

/** The slide of a page: a slide that goes on over several has a number behind its name. */
export const slideIdOf = (name: string, ids: readonly string[]): string =>
  ids.includes(name) ? name : name.replace(/-\d+$/u, '');

/** Nothing where no slide was moved, deleted or hidden, or where pages of one slide were parted, which no briefing can say. */
export function planOrder(slides: readonly RawSlide[], { ids, leftOut, hidden, pages }: SlidesNow): readonly Writing[] {
  const sharing = (id: string): readonly string[] => {
    const behind = ids.slice(ids.indexOf(id) + 1);
    const next = behind.findIndex((other) => pages.includes(other));
    return next < 0 ? behind : behind.slice(0, next);
  };
  const idOf = ({ name }: RawSlide): string => slideIdOf(name, ids);
  const kept = slides.filter(({ state }) => state === 'kept').map(idOf);
  const deleted = slides.filter(({ state }) => state === 'deleted').map(idOf);
  const order = kept.filter((id, index) => kept[index - 1] !== id);
  const gone = [...new Set(deleted)].flatMap((id) => [id, ...sharing(id)]);
  const isWhole = new Set(order).size === order.length && gone.every((id) => !order.includes(id));
  if (!isWhole || [...order, ...gone].some((id) => !ids.includes(id))) return [];
  const shared = { changes: [], settles: [], slides: order };
  const isMoved = slides.some((slide) => slide.isMoved);
  // Of a slide that goes on over several pages all have to be hidden.
  const shown = new Set(slides.filter((slide) => slide.state === 'kept' && slide.edited?.isHidden !== true).map(idOf));
  const own = order.filter((id) => !shown.has(id)).flatMap((id) => [id, ...sharing(id)]);
  const isHidden = slides.some(
    (slide) => (slide.isHidden && slide.state === 'kept' && !shown.has(idOf(slide))) || slide.isShownAgain,
  );
  const others = hidden.filter((id) => !order.includes(id) && !gone.includes(id) && !own.includes(id));
  return [
    ...(isMoved ? [{ ...shared, path: 'slide_order', value: order }] : []),
    ...(gone.length > 0 ? [{ ...shared, path: 'slides_left_out', value: [...leftOut, ...gone] }] : []),
    ...(isHidden ? [{ ...shared, path: 'slides_hidden', value: [...others, ...own] }] : []),
  ];
}
