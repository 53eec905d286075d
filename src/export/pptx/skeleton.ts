/**
 * The one place that talks to PptxGenJS: it makes the package, a slide and a notes part for each page, the pictures,
 * the charts, and the relationships between them. Everything else on a slide is drawn by `draw/` and put in by a pass,
 * because PptxGenJS cannot write it as it has to be (see the list in `package/draw-slides.ts`).
 */
import type pptxgen from 'pptxgenjs';
import type { Page } from '../../layout/page.ts';
import { type Size, toInches } from '../../units.ts';
import { addChart } from './draw/chart.ts';
import { addImage } from './draw/image.ts';
import { objectKey } from './object-key.ts';
import { openParts, type Parts } from './package/parts.ts';

export async function makeSkeleton(pages: readonly Page[], size: Size): Promise<Parts> {
  // Loaded only here: a check of a briefing that writes nothing should not pay for it.
  const PptxGenJS = (await import('pptxgenjs')).default as unknown as typeof pptxgen.default;
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'theme', width: toInches(size.width), height: toInches(size.height) });
  deck.layout = 'theme';
  for (const page of pages) addObjects(deck.addSlide(), page);
  const zip = await deck.write({ outputType: 'uint8array' });
  if (!(zip instanceof Uint8Array)) throw new Error('PptxGenJS did not return bytes');
  return openParts(zip);
}

function addObjects(slide: pptxgen.default.Slide, page: Page): void {
  page.items.forEach((item, index) => {
    if (item.kind === 'image') addImage(slide, item, objectKey(index));
    if (item.kind === 'chart') addChart(slide, item, objectKey(index));
  });
}
