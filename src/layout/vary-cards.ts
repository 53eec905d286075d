/**
 * Pages of cards in a row look all alike: after two of them, short tables of the next stay tables. And what is a table on one page is no
 * set of cards on another: one kind of content has one form.
 */
import type { Slide } from '../markup/deck.ts';
import type { LaidSlide } from './join-thin.ts';
import type { SlidePages } from './layout-slide.ts';
import { fillOf } from './page-fill.ts';
import { noteText } from './plain-text.ts';

/** A table that fills so much less of its page looks worse than a third page of cards. */
const mostThinner = 0.1;
/** More pages of cards than these in a row have no rhythm. */
const mostInRow = 2;

/**
 * The slides of a deck, where of more than two with cards in a row the third has tables in their place, if these make one good page as
 * well. The two after it may have cards again.
 */
export function varyCards(slides: readonly LaidSlide[], lay: (slide: Slide) => SlidePages): readonly LaidSlide[] {
  let inRow = 0;
  const asTable = new Set(slides.filter(({ laid }) => !laid.hasCards).flatMap(({ slide }) => headsOf(slide)));
  return slides.map((own) => {
    const isOther = headsOf(own.slide).some((head) => asTable.has(head));
    const plain = own.laid.hasCards && (inRow >= mostInRow || isOther) ? asTables(own, lay, isOther) : undefined;
    const shown = plain ?? own;
    inRow = shown.laid.hasCards ? inRow + 1 : 0;
    return shown;
  });
}

/** The heads of the tables that may be cards: tables with the same head hold the same kind of content. */
const headsOf = ({ blocks }: Slide): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.cards !== undefined
      ? [block.head.flatMap(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(noteText).join(' '))).join(' | ')]
      : [],
  );

function asTables(
  { slide, laid: cards }: LaidSlide,
  lay: (slide: Slide) => SlidePages,
  mayBeThin: boolean,
): LaidSlide | undefined {
  const blocks = slide.blocks.map((block) => {
    if (block.kind !== 'table' || block.cards === undefined) return block;
    const { cards: _, ...table } = block;
    return table;
  });
  const plain = { ...slide, blocks };
  const laid = lay(plain);
  const [only, ...others] = laid.pages;
  const isGood = only !== undefined && others.length === 0 && laid.diagnostics.length === 0 && !laid.isSmall;
  const fillOfFirst = ({ pages: [page] }: SlidePages): number => (page && fillOf(page)) ?? 0;
  const isThinner = fillOfFirst(cards) - fillOfFirst(laid) > mostThinner;
  return isGood && (mayBeThin || !isThinner) ? { slide: plain, laid } : undefined;
}
