/** A scale that has been measured and can be drawn into a box. */
import type { Box, Pt } from '../../foundation/units.ts';
import type { Item } from '../../layout/page.ts';

export interface YardstickScale {
  readonly height: Pt;
  draw(box: Box): readonly Item[];
}
