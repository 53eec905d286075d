/** Places as if something were drawn there. */
import type { Art } from '../../base/base.ts';
import { type Fill, noFill } from '../../base/color/fill.ts';
import type { Box } from '../../foundation/units.ts';

/** A box as something that is drawn there. */
export const asArt = (box: Box): Art => ({
  kind: 'other',
  name: '',
  box,
  rotation: 0,
  flip: { horizontal: false, vertical: false },
  geometry: 'rect',
  fill: noFill,
  words: '',
  from: 'layout',
});

/** The picture that fills the background of a page. */
export const pageArt = (fill: Extract<Fill, { kind: 'picture' }>, page: Box): Art => ({
  ...asArt(page),
  kind: 'picture',
  ...(fill.part === undefined ? {} : { picture: fill.part }),
  ...(fill.isCropped ? { isCropped: true } : {}),
});
