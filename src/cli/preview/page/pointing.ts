/** What the pointer, or the keyboard, is on: a mark around it, how a number was computed, and its origin on a click. */
import { find } from './element.ts';

export interface Pointing {
  /** The next thing with an origin, or with `step` -1 the one before. */
  step(step: 1 | -1): void;
  /** Puts the mark around what carries this number, without asking for its origin. */
  mark(n: string): void;
  /** Takes the marks away: the drawing under them has changed. */
  clear(): void;
  /** Moves the marks to where the marked elements are now. */
  settle(): void;
}

interface Wishes {
  /** Number of the origin, and what carries it. */
  readonly choose: (n: string) => void;
  readonly hover: (n: string | undefined, at: DOMRect | undefined) => void;
  /** A link within the deck, `#name`. */
  readonly follow: (anchor: string) => void;
  /** While presenting a click goes on, and nothing is marked. */
  readonly isPresenting: () => boolean;
  readonly goOn: () => void;
}

export function openPointing(slide: HTMLElement, wishes: Wishes): Pointing {
  const marks = { hovered: find('hovered', HTMLElement), chosen: find('chosen', HTMLElement) };
  const on: { hovered?: Element | undefined; chosen?: Element | undefined } = {};

  const place = (kind: 'hovered' | 'chosen', element: Element | undefined) => {
    on[kind] = element;
    const mark = marks[kind];
    mark.hidden = !element?.isConnected;
    if (!element || mark.hidden) return;
    const box = element.getBoundingClientRect();
    const around = slide.getBoundingClientRect();
    Object.assign(mark.style, {
      left: `${box.left - around.left - 3}px`,
      top: `${box.top - around.top - 3}px`,
      width: `${box.width + 6}px`,
      height: `${box.height + 6}px`,
    });
  };
  const choose = (element: Element) => {
    place('chosen', element);
    wishes.choose(numberOf(element));
  };

  slide.addEventListener('pointerover', ({ target }) => {
    if (wishes.isPresenting()) return;
    const element = originAt(target);
    // The slide itself has an origin too, but a mark around it says nothing.
    place('hovered', element?.matches('svg.slide') ? undefined : element);
    wishes.hover(element && numberOf(element), element?.getBoundingClientRect());
  });
  slide.addEventListener('pointerleave', () => {
    place('hovered', undefined);
    wishes.hover(undefined, undefined);
  });
  slide.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const href = link?.getAttribute('href') ?? '';
    const isInner = href.startsWith('#');
    // While the slide is not presented, a link out of the deck opens only on request, because a click asks for the origin.
    const isFollowed = wishes.isPresenting() || event.ctrlKey || event.metaKey;
    if (link && !(isFollowed && !isInner)) event.preventDefault();
    if (isInner && isFollowed) wishes.follow(href);
    else if (wishes.isPresenting()) {
      if (!link) wishes.goOn();
    } else {
      const element = originAt(event.target);
      if (element) choose(element);
    }
  });

  return {
    step(step) {
      const all = [...slide.querySelectorAll('svg.slide [data-origin]')];
      const at = on.chosen ? all.indexOf(on.chosen) : -1;
      const next = nextOther(all, { at, step });
      if (next) choose(next);
    },
    mark: (n) => {
      const all = [...slide.querySelectorAll(`svg.slide [data-origin="${CSS.escape(n)}"]`)];
      const width = (element: Element): number => element.getBoundingClientRect().width;
      // Of a sentence and the number of its line, the sentence.
      place('chosen', all.sort((a, b) => width(b) - width(a))[0]);
    },
    clear() {
      place('hovered', undefined);
      place('chosen', undefined);
      wishes.hover(undefined, undefined);
    },
    settle() {
      place('hovered', on.hovered);
      place('chosen', on.chosen);
    },
  };
}

const numberOf = (element: Element): string => element.getAttribute('data-origin') ?? '';

/** The innermost thing with an origin; the slide itself has one too. */
const originAt = (target: EventTarget | null): Element | undefined =>
  (target instanceof Element ? target.closest('[data-origin]') : null) ?? undefined;

/** The next element with another origin; of several with one origin, such as the words of a line, only the first counts. */
function nextOther(all: readonly Element[], { at, step }: { at: number; step: 1 | -1 }): Element | undefined {
  const from = all[at];
  let index = at < 0 && step < 0 ? all.length : at;
  do index += step;
  while (from && all[index] && numberOf(all[index] ?? from) === numberOf(from));
  return all[index] ?? (step > 0 ? all[0] : all.at(-1));
}
