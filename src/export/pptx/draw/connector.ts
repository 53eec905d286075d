/** A straight connector. Glued by shape id and site index, it follows when somebody moves one of its shapes. */
import type { ConnectorItem } from '../../../layout/page.ts';
import { shapeIdentity, transform } from './frame.ts';
import { drawOutline } from './outline.ts';
import type { PptxSlide } from './pptx-slide.ts';

export function drawConnector(item: ConnectorItem, slide: PptxSlide): string {
  const { from, to } = item;
  const flips = `${to.at.x < from.at.x ? ' flipH="1"' : ''}${to.at.y < from.at.y ? ' flipV="1"' : ''}`;
  const glue =
    `<a:stCxn id="${slide.shapeId(from.item)}" idx="${from.site}"/>` +
    `<a:endCxn id="${slide.shapeId(to.item)}" idx="${to.site}"/>`;
  return (
    `<p:cxnSp><p:nvCxnSpPr>${shapeIdentity(item, slide)}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${transform(item.box, { flips })}<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>` +
    `${drawOutline(item.outline, slide.deck.paint)}</p:spPr></p:cxnSp>`
  );
}
