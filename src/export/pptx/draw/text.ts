/** A text box, or the text of a placeholder. */

import { type Pt, toEmu } from '../../../foundation/units.ts';
import type { TextItem } from '../../../layout/page.ts';
import type { LaidBody } from '../../../text/body.ts';
import type { Inherited, Slot } from '../slots.ts';
import { frameOf, plainFrame } from './contour.ts';
import { nonVisual, shapeIdentity, transform } from './frame.ts';
import { drawOutline } from './outline.ts';
import { numberField } from './page-number.ts';
import { drawParagraphs } from './paragraph.ts';
import type { PptxSlide } from './pptx-slide.ts';

export const anchors = { top: 't', middle: 'ctr', bottom: 'b' } as const;

export function drawText(item: TextItem, slide: PptxSlide): string {
  const { paint } = slide.deck;
  const slot = slide.slotOf(item);
  const plain = item.contour ? '<p:cNvSpPr/>' : '<p:cNvSpPr txBox="1"/>';
  const locks = slot ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' : plain;
  const body = slot?.type === 'sldNum' ? numberField(item.body, slide.pageNumber) : item.body;
  const role = slot?.type === 'title' || slot?.type === 'ctrTitle' ? 'heading' : 'body';
  if (slot?.inherits) return drawInherited(item, body, { slot, inherits: slot.inherits, slide });
  const frame = item.contour ? frameOf(item.contour, item.box, slide.needsOwnSites(item)) : plainFrame;
  return (
    `<p:sp><p:nvSpPr>${shapeIdentity(item, slide)}${locks}${nonVisual(item, slide)}</p:nvSpPr>` +
    `<p:spPr>${transform(item.box)}${frame.geometry}` +
    `${item.fill ? paint(item.fill, item.transparency) : '<a:noFill/>'}${drawOutline(item.outline, paint)}</p:spPr>` +
    `<p:txBody>${bodyProperties(body, { inward: frame.inward, isUnwrapped: isOnOneLine(item), isRightToLeft: slide.deck.direction === 'rtl' })}<a:lstStyle/>${drawParagraphs(body.paragraphs, { slide, role })}</p:txBody></p:sp>`
  );
}

interface InheritedText {
  readonly slot: Slot;
  readonly inherits: Inherited;
  readonly slide: PptxSlide;
}

/** In a placeholder of a template nothing is said that stands there already: Reset Slide then changes nothing. */
function drawInherited(item: TextItem, body: LaidBody, { slot, inherits, slide }: InheritedText): string {
  const role = slot.type === 'title' || slot.type === 'ctrTitle' ? 'heading' : 'body';
  const sides = [
    ['lIns', 'left'],
    ['tIns', 'top'],
    ['rIns', 'right'],
    ['bIns', 'bottom'],
  ] as const;
  const own = sides.filter(([, side]) => toEmu(body.insets[side]) !== toEmu(inherits.insets[side]));
  // Art of the template may leave only a part of the placeholder free.
  const place = transform(item.box) === transform(slot.box) ? '' : transform(item.box);
  const insets = own.map(([name, side]) => ` ${name}="${toEmu(body.insets[side])}"`).join('');
  const anchor = body.anchor === inherits.anchor ? '' : ` anchor="${anchors[body.anchor]}"`;
  const { paint } = slide.deck;
  const look =
    `${place}${item.contour ? frameOf(item.contour, item.box, true).geometry : ''}${item.fill ? paint(item.fill) : ''}` +
    `${item.outline ? drawOutline(item.outline, paint) : ''}`;
  return (
    `<p:sp><p:nvSpPr>${shapeIdentity(item, slide)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>${nonVisual(item, slide)}</p:nvSpPr>` +
    `${look === '' ? '<p:spPr/>' : `<p:spPr>${look}</p:spPr>`}<p:txBody><a:bodyPr${insets}${anchor}/><a:lstStyle/>${drawParagraphs(body.paragraphs, { slide, role, inherits })}</p:txBody></p:sp>`
  );
}

/** A label that was laid without a break: where another font is wider, it is better beyond its box than cut within it. */
const isOnOneLine = ({ isLabel, body }: TextItem): boolean =>
  isLabel === true && body.paragraphs.every(({ lines }) => lines.length <= 1);

/** The text was fitted already; PowerPoint must neither shrink it nor resize its box. */
function bodyProperties(
  { insets, anchor }: LaidBody,
  { inward, isUnwrapped, isRightToLeft }: { inward: Pt; isUnwrapped: boolean; isRightToLeft: boolean },
): string {
  const { left, top, right, bottom } = insets;
  const [lIns, tIns, rIns, bIns] = [left, top, right, bottom].map((inset) => toEmu(inset - inward));
  const sides = `lIns="${lIns}" tIns="${tIns}" rIns="${rIns}" bIns="${bIns}"`;
  return `<a:bodyPr vert="horz" wrap="${isUnwrapped ? 'none' : 'square'}" ${sides} rtlCol="${Number(isRightToLeft)}" anchor="${anchors[anchor]}"><a:noAutofit/></a:bodyPr>`;
}
