/** What both kinds of timeline give back before anything is drawn: whether the events fit, and how to draw them. */

import type { Box, Pt } from '../../foundation/units.ts';
import type { Look } from '../../layout/look.ts';
import type { Item } from '../../layout/page.ts';
import type { TimelineEvent } from './drawing.ts';

export interface Arrangement {
  /** Height that the whole takes. */
  readonly height: Pt;
  /** False where a word would have to be cut. */
  readonly keepsWords: boolean;
  draw(box: Box): readonly Item[];
}

/** A width, and a type size in it. */
export interface Setting {
  readonly width: Pt;
  readonly size: Pt;
}

/** A way to arrange events in a width at a type size. */
export interface ArrangementWay {
  readonly arrange: (events: readonly TimelineEvent[], at: Setting, look: Look) => Arrangement;
  /**
   * What a whole of `count` events with this one in it takes at the least; infinite where a word of it would have to be cut.
   * One event tells that many are too many, before all of them are measured.
   */
  readonly leastHeight: (event: TimelineEvent, count: number, at: Setting, look: Look) => Pt;
}
