/** A plain shape. */

import type { Box } from '../../foundation/units.ts';
import type { ShapeItem } from '../../layout/page.ts';
import { frame } from './frame.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';

export const boxAttributes = ({ x, y, width, height }: Box): string =>
  ` x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}"`;

const strips = 40;

/** Strips from opaque to clear: a gradient of SVG would need a name, and all slides stand in one document. */
function fading({ box, fill, fade }: ShapeItem, slide: PreviewSlide): string {
  return Array.from({ length: strips }, (_, index) => {
    const clear = ((index + 0.5) / strips) * 100;
    const part =
      fade === 'left'
        ? { ...box, x: box.x + (box.width * index) / strips, width: box.width / strips }
        : { ...box, y: box.y + (box.height * index) / strips, height: box.height / strips };
    return `<rect${boxAttributes(part)}${fillOf(fill, slide, clear)} shape-rendering="crispEdges"/>`;
  }).join('');
}

export function drawShape(item: ShapeItem, slide: PreviewSlide): string {
  if (item.fade) return `<g${frame(item, slide)}>${fading(item, slide)}</g>`;
  const look = `${fillOf(item.fill, slide, item.transparency)}${strokeOf(item.outline, slide)}${frame(item, slide)}`;
  const { x, y, width, height } = item.box;
  const [middle, right, centre, bottom] = [x + width / 2, x + width, y + height / 2, y + height].map(round);
  switch (item.shape) {
    case 'rectangle':
      return `<rect${boxAttributes(item.box)}${look}/>`;
    case 'ellipse':
      return `<ellipse cx="${middle}" cy="${centre}" rx="${round(width / 2)}" ry="${round(height / 2)}"${look}/>`;
    case 'diamond':
      return `<path d="M${middle} ${round(y)}L${right} ${centre} ${middle} ${bottom} ${round(x)} ${centre}Z"${look}/>`;
    case 'triangle':
      return `<path d="M${middle} ${round(y)}L${right} ${bottom} ${round(x)} ${bottom}Z"${look}/>`;
  }
}
