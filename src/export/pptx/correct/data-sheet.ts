/**
 * Fault: the sheet behind a chart does not hold the chart's data. In all kinds but scatter a cell of 0 is left blank, and what
 * is blank becomes a cell without a number; an empty name of a category shifts all names after it, since it is left out of the
 * shared strings and counted all the same; numbers have no format.
 * https://github.com/gitbrent/PptxGenJS/issues/1430
 *
 * Sheet, shared strings and styles are therefore written anew from rows, and only these: the package around them stays. Nor
 * could PptxGenJS be told of what we have there beside the data of the chart: formulas, times, text that never counts,
 * and how the deck may be shared.
 */

import type { Handling } from '../../../layout/deck-facts.ts';
import { type SheetFacts, writeSheetParts } from '../charts/sheet.ts';
import type { WorkbookParts } from './correction.ts';

export const writeDataSheet = (parts: WorkbookParts, sheet: SheetFacts, handling: Handling): WorkbookParts =>
  new Map([...parts, ...writeSheetParts(sheet, handling)]);
