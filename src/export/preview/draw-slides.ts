/** Pages to pictures for a browser. Reads positions, never measures; the same page gives the same text. */
import { type Memory, openMemory } from '../../foundation/memory/memory.ts';
import type { DeckFacts } from '../../layout/deck-facts.ts';
import type { Page } from '../../layout/page.ts';
import { drawPage } from './draw-page.ts';
import type { DrawnSlide, Preview } from './preview.ts';
import { type PreviewContext, PreviewSlide } from './preview-slide.ts';

export type { DrawnSlide, Picture, Preview } from './preview.ts';

/**
 * An `<svg>` for each page, in order. What attributes cannot say stands in `slideCss` (fonts.ts), without which letters
 * are not where they were measured. Links between slides lead to `#slide-NAME`.
 *
 * @param memory of what was drawn before
 * @throws only for what layout must never produce, such as an unknown colour.
 */
export function drawSlides(pages: readonly Page[], facts: DeckFacts, memory: Memory = openMemory()): Preview {
  const deck: PreviewContext = {
    ...facts,
    memory,
    pages: pages.map(({ name }) => name),
    media: new Map(),
    undrawn: new Set(),
  };
  const slides = pages.map((page): DrawnSlide => {
    const slide = new PreviewSlide(deck, page.role);
    const svg = drawPage(page, slide);
    const { name, title, section, notes, size } = page;
    return { name, title, section, notes, width: size.width, height: size.height, svg, origins: slide.origins };
  });
  return { slides, media: deck.media, undrawn: [...deck.undrawn] };
}
