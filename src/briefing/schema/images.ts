/** Pictures that the briefing shows, a slide each. */
import { id, list, optional, record, requiredText, sources, text } from './fields.ts';

const image = record({
  id: id('An id of your choice.'),
  file: requiredText('The file, PNG or JPEG, in the folder of the briefing or below it: pictures/car.jpg.'),
  alt: requiredText('What the picture shows, for a reader who cannot see it.'),
  caption: requiredText('Title of the slide: what the picture says, in one sentence.'),
  credit: optional(text('Who made it, and when.')),
  sources,
});

export const images = { images: list(image, 'Pictures, a slide each.') };
