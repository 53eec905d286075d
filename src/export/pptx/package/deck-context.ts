/** What slides, notes pages and masters are drawn with. */
import type { DeckContext } from '../draw/pptx-slide.ts';
import type { Job } from './pass.ts';

export const deckContextOf = ({ deck, paint, fonts, pages, names, firstNumber, tableStyle }: Job): DeckContext => ({
  fonts,
  language: deck.language,
  direction: deck.direction,
  paint,
  sourcePages: deck.sourcePages,
  citingPages: deck.citingPages,
  pageCount: pages.length,
  firstNumber,
  tableStyle,
  slideName: (index) => names.slide(index).slice('ppt/slides/'.length),
});
