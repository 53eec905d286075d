/** The frame of a text whose corners are made differently. */

import type { Box } from '../../foundation/units.ts';
import type { Contour } from '../../layout/page.ts';
import { round } from './round.ts';

/** Path data, clockwise from the top left. */
export function contourPath({ corners, reach }: Contour, { x, y, width, height }: Box): string {
  const [left, right, top, bottom] = [x, x + width, y, y + height].map(round);
  const [inLeft, inRight, inTop, inBottom] = [x + reach, x + width - reach, y + reach, y + height - reach].map(round);
  const middle = round(y + height / 2);
  const turn = `A${round(reach)} ${round(reach)} 0 0 1 `;
  switch (corners) {
    case 'square':
      return `M${left} ${top}H${right}V${bottom}H${left}Z`;
    case 'point':
      return `M${inLeft} ${top}H${inRight}L${right} ${middle} ${inRight} ${bottom}H${inLeft}L${left} ${middle}Z`;
    case 'cut':
      return `M${inLeft} ${top}H${inRight}L${right} ${inTop}V${inBottom}L${inRight} ${bottom}H${inLeft}L${left} ${inBottom}V${inTop}Z`;
    case 'round':
      return (
        `M${left} ${inTop}${turn}${inLeft} ${top}H${inRight}${turn}${right} ${inTop}V${inBottom}${turn}${inRight} ${bottom}` +
        `H${inLeft}${turn}${left} ${inBottom}Z`
      );
  }
}
