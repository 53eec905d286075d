/** What a layout holds, as far as a deck can fill it. */
import type { Box, Size } from '../../foundation/units.ts';
import type { BaseLayout, BaseSlot } from '../base.ts';
import { isTitle } from '../slots.ts';

/** A placeholder that can be filled, with its place. */
export type UsableSlot = BaseSlot & { readonly box: Box };

export interface Holds {
  readonly title?: UsableSlot;
  /** Text slots that hold paragraphs, the largest first. */
  readonly large: readonly UsableSlot[];
  /** Thin ones: a subtitle, a heading over a column. */
  readonly small: readonly UsableSlot[];
  /** Places for a picture, a chart, a table alone. */
  readonly special: number;
  /** Two large slots of one size side by side, left and right. */
  readonly pair?: readonly [UsableSlot, UsableSlot];
  /** Placeholders that nothing may be put into. */
  readonly unusable: number;
}

/** From this share of the page on, a text slot holds paragraphs. */
const largeShare = 0.1;
/** Lower than this share of the page's height it holds a line or two, however wide it is. */
const thinShare = 0.16;

export function holdsOf({ slots }: Pick<BaseLayout, 'slots'>, page: Size): Holds {
  const usable = slots.filter((slot): slot is UsableSlot => isUsable(slot, page));
  const title = usable.find(({ type }) => isTitle(type));
  const texts = usable.filter(({ type }) => type === 'body' || type === 'obj' || type === 'subTitle');
  const isLarge = ({ box }: UsableSlot): boolean =>
    area(box) >= largeShare * page.width * page.height && box.height >= thinShare * page.height;
  const large = texts.filter(isLarge).sort((a, b) => area(b.box) - area(a.box));
  const pair = pairIn(large, page);
  return {
    ...(title ? { title } : {}),
    large,
    small: texts.filter((slot) => !isLarge(slot)),
    special: slots.filter(({ type }) => ['pic', 'tbl', 'chart', 'dgm', 'media', 'clipArt'].includes(type)).length,
    ...(pair ? { pair } : {}),
    unusable: slots.filter(({ isVertical, isShared, type }) => (isVertical || isShared) && !isStanding(type)).length,
  };
}

export const isStanding = (type: BaseSlot['type']): boolean => ['dt', 'ftr', 'sldNum', 'hdr'].includes(type);

export const area = ({ width, height }: Box): number => width * height;

/** It has a place, on the page, for upright text, and an index of its own. */
export function isUsable({ box, isVertical, isShared }: BaseSlot, page: Size): boolean {
  if (!box || isVertical || isShared || box.width < page.width * 0.05 || box.height < 8) return false;
  const width = Math.min(box.x + box.width, page.width) - Math.max(box.x, 0);
  const height = Math.min(box.y + box.height, page.height) - Math.max(box.y, 0);
  return width > 0 && height > 0 && width * height > 0.8 * area(box);
}

/** The two largest that are alike. A third of that size would make it a layout of three columns. */
function pairIn(large: readonly UsableSlot[], page: Size): Holds['pair'] {
  for (const one of large) {
    const twins = large.filter((other) => other !== one && isTwin(one.box, other.box, page));
    const [other] = twins;
    if (twins.length !== 1 || !other) continue;
    return one.box.x < other.box.x ? [one, other] : [other, one];
  }
  return undefined;
}

function isTwin(one: Box, other: Box, page: Size): boolean {
  const apart = Math.max(one.x, other.x) >= Math.min(one.x + one.width, other.x + other.width) - 1;
  const isLevel = Math.abs(one.y - other.y) < page.height * 0.03 && Math.abs(one.height - other.height) < page.height * 0.06;
  return apart && isLevel && Math.min(one.width, other.width) >= 0.8 * Math.max(one.width, other.width);
}
