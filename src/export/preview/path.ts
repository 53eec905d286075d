/** Freeforms with holes, open lines, and lines between two items. */

import type { Point } from '../../foundation/units.ts';
import type { ConnectorItem, PathItem } from '../../layout/page.ts';
import { arrowEnd } from './arrow.ts';
import { frame } from './frame.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';

/** Several rings are filled by the even-odd rule: a ring inside another is a hole. */
export function drawPath(item: PathItem, slide: PreviewSlide): string {
  const fill = fillOf(item.isClosed ? item.fill : undefined, slide, item.transparency);
  const own = frame(item, slide);
  if (item.isClosed || !item.outline?.arrow) {
    const data = item.rings.map((ring) => ringOf(ring, item.isClosed)).join('');
    return `<path d="${data}"${fill} fill-rule="evenodd"${strokeOf(item.outline, slide)}${own}/>`;
  }
  const lines = item.rings.map((ring) => drawArrow(ring, { outline: item.outline ?? thin, slide }));
  return `<g${own}>${lines.join('')}</g>`;
}

const thin = { color: 'ink', width: 1 } as const;

export function drawConnector(item: ConnectorItem, slide: PreviewSlide): string {
  return `<g${frame(item, slide)}>${drawArrow([item.from.at, ...item.corners, item.to.at], { outline: item.outline, slide })}</g>`;
}

function drawArrow(ring: readonly Point[], pen: Parameters<typeof arrowEnd>[2]): string {
  const [before, last] = ring.slice(-2);
  if (!before || !last) return '';
  const { lineEnd, head } = arrowEnd(before, last, pen);
  const data = ringOf([...ring.slice(0, -1), lineEnd], false);
  return `<path d="${data}" fill="none"${strokeOf(pen.outline, pen.slide)}/>${head}`;
}

/** Steps from point to point are shorter than places on the slide, and a map has thousands of them. */
function ringOf(ring: readonly Point[], isClosed: boolean): string {
  let data = '';
  let [atX, atY] = [0, 0];
  for (const { x, y } of ring) {
    const [nextX, nextY] = [Math.round(x * 100), Math.round(y * 100)];
    data += data === '' ? `M${nextX / 100} ${nextY / 100}l` : `${(nextX - atX) / 100} ${(nextY - atY) / 100} `;
    [atX, atY] = [nextX, nextY];
  }
  const steps = data.replace(/[l ]$/u, '');
  return isClosed && steps !== '' ? `${steps}Z` : steps;
}
