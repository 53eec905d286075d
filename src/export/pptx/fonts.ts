/** Fonts by their place in the theme where they are the theme's, so that another font scheme changes the deck. */
import type { FontFamily } from '../../text/body.ts';
import type { Theme } from '../../theme/theme.ts';

/** `heading` decides which of the two names a family gets that is both the heading's and the body's. */
export function typeface(font: FontFamily, fonts: Partial<Theme['fonts']>, role: 'heading' | 'body'): string {
  const order = role === 'heading' ? (['heading', 'body'] as const) : (['body', 'heading'] as const);
  const match = order.find((name) => fonts[name] === font);
  return match ? { heading: '+mj-lt', body: '+mn-lt' }[match] : font;
}

/** PowerPoint's own font for bullets; in the font of the text LibreOffice draws them too high. */
export const bulletFont = '<a:buFont typeface="Arial"/>';
