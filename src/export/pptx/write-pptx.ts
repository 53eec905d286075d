/** Pages to a PowerPoint file. Reads positions, never measures; the same pages give the same bytes. */
import type { Page } from '../../layout/page.ts';
import { listContentTypes } from './package/content-types.ts';
import { cureCharts } from './package/cure-charts.ts';
import { drawSlides } from './package/draw-slides.ts';
import { writeLayouts } from './package/layouts.ts';
import { writeMaster } from './package/master.ts';
import { writeNotes } from './package/notes.ts';
import { closeParts } from './package/parts.ts';
import type { Pass } from './package/pass.ts';
import { orderPresentation } from './package/presentation.ts';
import { writeProperties } from './package/properties.ts';
import { shareMedia } from './package/share-media.ts';
import { writeThemes } from './package/themes.ts';
import { makePaint } from './paint.ts';
import type { PptxDeck } from './pptx-deck.ts';
import { makeSkeleton } from './skeleton.ts';
import { makeSlots } from './slots.ts';

/** From what PptxGenJS makes to a package in order. Notes go before slides: a dropped notes page is a dropped relationship. */
const passes: readonly Pass[] = [
  shareMedia,
  cureCharts,
  writeNotes,
  drawSlides,
  writeLayouts,
  writeMaster,
  writeThemes,
  orderPresentation,
  writeProperties,
  listContentTypes,
];

/**
 * The bytes of a .pptx with a slide for each page, in order.
 *
 * Lengths are points; colours are roles of `deck.theme` or `#RRGGBB`. The slide size is that of the first page, or the
 * theme's when there is none. @throws only for what layout must never produce, such as an unknown colour.
 */
export async function writePptx(pages: readonly Page[], deck: PptxDeck): Promise<Uint8Array> {
  const { theme } = deck;
  const size = pages[0]?.size ?? theme.grid.slide;
  const job = { pages, deck, size, paint: makePaint(theme.colors), slots: makeSlots(theme) };
  const parts = await makeSkeleton(pages, size);
  for (const pass of passes) pass(parts, job);
  return closeParts(parts);
}
