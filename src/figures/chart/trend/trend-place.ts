/** Where the points of lines and areas lie. */
import type { Box, Point } from '../../../foundation/units.ts';
import { type ChartScale, categoryAt } from '../../../layout/page.ts';

export interface TrendPlace {
  readonly plot: Box;
  readonly isFromEdge: boolean;
  readonly scale: ChartScale;
  /** The number of places across. */
  readonly count: number;
}

export const trendPoint = ({ plot, scale, ...across }: TrendPlace, index: number, value: number): Point => ({
  x: plot.x + categoryAt(across, index) * plot.width,
  y: plot.y + plot.height * (1 - value / scale.to),
});

/** The pieces of a line between its gaps. */
export function unbrokenPieces(values: readonly (number | null)[], place: TrendPlace): readonly (readonly Point[])[] {
  const pieces: Point[][] = [[]];
  values.forEach((value, index) => {
    if (value === null) pieces.push([]);
    else pieces.at(-1)?.push(trendPoint(place, index, value));
  });
  return pieces.filter((piece) => piece.length > 1);
}
