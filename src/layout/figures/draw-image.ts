/** Draws a picture into its box, in its own proportions. */
import type { ImageDrawing } from '../../markup/deck.ts';
import type { Box, Pt } from '../../units.ts';
import type { Drawn, Look, Room } from '../look.ts';
import type { Picture } from './picture/picture.ts';

/** Shorter than this nothing can be made out. */
const least: Pt = 120;
/** Points that a pixel may take: beyond one a picture looks coarse on a large screen. */
const coarsest: Pt = 1;

/** @throws when the picture was not loaded, which is checked before layout. */
function pictureOf({ source }: ImageDrawing, { pictures }: Look): Picture {
  const picture = pictures?.get(source);
  if (!picture) throw new Error(`picture not loaded: ${source}`);
  return picture;
}

/** Heights in points between which a picture of this width looks right. */
export function imageRoom(drawing: ImageDrawing, width: Pt, look: Look): Room {
  const picture = pictureOf(drawing, look);
  const natural = Math.min(picture.height * coarsest, (width * picture.height) / picture.width);
  return { minimum: Math.min(least, natural), best: natural };
}

/** As large as the box and its pixels allow, at the left like all that stands on a slide. */
export function drawImage(drawing: ImageDrawing, box: Box, look: Look): Drawn<ImageDrawing> {
  const { width, height, mediaType, bytes, turn, isMirrored } = pictureOf(drawing, look);
  const scale = Math.min(box.width / width, box.height / height, coarsest);
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
