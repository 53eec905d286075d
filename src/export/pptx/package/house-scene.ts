/** What pages stand on where a theme names no template: layouts of our own, all in the theme's colours. */
import { assignSlots, makeSlots } from '../slots.ts';
import { layoutPart } from './layouts.ts';
import type { Job, Scene } from './pass.ts';

export const masterColors = '<a:masterClrMapping/>';

export function houseScenes({ deck, paint }: Pick<Job, 'deck' | 'paint'>): Job['sceneOf'] {
  const slots = makeSlots(deck.theme);
  return (page): Scene => ({
    layout: layoutPart(page.layout),
    paint,
    slots: assignSlots(page, slots.get(page.layout) ?? []),
    colorMap: masterColors,
    facts: '',
  });
}
