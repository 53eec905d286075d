/** What pages stand on where a theme names no template: our own layouts, all in the theme's colours. */
import type { Base, BaseSlot } from '../../../base/base.ts';
import { schemeColor, solid } from '../../../base/color/color.ts';
import { type Item, type PageLayout, pageLayouts } from '../../../layout/page.ts';
import type { Theme } from '../../../theme/theme.ts';
import type { Graft } from '../graft/graft.ts';
import { keepParts } from '../graft/keep-parts.ts';
import { inheritedLevels } from '../graft/page-bases.ts';
import type { Around } from '../graft/passes.ts';
import { nameParts } from '../package/part-names.ts';
import { type Job, masterColors, type PageBase } from '../package/pass.ts';
import { makePaint } from '../paint.ts';
import type { Slot } from '../slots.ts';
import { assignSlots } from './assign-slots.ts';
import { type HouseSlot, makeSlots } from './house-slots.ts';
import { layoutKinds } from './layout-kinds.ts';

/** A deck on a house base. Its layouts are found by name, since layout has chosen among them by name. */
export function openHouse(base: Base, theme: Theme): Around & { readonly graft: Graft } {
  const kept = keepParts(base);
  return {
    graft: { base, kept, paper: theme },
    paint: makePaint(theme.colors),
    fonts: theme.fonts,
    names: nameParts(kept.parts.keys()),
    pageBaseOf: housePageBases(base, theme),
    firstNumber: base.firstNumber,
  };
}

interface Ground {
  readonly part: string;
  readonly asked: readonly HouseSlot[];
  /** By what was asked for. */
  readonly slots: ReadonlyMap<HouseSlot, Slot>;
}

function housePageBases(base: Base, theme: Theme): Job['pageBaseOf'] {
  const paint = makePaint(theme.colors);
  const grounds = new Map(pageLayouts.map((layout) => [layout, groundOf(layout, base, makeSlots(theme).get(layout) ?? [])]));
  return (page): PageBase => {
    const ground = grounds.get(page.layout);
    if (!ground) throw new Error(`no layout ${page.layout}`);
    const taken = [...assignSlots(page, ground.asked)].flatMap(([item, asked]): readonly (readonly [Item, Slot])[] => {
      const slot = ground.slots.get(asked);
      return slot ? [[item, slot]] : [];
    });
    return { layout: ground.part, paint, slots: new Map(taken), colorMap: masterColors, facts: '' };
  };
}

function groundOf(layout: PageLayout, { masters }: Base, asked: readonly HouseSlot[]): Ground {
  const found = masters[0]?.layouts.find(({ name }) => name === layoutKinds[layout].name);
  if (!found) throw new Error(`the house base has no layout ${layout}`);
  const ink = schemeColor('tx1', found.palette) ?? solid('#000000');
  const slots = asked.flatMap((one): readonly (readonly [HouseSlot, Slot])[] => {
    const own = found.slots.find(({ type, index }) => type === one.type && index === (one.index ?? 0));
    return own ? [[one, slotOf(one, own, ink)]] : [];
  });
  return { part: found.part, asked, slots: new Map(slots) };
}

const slotOf = (
  asked: HouseSlot,
  { type, box, insets, anchor, levels }: BaseSlot,
  ink: NonNullable<Slot['inherits']>['ink'],
): Slot => ({
  type,
  ...(asked.index === undefined ? {} : { index: asked.index }),
  name: asked.name,
  box: box ?? asked.box,
  inherits: { insets, anchor, levels: inheritedLevels(type, levels), ink, keepsBullets: false },
});
