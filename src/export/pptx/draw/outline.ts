/** Lines: around shapes, along paths, under table rows. */

import { toEmu } from '../../../foundation/units.ts';
import type { Outline } from '../../../layout/page.ts';
import type { Paint } from '../paint.ts';

const dashes = { solid: 'solid', longDash: 'lgDash', dash: 'dash', dot: 'sysDot' } as const;

/**
 * `a:ln`, or the table's `a:lnT` and its like under another tag. A missing outline is written as none and not left to the
 * theme.
 */
export function drawOutline(outline: Outline | undefined, paint: Paint, tag = 'a:ln'): string {
  if (!outline) return `<${tag}><a:noFill/></${tag}>`;
  const { color, width, dash = 'solid', arrow } = outline;
  return (
    `<${tag} w="${toEmu(width)}">${paint(color)}<a:prstDash val="${dashes[dash]}"/><a:round/>` +
    `${arrow ? '<a:tailEnd type="triangle"/>' : ''}</${tag}>`
  );
}
