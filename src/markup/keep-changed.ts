/**
 * The short deck of what is new: the cover, the bottom line, what changed, each slide with a mark of something new or changed, and
 * the sources (in the short form, the outlook that holds them). In the order of the whole deck.
 */
import type { Deck, Slide } from './deck.ts';

/** By their ids, whether anything on them changed or not: without them the others cannot be read. */
const always: ReadonlySet<string> = new Set([
  'bottom-line',
  'changes',
  'changes-further',
  'changes-other',
  'editions',
  'sources',
  'outlook',
]);

export const keepChanged = (deck: Deck): Deck => ({ ...deck, slides: deck.slides.filter(isKept) });

const isKept = (slide: Slide): boolean => slide.layout === 'title' || always.has(slide.id) || hasMark(slide.blocks);

/** Whether words of a change stand anywhere in it: in a paragraph, a cell, a figure. */
function hasMark(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  if ('isChange' in part && part.isChange === true) return true;
  return Object.values(part).some(hasMark);
}
