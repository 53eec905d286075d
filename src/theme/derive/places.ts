/** Placeholders and plain boxes as places for text, with the colour that text has there. */
import type { BaseLayout, IndentLevel } from '../../base/base.ts';
import type { UsableSlot } from '../../base/choose/holds.ts';
import type { Color } from '../../base/color/color.ts';
import type { Box } from '../../foundation/units.ts';
import { contrastOn, type Grounds, groundUnder } from './grounds.ts';
import { forText, readableInk } from './role-colors.ts';
import type { TextPlace } from './role-frame.ts';

export interface PlaceDeps {
  readonly layout: BaseLayout;
  readonly ground?: Grounds | undefined;
}

/** The place for text that a slot offers: its own box, or what art leaves of it. */
export function slotPlace(
  slot: UsableSlot,
  { layout, ground, box = slot.box, level = 1 }: PlaceDeps & { box?: Box; level?: number },
): TextPlace {
  const { color } = levelOf(slot, level);
  return { slot, box, area: inside(box, slot), level, ...inkOn(box, color, { layout, ground, own: slot.fill }) };
}

/** Without a placeholder: nothing is inherited, and text fills the box. */
export const plainPlace = (box: Box, color: Color, deps: PlaceDeps): TextPlace => ({
  box,
  area: box,
  level: 1,
  ...inkOn(box, color, deps),
  inherits: false,
});

function inkOn(
  box: Box,
  color: Color,
  { layout, ground: known, own }: PlaceDeps & { own?: UsableSlot['fill'] },
): Pick<TextPlace, 'ground' | 'ink' | 'inherits'> {
  const ground = groundUnder(box, layout, { ...known, ink: color, own });
  const isRead = color.alpha >= 0.995 && contrastOn(color.hex, ground) >= forText;
  const ink = isRead
    ? color
    : readableInk(
        { ...color, alpha: 1 },
        ground.colors.map(({ hex }) => hex),
        layout.palette,
      );
  return { ground, ink, inherits: isRead };
}

export function levelOf({ levels }: Pick<UsableSlot, 'levels'>, number: number): IndentLevel {
  const level = levels[number - 1] ?? levels[0];
  if (!level) throw new Error('a slot without levels');
  return level;
}

export function inside(box: Box, { insets }: Pick<UsableSlot, 'insets'>): Box {
  return {
    x: box.x + insets.left,
    y: box.y + insets.top,
    width: Math.max(0, box.width - insets.left - insets.right),
    height: Math.max(0, box.height - insets.top - insets.bottom),
  };
}
