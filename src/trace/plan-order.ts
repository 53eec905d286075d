/** The order of slides that somebody made by hand, as the briefing can say it: `slide_order:` and `slides_left_out:`. */
import type { Writing } from './plan-writing.ts';
import type { RawSlide } from './trace-deck.ts';

/** What the briefing says of its slides already. */
export interface SlidesNow {
  /** Ids of the slides of the deck, in order. */
  readonly ids: readonly string[];
  readonly leftOut: readonly string[];
  /** Names of its pages: a thin slide may stand on the page of the one before it. */
  readonly pages: readonly string[];
}

/** Nothing where no slide was moved or deleted, or where pages of one slide were parted, which no briefing can say. */
export function planOrder(slides: readonly RawSlide[], { ids, leftOut, pages }: SlidesNow): readonly Writing[] {
  const sharing = (id: string): readonly string[] => {
    const behind = ids.slice(ids.indexOf(id) + 1);
    const next = behind.findIndex((other) => pages.includes(other));
    return next < 0 ? behind : behind.slice(0, next);
  };
  const idOf = ({ name }: RawSlide): string => (ids.includes(name) ? name : name.replace(/-\d+$/u, ''));
  const kept = slides.filter(({ state }) => state === 'kept').map(idOf);
  const deleted = slides.filter(({ state }) => state === 'deleted').map(idOf);
  const order = kept.filter((id, index) => kept[index - 1] !== id);
  const gone = [...new Set(deleted)].flatMap((id) => [id, ...sharing(id)]);
  const isWhole = new Set(order).size === order.length && gone.every((id) => !order.includes(id));
  if (!isWhole || [...order, ...gone].some((id) => !ids.includes(id))) return [];
  const shared = { changes: [], settles: [], slides: order };
  const isMoved = slides.some((slide) => slide.isMoved);
  return [
    ...(isMoved ? [{ ...shared, path: 'slide_order', value: order }] : []),
    ...(gone.length > 0 ? [{ ...shared, path: 'slides_left_out', value: [...leftOut, ...gone] }] : []),
  ];
}
