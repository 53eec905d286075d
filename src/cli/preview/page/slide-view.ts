/** The slide one is on, as large as there is room. */
import type { ShownSlide } from '../messages.ts';
import type { Drawings } from './drawings.ts';
import { find } from './element.ts';

export interface SlideView {
  show(slide: ShownSlide | undefined): void;
  /** Where the drawing is. */
  readonly slide: HTMLElement;
}

export function openSlideView(drawings: Drawings): SlideView {
  const frame = find('frame', HTMLElement);
  const slide = find('slide', HTMLElement);
  const empty = find('empty', HTMLElement);
  let hash = '';
  return {
    slide,
    show(shown) {
      empty.hidden = shown !== undefined;
      frame.hidden = shown === undefined;
      if (!shown || shown.hash === hash) return;
      hash = shown.hash;
      frame.style.setProperty('--shape', String(shown.width / shown.height));
      slide.replaceChildren(drawings.copy(hash));
    },
  };
}
