/** Freeforms: rings with holes, and open lines. */

import { boxOf } from '../../../foundation/box-of.ts';
import { type Point, toEmu } from '../../../foundation/units.ts';
import type { PathItem } from '../../../layout/page.ts';
import { shapeIdentity, transform } from './frame.ts';
import { drawOutline } from './outline.ts';
import type { PptxSlide } from './pptx-slide.ts';
import { presetOf } from './preset-of.ts';

export function drawPath(item: PathItem, slide: PptxSlide): string {
  const [ring, ...others] = item.rings;
  const [from, to, ...more] = ring ?? [];
  const isLine = !item.isClosed && from && to && more.length === 0 && others.length === 0;
  return isLine ? drawLine(item, [from, to], slide) : drawFreeform(item, slide);
}

/** One straight stretch is a line in PowerPoint too: two handles to drag, and it may be flat, which a freeform may not. */
function drawLine(item: PathItem, [from, to]: readonly [Point, Point], slide: PptxSlide): string {
  const flips = `${to.x < from.x ? ' flipH="1"' : ''}${to.y < from.y ? ' flipV="1"' : ''}`;
  return (
    `<p:cxnSp><p:nvCxnSpPr>${shapeIdentity(item, slide)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${transform(boxOf([from, to]), { flips })}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
    `${drawOutline(item.outline, slide.deck.paint)}</p:spPr></p:cxnSp>`
  );
}

/** Several rings in one `a:path` are filled by the even-odd rule: a ring inside another is a hole. */
function drawFreeform(item: PathItem, slide: PptxSlide): string {
  const { paint } = slide.deck;
  const isFilled = item.isClosed && item.fill !== undefined;
  return (
    `<p:sp><p:nvSpPr>${shapeIdentity(item, slide)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transform(item.box)}` +
    `${geometryOf(item, isFilled)}` +
    `${isFilled && item.fill ? paint(item.fill, item.transparency) : '<a:noFill/>'}${drawOutline(item.outline, paint)}</p:spPr></p:sp>`
  );
}

function geometryOf(item: PathItem, isFilled: boolean): string {
  const preset = presetOf(item);
  if (preset) return `<a:prstGeom prst="${preset}"><a:avLst/></a:prstGeom>`;
  const [width, height] = [toEmu(item.box.width), toEmu(item.box.height)];
  const rings = item.rings.map((ring) => drawRing(ring, item)).join('');
  return (
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
    `<a:pathLst><a:path w="${width}" h="${height}"${isFilled ? '' : ' fill="none"'}>${rings}</a:path></a:pathLst></a:custGeom>`
  );
}

function drawRing(ring: readonly Point[], { box, isClosed }: PathItem): string {
  const [left, top] = [toEmu(box.x), toEmu(box.y)];
  const steps = ring.map(({ x, y }, index) => {
    const point = `<a:pt x="${toEmu(x) - left}" y="${toEmu(y) - top}"/>`;
    return index === 0 ? `<a:moveTo>${point}</a:moveTo>` : `<a:lnTo>${point}</a:lnTo>`;
  });
  return `${steps.join('')}${isClosed && ring.length > 0 ? '<a:close/>' : ''}`;
}
