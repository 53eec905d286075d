/** Pages to a PowerPoint file. Reads positions, never measures; the same pages give the same bytes. */
import type { Page } from '../../layout/page.ts';
import { writeCharts } from './charts/write-charts.ts';
import { graftPasses, openGraft } from './graft/passes.ts';
import { listContentTypes } from './package/content-types.ts';
import { drawSlides } from './package/draw-slides.ts';
import { houseScenes } from './package/house-scene.ts';
import { writeLayouts } from './package/layouts.ts';
import { writeMaster } from './package/master.ts';
import { writeMedia } from './package/media.ts';
import { writeNotes } from './package/notes.ts';
import { placeObjects } from './package/objects.ts';
import type { PartMemory } from './package/part-memory.ts';
import { nameParts } from './package/part-names.ts';
import { closeParts, type Parts } from './package/parts.ts';
import type { Job, Pass } from './package/pass.ts';
import { writePresentation } from './package/presentation.ts';
import { writeProperties } from './package/properties.ts';
import { writeThemes } from './package/themes.ts';
import { makePaint } from './paint.ts';
import type { PptxDeck } from './pptx-deck.ts';

/** Each adds its own parts; the content types come last because they list what is there. */
const housePasses: readonly Pass[] = [
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
 * theme's when there is none. On a theme with a base the slides are put onto that. With a memory the bytes are the same, and
 * come sooner the second time. @throws only for what layout must never produce, such as an unknown colour.
 */
export async function writePptx(pages: readonly Page[], deck: PptxDeck, memory?: PartMemory): Promise<Uint8Array> {
  const { base } = deck.theme;
  const common = { pages, deck, size: pages[0]?.size ?? deck.theme.grid.slide, memory };
  const parts: Parts = new Map();
  if (base) {
    const { graft, ...around } = openGraft(base, deck.theme);
    const job: Job = { ...common, ...around, objects: placeObjects(pages, around.names) };
    for (const pass of graftPasses(graft)) await pass(parts, job);
  } else {
    const names = nameParts();
    const paint = makePaint(deck.theme.colors);
    const own = { paint, fonts: deck.theme.fonts, names, firstNumber: 1, objects: placeObjects(pages, names) };
    const job: Job = { ...common, ...own, sceneOf: houseScenes({ deck, paint }) };
    for (const pass of housePasses) await pass(parts, job);
  }
  return closeParts(parts, memory);
}
