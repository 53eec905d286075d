/** The elements of the markup for a picture. */
import { type Row, required, text } from '../../markup/element.ts';

export const pictureRows: Readonly<Record<string, Row>> = {
  img: [
    'a picture: PNG, JPEG, or SVG, which is drawn with shapes; the alternative text is that of its figure',
    '<figure alt="A burnt-out car on a road"><img src="car.jpg"/></figure>',
    { attributes: { src: required(text('the file, from the folder of the briefing or of the templates')) } },
  ],
};
