/** Between which sizes a text may be set. */
import type { Pt } from '../foundation/units.ts';

/** Sizes in whole points: text starts at `best`, may grow to `ceiling` where there is room, and shrinks to `floor` at most. */
export interface SizeRange {
  readonly ceiling: Pt;
  readonly best: Pt;
  readonly floor: Pt;
}
