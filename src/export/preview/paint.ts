/** Fills and lines as attributes. */
import type { Outline } from '../../layout/page.ts';
import type { Color } from '../../text/body.ts';
import { round } from './round.ts';
import type { Sheet } from './sheet.ts';

/** `transparency` from 0, opaque, to 100, clear. */
export function fillOf(fill: Color | undefined, sheet: Sheet, transparency = 0): string {
  if (fill === undefined) return ' fill="none"';
  return ` fill="${sheet.color(fill)}"${transparency > 0 ? ` fill-opacity="${round(1 - transparency / 100)}"` : ''}`;
}

/** Dash and gap in widths of the line, as PowerPoint draws its `dash` and `sysDot`. */
const dashes = { dash: [4, 3], dot: [1, 1] } as const;

/** Corners are round, as the deck says of all its lines. */
export function strokeOf(outline: Outline | undefined, sheet: Sheet): string {
  if (!outline) return '';
  const { color, width, dash = 'solid' } = outline;
  const pattern = dash === 'solid' ? '' : ` stroke-dasharray="${dashes[dash].map((part) => round(part * width)).join(' ')}"`;
  return ` stroke="${sheet.color(color)}" stroke-width="${round(width)}" stroke-linejoin="round"${pattern}`;
}
