/** What both kinds of timeline give back before anything is drawn: whether the events fit, and how to draw them. */
import type { TimelineEvent } from '../../../markup/drawing.ts';
import type { Box, Pt } from '../../../units.ts';
import type { Look } from '../../look.ts';
import type { Item } from '../../page.ts';

export interface Arrangement {
  /** Height that the whole takes. */
  readonly height: Pt;
  /** False where a word would have to be cut. */
  readonly keepsWords: boolean;
  draw(box: Box): readonly Item[];
}

/** Arranges events in a width at a type size. */
export type Arrange = (
  events: readonly TimelineEvent[],
  at: { readonly width: Pt; readonly size: Pt },
  look: Look,
) => Arrangement;
