/** What one map shows, as it lies on another. */

import { boxOf } from '../../foundation/box-of.ts';
import type { Box, Point } from '../../foundation/units.ts';
import { around } from '../overlap.ts';
import type { Ring } from '../rings.ts';
import type { View } from './view.ts';

const steps = [0, 0.25, 0.5, 0.75];

const boxCorners = ({ x, y, width, height }: Box): Ring => [
  { x, y },
  { x: x + width, y },
  { x: x + width, y: y + height },
  { x, y: y + height },
];

/** The frame of `view` as a ring on `onto`, never so small that it is lost. */
export function footprintOf(view: View, onto: View): Ring {
  const { x, y, width, height } = view.frame;
  const sides: readonly Point[] = [
    ...steps.map((share) => ({ x: x + share * width, y })),
    ...steps.map((share) => ({ x: x + width, y: y + share * height })),
    ...steps.map((share) => ({ x: x + width - share * width, y: y + height })),
    ...steps.map((share) => ({ x, y: y + height - share * height })),
  ];
  const seen = sides.flatMap((point) => {
    const place = view.locate(point);
    const at = place && onto.project(place);
    return at ? [at] : [];
  });
  const box = boxOf(seen);
  const isSmall = Math.max(box.width, box.height) < 7;
  return isSmall ? boxCorners(around({ x: box.x + box.width / 2, y: box.y + box.height / 2 }, 4)) : seen;
}
