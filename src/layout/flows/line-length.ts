/** Lines of running text that are read easily: the eye finds the next one without a search. */

import type { Pt } from '../../foundation/units.ts';
import type { BrokenParagraph } from '../../text/break-body.ts';
import { columnsWide } from '../../theme/cover-grid.ts';
import type { MeasureContext } from '../flow.ts';

const mostCharacters = 75;
/** Of the twelve columns of a page, what text keeps to whose lines would be longer. */
const narrowColumns = 8;

/** Whether some paragraph of several lines has longer ones. */
export const isWideText = (paragraphs: readonly BrokenParagraph[]): boolean =>
  paragraphs.some(({ stretches }) => stretches.length > 1 && stretches.some(({ start, end }) => end - start > mostCharacters));

/** How wide text is set in a room of this width. */
export function textWidth(width: Pt, { isNarrow, isInSlot, look }: MeasureContext): Pt {
  const narrow = columnsWide(narrowColumns, look.theme.grid);
  return isNarrow && !isInSlot ? Math.min(width, narrow) : width;
}
