/** What every kind of item has: where it came from, and what a screen reader says of it. */

import { escapeAttribute } from '../../foundation/xml/xml-text.ts';
import type { Item } from '../../layout/page.ts';
import type { PreviewSlide } from './preview-slide.ts';

/** Attributes of an item's own element. Text reads itself; what is decorative is passed over. */
export function frame({ alt, origin }: Pick<Item, 'alt' | 'origin'>, slide: PreviewSlide): string {
  return `${slide.from(origin)}${spoken(alt)}`;
}

function spoken(alt: Item['alt']): string {
  if (typeof alt === 'object') return ' aria-hidden="true"';
  return alt ? ` role="img" aria-label="${escapeAttribute(alt)}"` : '';
}
