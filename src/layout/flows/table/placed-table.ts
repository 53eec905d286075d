/** Where a table stands, for what is drawn over its cells. */
import type { Box, Pt } from '../../../foundation/units.ts';
import type { Look } from '../../look.ts';

export interface PlacedTable {
  /** That of the table. */
  readonly name: string;
  readonly box: Box;
  readonly widths: readonly Pt[];
  readonly heights: readonly Pt[];
  /** What numbers of axes are set with. */
  readonly look: Look;
}

/** How far the column or row of this index lies from the first: of columns the widths are given, of rows the heights. */
export const lengthBefore = (sizes: readonly Pt[], index: number): Pt =>
  sizes.slice(0, index).reduce((sum, size) => sum + size, 0);
