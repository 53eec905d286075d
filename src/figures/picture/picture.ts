/** A picture from a file. The author has to say what it shows. */
import type { FigureKind } from '../kind.ts';
import { drawImage, imageRoom } from './draw-image.ts';
import type { ImageDrawing } from './drawing.ts';
import { pictureRows } from './elements.ts';

export const picture: FigureKind<ImageDrawing> = {
  kind: 'image',
  element: 'img',
  rows: pictureRows,
  read: ({ attributes, origin }) => ({ kind: 'image', source: attributes.src ?? '', origin }),
  name: 'Picture',
  room: imageRoom,
  draw: drawImage,
  keepsSides: () => true,
};
