/** A plain shape. */

import type { Box } from '../../foundation/units.ts';
import type { ShapeItem } from '../../layout/page.ts';
import { frame } from './frame.ts';
import { fillOf, strokeOf } from './paint.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';

export const boxAttributes = ({ x, y, width, height }: Box): string =>
  ` x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}"`;

export function drawShape(item: ShapeItem, slide: PreviewSlide): string {
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
