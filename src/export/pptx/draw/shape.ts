/** A plain shape. */
import type { ShapeItem } from '../../../layout/page.ts';
import type { Color } from '../../../text/body.ts';
import type { Paint } from '../paint.ts';
import { nonVisual, shapeIdentity, transform } from './frame.ts';
import { drawOutline } from './outline.ts';
import type { PptxSlide } from './pptx-slide.ts';

const presets = { rectangle: 'rect', ellipse: 'ellipse', diamond: 'diamond', triangle: 'triangle' } as const;

/** Angles in 60,000ths of a degree, clockwise from the left. */
const angles = { left: 0, top: 5_400_000 } as const;

/** From opaque to clear. */
function fading(color: Color, side: 'left' | 'top', paint: Paint): string {
  const stop = (at: number, transparency: number): string =>
    `<a:gs pos="${at}">${paint(color, transparency).replace(/^<a:solidFill>|<\/a:solidFill>$/gu, '')}</a:gs>`;
  return `<a:gradFill rotWithShape="1"><a:gsLst>${stop(0, 0)}${stop(100_000, 100)}</a:gsLst><a:lin ang="${angles[side]}" scaled="0"/></a:gradFill>`;
}

export function drawShape(item: ShapeItem, slide: PptxSlide): string {
  const { paint } = slide.deck;
  const fill = item.fill
    ? item.fade
      ? fading(item.fill, item.fade, paint)
      : paint(item.fill, item.transparency)
    : '<a:noFill/>';
  return (
    `<p:sp><p:nvSpPr>${shapeIdentity(item, slide)}<p:cNvSpPr/>${nonVisual(item, slide)}</p:nvSpPr>` +
    `<p:spPr>${transform(item.box)}<a:prstGeom prst="${presets[item.shape]}"><a:avLst/></a:prstGeom>` +
    `${fill}${drawOutline(item.outline, paint)}</p:spPr></p:sp>`
  );
}
