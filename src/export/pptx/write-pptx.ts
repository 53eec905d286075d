/** Pages to a PowerPoint file. Reads positions, never measures; the same pages give the same bytes. */
import type { Page } from '../../layout/page.ts';
import { writeCharts } from './charts/write-charts.ts';
import { listContentTypes } from './package/content-types.ts';
import { drawSlides } from './package/draw-slides.ts';
import { writeLayouts } from './package/layouts.ts';
import { writeMaster } from './package/master.ts';
import { writeMedia } from './package/media.ts';
import { writeNotes } from './package/notes.ts';
import { placeObjects } from './package/objects.ts';
import type { PartMemory } from './package/part-memory.ts';
import { closeParts, type Parts } from './package/parts.ts';
import type { Pass } from './package/pass.ts';
import { writePresentation } from './package/presentation.ts';
import { writeProperties } from './package/properties.ts';
import { writeThemes } from './package/themes.ts';
import { makePaint } from './paint.ts';
import type { PptxDeck } from './pptx-deck.ts';
import { makeSlots } from './slots.ts';

/** Each adds its own parts; the content types come last because they list what is there. */
const passes: readonly Pass[] = [
  writeMedia,
  writeCharts,
  writeNotes,
  drawSlides,
  writeLayouts,
  writeMaster,
  writeThemes,
  writePresentation,
  writeProperties,
  listContentTypes,
];

/**
 * The bytes of a .pptx with a slide for each page, in order.
 *
 * Lengths are points; colours are roles of `deck.theme` or `#RRGGBB`. The slide size is that of the first page, or the
 * theme's when there is none. With a memory the bytes are the same, and come sooner the second time. @throws only for what layout must never produce, such as an unknown colour.
 */
export async function writePptx(pages: readonly Page[], deck: PptxDeck, memory?: PartMemory): Promise<Uint8Array> {
  const { theme } = deck;
  const size = pages[0]?.size ?? theme.grid.slide;
  const objects = placeObjects(pages);
  const job = { pages, deck, size, paint: makePaint(theme.colors), slots: makeSlots(theme), objects, memory };
  const parts: Parts = new Map();
  for (const pass of passes) await pass(parts, job);
  return closeParts(parts, memory);
}
