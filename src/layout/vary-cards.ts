/** Pages of cards in a row look all alike: after two of them, short tables of the next stay tables. */
import type { Slide } from '../markup/deck.ts';
import type { LaidSlide } from './join-thin.ts';
import type { SlidePages } from './layout-slide.ts';

/** More pages of cards than these in a row have no rhythm. */
const mostInRow = 2;

/**
 * The slides of a deck, where of more than two with cards in a row the third has tables in their place, if these make one good page as
 * well. The two after it may have cards again.
 */
export function varyCards(slides: readonly LaidSlide[], lay: (slide: Slide) => SlidePages): readonly LaidSlide[] {
  let inRow = 0;
  return slides.map((own) => {
    const plain = own.laid.hasCards && inRow >= mostInRow ? asTables(own, lay) : undefined;
    const shown = plain ?? own;
    inRow = shown.laid.hasCards ? inRow + 1 : 0;
    return shown;
  });
}

function asTables({ slide }: LaidSlide, lay: (slide: Slide) => SlidePages): LaidSlide | undefined {
  const blocks = slide.blocks.map((block) => {
    if (block.kind !== 'table' || block.cards === undefined) return block;
    const { cards: _, ...table } = block;
    return table;
  });
  const plain = { ...slide, blocks };
  const laid = lay(plain);
  return laid.pages.length === 1 && laid.diagnostics.length === 0 && !laid.isSmall ? { slide: plain, laid } : undefined;
}
