/** A title slide or a section break, placed. */
import type { Pt } from '../foundation/units.ts';
import type { MeasureContext, Misfit, Placement } from './flow.ts';
import type { Look } from './look.ts';
import type { Item, ShapeItem } from './page.ts';

export interface Cover {
  /** What its layout draws under everything. */
  readonly backdrop?: readonly ShapeItem[];
  /** Topic, title and accent; the rest is placed after them. */
  readonly items: readonly Item[];
  readonly placement: Placement;
  readonly misfits: readonly Misfit[];
}

/** A context for a size of body text; whether the text is a placeholder's, and the look, where it is not that of the slide. */
export type ContextAt = (body: Pt, isInSlot?: boolean, look?: Look) => MeasureContext;
