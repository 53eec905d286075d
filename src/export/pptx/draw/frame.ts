/** What every kind of item has: a name, alternative text, a placeholder, a box. */

import { type Box, toEmu } from '../../../foundation/units.ts';
import type { Item } from '../../../layout/page.ts';
import { placeholderXml } from '../slots.ts';
import { escapeAttribute } from '../xml.ts';
import type { PptxSlide } from './pptx-slide.ts';

const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

type Named = Pick<Item, 'name' | 'alt'>;

/** `p:cNvPr`: what the selection pane and a screen reader say of a shape. */
export function shapeIdentity({ name, alt }: Named, slide: PptxSlide): string {
  const start = `<p:cNvPr id="${slide.nextShapeId(name)}" name="${escapeAttribute(name)}"`;
  if (typeof alt === 'object') return `${start}>${decorative}</p:cNvPr>`;
  return `${start}${alt ? ` descr="${escapeAttribute(alt)}"` : ''}/>`;
}

/** `p:nvPr`: the placeholder that the item fills, if any. */
export function nonVisual(item: Item, slide: PptxSlide): string {
  const slot = slide.slotOf(item);
  return slot ? `<p:nvPr>${placeholderXml(slot)}</p:nvPr>` : '<p:nvPr/>';
}

/** Position and size in whole EMU. */
export function transform(box: Box, { tag = 'a:xfrm', flips = '' } = {}): string {
  return `<${tag}${flips}>${offset(box)}</${tag}>`;
}

const offset = ({ x, y, width, height }: Box): string =>
  `<a:off x="${toEmu(x)}" y="${toEmu(y)}"/><a:ext cx="${Math.max(0, toEmu(width))}" cy="${Math.max(0, toEmu(height))}"/>`;

/** A frame whose members keep their places on the slide. */
export function groupTransform(box: Box): string {
  const inner = offset(box).replace('a:off', 'a:chOff').replace('a:ext', 'a:chExt');
  return `<a:xfrm>${offset(box)}${inner}</a:xfrm>`;
}
