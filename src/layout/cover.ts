/** A title slide or a section break, placed. */
import type { Misfit, Placement } from './flow.ts';
import type { Item } from './page.ts';

export interface Cover {
  /** Topic, title and accent; the rest is placed after them. */
  readonly items: readonly Item[];
  readonly placement: Placement;
  readonly misfits: readonly Misfit[];
}
