/** A connector, straight or with corners. Glued by shape id and site index, it follows when somebody moves one of its shapes. */
import type { Box } from '../../../foundation/units.ts';
import type { ConnectorItem } from '../../../layout/page.ts';
import { shapeIdentity, transform } from './frame.ts';
import { drawOutline } from './outline.ts';
import type { PptxSlide } from './pptx-slide.ts';

export function drawConnector(item: ConnectorItem, slide: PptxSlide): string {
  const { from, to } = item;
  const glue =
    `<a:stCxn id="${slide.shapeId(from.item)}" idx="${from.site}"/>` +
    `<a:endCxn id="${slide.shapeId(to.item)}" idx="${to.site}"/>`;
  return (
    `<p:cxnSp><p:nvCxnSpPr>${shapeIdentity(item, slide)}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr>` +
    `<p:spPr>${frameOf(item)}${geometryOf(item)}${drawOutline(item.outline, slide.deck.paint)}</p:spPr></p:cxnSp>`
  );
}

/** A connector with corners leaves level: one that leaves upright is turned by a quarter, in a box that is turned back. */
function frameOf(item: ConnectorItem): string {
  const { from, to, box } = item;
  const [isLeftwards, isUpwards] = [to.at.x < from.at.x, to.at.y < from.at.y];
  if (!isTurned(item)) return transform(box, { flips: flips(isLeftwards, isUpwards) });
  return transform(turned(box), { flips: ` rot="5400000"${flips(isUpwards, !isLeftwards)}` });
}

const flips = (isHorizontal: boolean, isVertical: boolean): string =>
  `${isHorizontal ? ' flipH="1"' : ''}${isVertical ? ' flipV="1"' : ''}`;

function isTurned({ from, corners: [first] }: ConnectorItem): boolean {
  return first !== undefined && Math.abs(first.x - from.at.x) < Math.abs(first.y - from.at.y);
}

/** The box with the same middle that is as wide as this one is tall. */
const turned = ({ x, y, width, height }: Box): Box => ({
  x: x + (width - height) / 2,
  y: y + (height - width) / 2,
  width: height,
  height: width,
});

function geometryOf(item: ConnectorItem): string {
  const [first, second] = item.corners;
  if (!first) return '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>';
  if (!second) return '<a:prstGeom prst="bentConnector2"><a:avLst/></a:prstGeom>';
  const { from, box } = item;
  const way = isTurned(item) ? Math.abs(first.y - from.at.y) / box.height : Math.abs(first.x - from.at.x) / box.width;
  const turn = Math.round(way * 100_000);
  return `<a:prstGeom prst="bentConnector3"><a:avLst><a:gd name="adj1" fmla="val ${turn}"/></a:avLst></a:prstGeom>`;
}
