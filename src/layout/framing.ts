/** What is placed round the body of a page. */
import type { Misfit } from './flow.ts';
import type { Item } from './page.ts';

/** Items, and what does not fit its place among them. */
export interface Framing {
  readonly items: readonly Item[];
  readonly misfits: readonly Misfit[];
}
