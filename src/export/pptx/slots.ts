/** A placeholder of a slide layout, as far as the slide that fills it has to know. */
import type { BaseSlot, IndentLevel, SlotType } from '../../base/base.ts';
import type { Color } from '../../base/color/color.ts';
import type { Box } from '../../foundation/units.ts';

/** One placeholder of a layout. */
export interface Slot {
  /** PowerPoint's own name of the kind; an `obj` takes text, a table, a chart or a picture; a `body` the notes. */
  readonly type: SlotType;
  /** What ties a slide's placeholder to its layout's; the title needs none. */
  readonly index?: number;
  readonly name: string;
  readonly box: Box;
  /** What its text has already, so that a slide says only what differs; the notes say all of it. */
  readonly inherits?: Inherited;
}

export interface Inherited {
  readonly insets: BaseSlot['insets'];
  readonly anchor: BaseSlot['anchor'];
  readonly levels: readonly IndentLevel[];
  /** What `ink` is in it. */
  readonly ink: Color;
  /** Whether its bullets are the designer's and stay, whatever they look like; else each is the one that was laid out. */
  readonly keepsBullets: boolean;
}

/** The `p:ph` element of a slot, the same on the layout and on its slides. */
export function placeholderXml({ type, index }: Pick<Slot, 'type' | 'index'>): string {
  const size = sizes[type];
  return `<p:ph${type === 'obj' ? '' : ` type="${type}"`}${size ? ` sz="${size}"` : ''}${index === undefined ? '' : ` idx="${index}"`}/>`;
}

/** How much of a line PowerPoint gives those of the footer. */
export const sizes: Readonly<Partial<Record<SlotType, string>>> = { dt: 'half', ftr: 'quarter', sldNum: 'quarter' };
