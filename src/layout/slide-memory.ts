/**
 * Slides and pages as they were in the deck before: after an edit most slides are as they were, and to find their sizes is the
 * dearest part of a build.
 */
import type { Cache, Memory } from '../foundation/memory/memory.ts';
import type { Frame, Slide } from '../markup/deck.ts';
import type { SlidePages } from './layout-slide.ts';
import type { Look } from './look.ts';
import type { Page } from './page.ts';

/** The slides of the last deck in a look and a frame, by all that a slide says. */
const laidSlides: Cache<ReadonlyMap<string, SlidePages>> = { name: 'slides of the last deck', keeps: 1 };
const slideWords: Cache<string> = { name: 'slides as text' };
const finishedPages: Cache<Page> = { name: 'finished pages', keeps: 1 };

export type Lay = (slide: Slide) => SlidePages;

/**
 * Lays the slides of a deck in `work`, which is given a way to lay that gives back what the same slide in the same look came to
 * in the deck before.
 * @param memory of one deck that is laid again and again
 */
export function layOrRecall<T>(
  lay: Lay,
  {
    frame,
    look,
    memory,
    hasParts,
  }: { readonly frame: Frame; readonly look: Look; readonly memory: Memory; readonly hasParts: boolean },
  work: (lay: Lay) => T,
): T {
  const around = { of: [look.theme, look.metrics, look.atlas], words: JSON.stringify([frame, hasParts]) };
  const before = memory.find(laidSlides, around);
  const kept = new Map<string, SlidePages>();
  const pictures = [...(look.pictures?.keys() ?? [])].map((source) => JSON.stringify(source));
  const laid = work((slide) => {
    const words = memory.recall(slideWords, { of: [slide] }, () => JSON.stringify(slide));
    const pages = before?.get(words) ?? lay(slide);
    // Messages name lines, which move; and the words of a slide do not tell which picture stands behind a name.
    const isLasting = pages.diagnostics.length === 0 && !pictures.some((source) => words.includes(source));
    if (isLasting) kept.set(words, pages);
    return pages;
  });
  memory.keep(laidSlides, around, kept);
  return laid;
}

type Finish = (page: Page, index: number) => Page;

/**
 * The same for what every page gets last, its footer and names: a page that is as it was stays the same object.
 * @param around what of the whole deck decides how a page is finished; its frame and look are those in which it was laid
 */
export const finishOrRecall =
  (finish: Finish, around: string, memory: Memory): Finish =>
  (page, index) =>
    memory.recall(finishedPages, { of: [page], words: `${index} ${around}` }, () => finish(page, index));
