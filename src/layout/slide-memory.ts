/**
 * Remembers the pages of slides from one layout of a deck to the next: after an edit most slides are as they were, and to
 * find their sizes is the dearest part of a build.
 */
import type { Frame, Slide } from '../markup/deck.ts';
import type { SlidePages } from './layout-slide.ts';
import type { Look } from './look.ts';
import type { Page } from './page.ts';

type Lay = (slide: Slide) => SlidePages;

export interface SlideMemory {
  /** Lays slides, or gives back what the same slide in the same look came to in the deck before. */
  readonly recall: (lay: Lay, around: { readonly frame: Frame; readonly look: Look }) => Lay;
  /**
   * The same for what every page gets last, its footer and names: a page that is as it was stays the same object.
   * @param around what of the whole deck decides how a page is finished
   */
  readonly recallFinished: (finish: Finish, around: string) => Finish;
}

type Finish = (page: Page, index: number) => Page;

/** Holds the slides of one deck, the last. */
export function openSlideMemory(): SlideMemory {
  const keys = new WeakMap<Slide, string>();
  const keyOf = (slide: Slide): string => {
    const key = keys.get(slide) ?? JSON.stringify(slide);
    keys.set(slide, key);
    return key;
  };
  // Pages that `recall` gives back were laid with the same frame and look, and those decide how a page is finished.
  const finished = new WeakMap<Page, { readonly index: number; readonly around: string; readonly page: Page }>();
  let before: { readonly pages: ReadonlyMap<string, SlidePages>; readonly around: Around } | undefined;
  return {
    recall: (lay, { frame, look }) => {
      const around: Around = { frame: JSON.stringify(frame), look };
      const known = before && isSame(before.around, around) ? before.pages : new Map<string, SlidePages>();
      const pages = new Map<string, SlidePages>();
      before = { pages, around };
      const sources = [...(look.pictures?.keys() ?? [])].map((source) => JSON.stringify(source));
      return (slide) => {
        const key = keyOf(slide);
        const laid = known.get(key) ?? lay(slide);
        // Messages name lines, which move; and the words of a slide do not tell which picture stands behind a name.
        const isKept = laid.diagnostics.length === 0 && !sources.some((source) => key.includes(source));
        if (isKept) pages.set(key, laid);
        return laid;
      };
    },
    recallFinished: (finish, around) => (page, index) => {
      const known = finished.get(page);
      if (known?.index === index && known.around === around) return known.page;
      const made = finish(page, index);
      finished.set(page, { index, around, page: made });
      return made;
    },
  };
}

interface Around {
  readonly frame: string;
  readonly look: Look;
}

const isSame = (a: Around, b: Around): boolean =>
  a.frame === b.frame && a.look.theme === b.look.theme && a.look.metrics === b.look.metrics && a.look.atlas === b.look.atlas;
