/** Fills and lines as attributes. */
import type { Outline } from '../../layout/page.ts';
import type { Color } from '../../text/body.ts';
import type { PreviewSlide } from './preview-slide.ts';
import { round } from './round.ts';

/** `transparency` from 0, opaque, to 100, clear. */
export function fillOf(fill: Color | undefined, slide: PreviewSlide, transparency = 0): string {
  if (fill === undefined) return ' fill="none"';
  return ` fill="${slide.color(fill)}"${transparency > 0 ? ` fill-opacity="${round(1 - transparency / 100)}"` : ''}`;
}

/** Dash and gap in widths of the line, as PowerPoint draws its `lgDash`, `dash` and `sysDot`. */
const dashes = { longDash: [8, 3], dash: [4, 3], dot: [1, 1] } as const;

/** Corners are round, as the deck says of all its lines. */
export function strokeOf(outline: Outline | undefined, slide: PreviewSlide): string {
  if (!outline) return '';
  const { color, width, dash = 'solid' } = outline;
  const pattern = dash === 'solid' ? '' : ` stroke-dasharray="${dashes[dash].map((part) => round(part * width)).join(' ')}"`;
  return ` stroke="${slide.color(color)}" stroke-width="${round(width)}" stroke-linejoin="round"${pattern}`;
}
