/** What slides, notes pages and masters are drawn with. */
import type { Studio } from '../draw/sheet.ts';
import type { Job } from './pass.ts';

export const makeStudio = ({ deck, paint, pages }: Job): Studio => ({
  fonts: deck.theme.fonts,
  language: deck.language,
  paint,
  sourcePages: deck.sourcePages ?? new Map(),
  citingPages: deck.citingPages ?? new Map(),
  pageCount: pages.length,
});
