/** Pages to a PowerPoint file. Reads positions, never measures; the same pages give the same bytes. */
import { type Memory, openMemory } from '../../foundation/memory/memory.ts';
import type { Size } from '../../foundation/units.ts';
import type { DeckFacts } from '../../layout/deck-facts.ts';
import type { Page } from '../../layout/page.ts';
import type { Theme } from '../../theme/theme.ts';
import { graftPasses, openGraft } from './graft/passes.ts';
import { houseBaseOf, mirroredBaseOf, type ReadyBases } from './house/house-base.ts';
import { openHouse } from './house/open-house.ts';
import { placeObjects } from './package/objects.ts';
import { closeParts, type PackageParts } from './package/parts.ts';
import type { Job } from './package/pass.ts';

/** What somebody who writes more than one deck keeps. */
export interface PptxTools {
  readonly memory?: Memory | undefined;
  /** The memory of this one deck, which is written again and again. */
  readonly deckMemory?: Memory | undefined;
  /** Bases of themes that name none, made ahead. */
  readonly readyBases?: ReadyBases | undefined;
}

/**
 * The bytes of a .pptx with a slide for each page, in order, put onto a template: the theme's, or one that is made of the theme.
 *
 * Lengths are points; colours are roles of `deck.theme` or `#RRGGBB`. The slide size is the template's; where a
 * theme names none, that of the first page, or the theme's when there is none. With a memory of the deck
 * the bytes are the same, and come sooner the second time. @throws only for what layout must never produce, such as an unknown colour.
 */
export async function writePptx(
  pages: readonly Page[],
  deck: DeckFacts,
  { memory = openMemory(), deckMemory, readyBases }: PptxTools = {},
): Promise<Uint8Array> {
  const size = pages[0]?.size ?? deck.theme.grid.slide;
  const theme = onPaper(deck.theme, size);
  const houseOf = deck.direction === 'rtl' ? mirroredBaseOf : houseBaseOf;
  const stand = theme.base ? openGraft(theme.base, theme) : openHouse(await houseOf(theme, memory, readyBases), theme);
  const { graft, ...around } = stand;
  const job: Job = { pages, deck, size, deckMemory, ...around, objects: placeObjects(pages, around.names) };
  const parts: PackageParts = new Map();
  for (const pass of graftPasses(graft)) await pass(parts, job);
  return closeParts(parts, deckMemory);
}

/** Pages say how large they are; layout makes them as large as the theme's grid. */
const onPaper = (theme: Theme, slide: Size): Theme =>
  theme.grid.slide.width === slide.width && theme.grid.slide.height === slide.height
    ? theme
    : { ...theme, grid: { ...theme.grid, slide } };
