/** Pages to a PowerPoint file. Reads positions, never measures; the same pages give the same bytes. */
import { type Memory, openMemory } from '../../foundation/memory/memory.ts';
import type { Page } from '../../layout/page.ts';
import { graftPasses, openGraft } from './graft/passes.ts';
import { houseBaseOf, type ReadyBases } from './house/house-base.ts';
import { openHouse } from './house/open-house.ts';
import { placeObjects } from './package/objects.ts';
import { closeParts, type Parts } from './package/parts.ts';
import type { Job } from './package/pass.ts';
import type { PptxDeck } from './pptx-deck.ts';

/** What somebody who writes more than one deck keeps. */
export interface PptxTools {
  readonly memory?: Memory | undefined;
  /** Of this one deck, which is written again and again. */
  readonly deckMemory?: Memory | undefined;
  /** Bases of themes that name none, made ahead. */
  readonly readyBases?: ReadyBases | undefined;
}

/**
 * The bytes of a .pptx with a slide for each page, in order, put onto a template: the theme's, or one that is made of the theme.
 *
 * Lengths are points; colours are roles of `deck.theme` or `#RRGGBB`. The slide size is the template's. With a memory of the deck
 * the bytes are the same, and come sooner the second time. @throws only for what layout must never produce, such as an unknown colour.
 */
export async function writePptx(
  pages: readonly Page[],
  deck: PptxDeck,
  { memory = openMemory(), deckMemory, readyBases }: PptxTools = {},
): Promise<Uint8Array> {
  const { theme } = deck;
  const stand = theme.base ? openGraft(theme.base, theme) : openHouse(await houseBaseOf(theme, memory, readyBases), theme);
  const { graft, ...around } = stand;
  const size = pages[0]?.size ?? theme.grid.slide;
  const job: Job = { pages, deck, size, deckMemory, ...around, objects: placeObjects(pages, around.names) };
  const parts: Parts = new Map();
  for (const pass of graftPasses(graft)) await pass(parts, job);
  return closeParts(parts, deckMemory);
}
