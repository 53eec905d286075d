/** What a vector drawing comes to: rings and lines of straight pieces, in the units of the drawing. */

import type { Point } from '../../../../foundation/units.ts';
import type { Color } from '../../../../text/body.ts';
import type { Outline } from '../../../page.ts';

/** Filled shapes are closed; several rings make holes by the even-odd rule. */
export interface VectorShape {
  readonly rings: readonly (readonly Point[])[];
  readonly isClosed: boolean;
  readonly fill?: Color;
  /** 0 opaque to 100 clear. */
  readonly transparency: number;
  /** Its width in units of the drawing. */
  readonly outline?: Pick<Outline, 'color' | 'width' | 'dash'>;
}
