/** Pictures that the briefing shows, a slide each. */
import { reviewed } from './citing.ts';
import { id, item, list, optional, requiredText, sources, text } from './fields.ts';

const image = item('images', {
  id: id('An id of your choice.', 'post'),
  file: requiredText(
    'The file, PNG, JPEG or SVG, in the folder of the briefing or below it: pictures/car.jpg.',
    'pictures/post.jpg',
  ),
  alt: requiredText(
    'What the picture shows, for a reader who cannot see it.',
    'A low white building with a barrier, in a valley.',
  ),
  caption: requiredText(
    'Title of the slide: what the picture says, in one sentence.',
    'The post lies on the only road through the valley',
  ),
  credit: optional(text('Who made it, and when.', 'Border service, May 2006')),
  sources,
  reviewed,
});

export const images = { images: list(image, 'Pictures, a slide each.') };
