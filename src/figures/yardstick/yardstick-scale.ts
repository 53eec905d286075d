/** A yardstick that has been measured and only waits for its place. */
import type { Box, Pt } from '../../foundation/units.ts';
import type { Item } from '../../layout/page.ts';

export interface YardstickScale {
  readonly height: Pt;
  draw(box: Box): readonly Item[];
}
