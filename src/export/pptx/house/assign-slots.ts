/** Which placeholder of our own layouts each item of a page takes. */
import type { Item, Page } from '../../../layout/page.ts';
import type { HouseSlot } from './house-slots.ts';

/**
 * First those of an item's own kind, in reading order, then any free one that accepts it.
 * What finds none is an ordinary shape: a placeholder without a parent has nothing to inherit and Reset Slide loses it.
 */
export function assignSlots(page: Page, slots: readonly HouseSlot[]): ReadonlyMap<Item, HouseSlot> {
  const taken = new Map<Item, HouseSlot>();
  const free = new Set(slots);
  const wanting = page.items.filter((item) => item.placeholder && item.kind !== 'shape' && item.kind !== 'path');
  for (const rank of [0, Number.POSITIVE_INFINITY]) {
    for (const item of wanting) {
      const type = item.placeholder?.type;
      const fits = ({ accepts }: HouseSlot): boolean => type !== undefined && accepts.slice(0, rank + 1).includes(type);
      const slot = taken.has(item) ? undefined : [...free].find(fits);
      if (!slot) continue;
      taken.set(item, slot);
      free.delete(slot);
    }
  }
  return taken;
}
