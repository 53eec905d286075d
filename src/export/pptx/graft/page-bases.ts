/** What pages stand on where a theme has a base: the layout for their kind, its colours, its placeholders. */
import type { BaseSlot } from '../../../base/base.ts';
import type { UsableSlot } from '../../../base/choose/holds.ts';
import type { Palette } from '../../../base/color/color.ts';
import type { Item, Page } from '../../../layout/page.ts';
import type { RoleFrame, TextPlace, ThemeBase } from '../../../theme/theme.ts';
import { type Job, masterColors, type PageBase } from '../package/pass.ts';
import type { Slot } from '../slots.ts';
import { makeBasePaint } from './base-paint.ts';

export function graftPageBases({ base, frames }: ThemeBase): Job['pageBaseOf'] {
  const colorMapOf = ({ layout }: RoleFrame): string => {
    const master = base.masters[layout.master - 1]?.palette;
    const hasOwn = layout.themeOverride !== undefined || (master && !isSameMap(layout.palette, master));
    return hasOwn ? overrideMap(layout.palette) : masterColors;
  };
  const shared = new Map(
    Object.values(frames).map((frame) => [frame.role, { paint: makeBasePaint(frame.colors), colorMap: colorMapOf(frame) }]),
  );
  return (page): PageBase => {
    const frame = frames[page.role ?? 'canvas'];
    const { paint = makeBasePaint(frame.colors), colorMap = masterColors } = shared.get(frame.role) ?? {};
    const facts = [frame.role, frame.layout.part, colorMap, JSON.stringify(frame.colors)].join(' ');
    return { layout: frame.layout.part, paint, slots: slotsOf(page, frame), colorMap, facts };
  };
}

/** What the items of a page fill. Where they have a placeholder, layout has given them its place. */
function slotsOf(page: Page, frame: RoleFrame): ReadonlyMap<Item, Slot> {
  const filled = page.items.flatMap((item) => {
    const place = placeOf(item, frame);
    return place?.slot ? [[item, slotOf(place.slot, place)] as const] : [];
  });
  return new Map(filled);
}

function placeOf({ placeholder }: Item, frame: RoleFrame): TextPlace | undefined {
  switch (placeholder?.type) {
    case 'title':
      return frame.title;
    case 'subtitle':
    case 'body':
      return frame.bodies[Math.max(0, placeholder.index - 1)];
    case 'topic':
      return frame.kicker;
    case 'footer':
      return frame.footer;
    case 'number':
      return frame.number;
    default:
      return undefined;
  }
}

function slotOf({ type, index, name, box, insets, anchor, levels }: UsableSlot, { ink }: TextPlace): Slot {
  return {
    type,
    ...(index > 0 ? { index } : {}),
    name,
    box,
    inherits: { insets, anchor, levels: inheritedLevels(type, levels), ink, keepsBullets: true },
  };
}

/** LibreOffice lets footers inherit from their own placeholder alone, not from the master's styles: they say all of it. */
export const inheritedLevels = (type: BaseSlot['type'], levels: BaseSlot['levels']): BaseSlot['levels'] =>
  type === 'ftr' || type === 'sldNum' ? levels.map((level) => ({ ...level, saysSize: false })) : levels;

const names = ['bg1', 'tx1', 'bg2', 'tx2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

const isSameMap = ({ map }: Palette, { map: other }: Palette): boolean =>
  names.every((name) => (map.get(name) ?? name) === (other.get(name) ?? name));

const overrideMap = ({ map }: Palette): string =>
  `<a:overrideClrMapping ${names.map((name) => `${name}="${map.get(name) ?? name}"`).join(' ')}/>`;
