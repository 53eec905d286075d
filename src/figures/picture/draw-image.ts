/** Draws a picture into its box, in its own proportions. */

import type { Box, Pt } from '../../foundation/units.ts';
import type { DrawnFigure, FigureRoom, Look } from '../../layout/look.ts';
import type { Picture } from '../../layout/pictures.ts';
import { drawShapes } from './draw-shapes.ts';
import type { ImageDrawing } from './drawing.ts';

/** Shorter than this nothing can be made out. */
const least: Pt = 120;
/** Points that a pixel may take: beyond one a picture looks coarse on a large screen. */
const coarsest: Pt = 1;

/** Shapes are sharp at any size. */
const scaleLimit = ({ mediaType }: Picture): number => (mediaType === 'image/svg+xml' ? Number.POSITIVE_INFINITY : coarsest);

/** @throws when the picture was not loaded, which is checked before layout. */
function pictureOf({ source }: ImageDrawing, { pictures }: Look): Picture {
  const picture = pictures?.get(source);
  if (!picture) throw new Error(`picture not loaded: ${source}`);
  return picture;
}

/** Heights in points between which a picture of this width looks right. */
export function imageRoom(drawing: ImageDrawing, width: Pt, look: Look): FigureRoom {
  const picture = pictureOf(drawing, look);
  const natural = picture.height * Math.min(scaleLimit(picture), width / picture.width);
  return { minimum: Math.min(least, natural), best: natural };
}

/** As large as the box and its pixels allow, at the left like all that stands on a slide. */
export function drawImage(drawing: ImageDrawing, box: Box, look: Look): DrawnFigure<ImageDrawing> {
  const picture = pictureOf(drawing, look);
  const { width, height } = picture;
  const scale = Math.min(box.width / width, box.height / height, scaleLimit(picture));
  if (picture.mediaType === 'image/svg+xml')
    return { items: drawShapes(picture.shapes, { corner: box, scale, origin: drawing.origin }), diagnostics: [] };
  const { mediaType, bytes, turn, isMirrored } = picture;
  return {
    items: [
      {
        kind: 'image',
        name: 'Picture',
        box: { x: box.x, y: box.y, width: width * scale, height: height * scale },
        mediaType,
        bytes,
        turn,
        isMirrored,
        alt: { decorative: true },
        origin: drawing.origin,
      },
    ],
    diagnostics: [],
  };
}
