/** All corrections of the workbook behind a chart. */

import type { Handling } from '../../../layout/deck-facts.ts';
import type { SheetFacts } from '../charts/sheet.ts';
import { unzip } from '../package/unzip.ts';
import { writeZip } from '../package/zip.ts';
import { writeDataSheet } from './data-sheet.ts';
import { dropOrphanTable } from './orphan-table.ts';
import { writeWorkbookProperties } from './workbook-properties.ts';

/**
 * The bytes of a workbook from the bytes of the one that PptxGenJS made, with these rows from A1 of its only sheet, `Sheet1`,
 * and with how the deck may be shared in A1, in what is printed and in its properties. The same rows and marks give the same
 * bytes: neither clock nor dates of files are kept.
 */
export function correctWorkbook(made: Uint8Array, sheet: SheetFacts, handling: Handling): Uint8Array {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const parts = new Map([...unzip(made)].map(([name, bytes]) => [name, decoder.decode(bytes)]));
  const corrected = writeDataSheet(writeWorkbookProperties(dropOrphanTable(parts), handling), sheet, handling);
  return writeZip([...corrected].map(([name, text]) => [name, encoder.encode(text)] as const));
}
