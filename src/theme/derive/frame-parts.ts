/** What the files that derive frames have in common. */

import type { Base, BaseLayout } from '../../base/base.ts';
import { isUsable, type UsableSlot } from '../../base/choose/holds.ts';
import type { PixelsOf } from '../../base/picture/pixels-of.ts';
import type { Box, Pt, Size } from '../../foundation/units.ts';
import type { ColorRole } from '../color-roles.ts';
import type { Grounds } from './grounds.ts';
import type { Edge, MarkSide } from './marks.ts';
import type { RoleFrame } from './role-frame.ts';

export interface FrameDeps {
  readonly scale: number;
  readonly gutter: Pt;
  /** The level of plain text, from 1. */
  readonly textLevel: number;
  readonly ground?: Grounds;
  /** The pixels of the template's pictures. */
  readonly pixelsOf: PixelsOf;
  readonly tones: Readonly<Record<ColorRole, string>>;
  /** The widths of the longest label and of the usual ones, which are tried next. */
  readonly labelWidths: readonly Pt[];
  readonly marks?: Readonly<Partial<Record<Edge, MarkSide>>> | undefined;
  /** Instead of what art leaves of the content's body. */
  readonly body?: Box | undefined;
}

/** A frame that lacks what stands at head and foot. */
export type Inner = Omit<RoleFrame, 'marks' | 'footer' | 'number'>;

/** What frames are derived with. */
export interface FrameContext extends FrameDeps {
  readonly base: Base;
  readonly page: Size;
  readonly content?: Inner;
}

/** The date is never filled: its place is free. */
export const standingSlots = ({ slots }: BaseLayout, page: Size): readonly UsableSlot[] =>
  slots.filter((slot): slot is UsableSlot => isUsable(slot, page) && (slot.type === 'ftr' || slot.type === 'sldNum'));

/** Where the foot line begins. */
export function footTop(layout: BaseLayout, page: Size): Pt {
  const tops = layout.slots.flatMap(({ type, box }) =>
    box && ['dt', 'ftr', 'sldNum'].includes(type) && box.y > page.height * 0.8 ? [box.y] : [],
  );
  return Math.min(page.height * 0.92, ...tops);
}

/** What text takes of a page. */
export const boxesOf = ({ title, titleRoom, bodies, kicker, layout }: Inner, page: Size): readonly Box[] => [
  (titleRoom?.place ?? title).box,
  ...bodies.map(({ box }) => box),
  ...(kicker ? [kicker.box] : []),
  ...standingSlots(layout, page).map(({ box }) => box),
];

/** Height of a line of topic on a page of ours; on a smaller one it is set in type as small as is read. */
const topicHeight: Pt = 16;
const smallestTopic: Pt = 11;
/** Between a topic and the body under it. */
export const underTopic = (scale: number): Pt => 4 * scale;
export const leastTopic = (scale: number): Pt => Math.max(smallestTopic, topicHeight * scale);
