/** The end of a bar that may be longer: an arrowhead beyond it and its words after that, so that it never looks closed. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Origin } from '../../foundation/diagnostic.ts';
import type { Box, Point, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item, PathItem } from '../../layout/page.ts';
import { layLabel, layText, placeLabel, styledText } from '../label.ts';

/** How far a tip reaches beyond its bar. */
export const tipReach: Pt = 10;
const besideTip: Pt = 2;

export interface OpenEnd {
  readonly name: string;
  readonly words: string;
  readonly fontSize: Pt;
  /** The bar itself. */
  readonly bar: Box;
  readonly isUpright: boolean;
  /** Within which the words stand. */
  readonly plot: Box;
  readonly origin: Origin;
}

export function drawOpenEnd({ name, words, fontSize, bar, isUpright, plot, origin }: OpenEnd, look: Look): readonly Item[] {
  const tip = tipOf(bar, isUpright);
  const path: PathItem = {
    kind: 'path',
    name: `${name} tip`,
    box: boxOf(tip),
    rings: [tip],
    isClosed: true,
    fill: 'muted',
    alt: { decorative: true },
    origin,
  };
  const line = [styledText(words, { size: fontSize, color: 'ink' }, look)];
  if (isUpright) {
    const body = layText(line, bar.width * 1.6, look, 'center');
    const x = bar.x + (bar.width - body.width) / 2;
    return [path, placeLabel(name, body, { x, y: Math.max(plot.y, bar.y - tipReach - body.height) }, origin)];
  }
  const x = bar.x + bar.width + tipReach + besideTip;
  const body = layLabel(line, Math.max(1, plot.x + plot.width - x), look);
  return [path, placeLabel(name, body, { x, y: bar.y + (bar.height - body.height) / 2 }, origin)];
}

function tipOf({ x, y, width, height }: Box, isUpright: boolean): readonly Point[] {
  if (isUpright)
    return [
      { x, y },
      { x: x + width / 2, y: y - tipReach },
      { x: x + width, y },
    ];
  return [
    { x: x + width, y },
    { x: x + width + tipReach, y: y + height / 2 },
    { x: x + width, y: y + height },
  ];
}
