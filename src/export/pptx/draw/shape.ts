/** A plain shape. */
import type { ShapeItem } from '../../../layout/page.ts';
import { nonVisual, shapeIdentity, transform } from './frame.ts';
import { drawOutline } from './outline.ts';
import type { PptxSlide } from './pptx-slide.ts';

const presets = { rectangle: 'rect', ellipse: 'ellipse', diamond: 'diamond', triangle: 'triangle' } as const;

export function drawShape(item: ShapeItem, slide: PptxSlide): string {
  const { paint } = slide.deck;
  const fill = item.fill ? paint(item.fill, item.transparency) : '<a:noFill/>';
  return (
    `<p:sp><p:nvSpPr>${shapeIdentity(item, slide)}<p:cNvSpPr/>${nonVisual(item, slide)}</p:nvSpPr>` +
    `<p:spPr>${transform(item.box)}<a:prstGeom prst="${presets[item.shape]}"><a:avLst/></a:prstGeom>` +
    `${fill}${drawOutline(item.outline, paint)}</p:spPr></p:sp>`
  );
}
