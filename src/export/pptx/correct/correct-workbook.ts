/** All corrections of the workbook behind a chart. */
import type { Cell } from '../charts/sheet.ts';
import { readZip } from '../package/unzip.ts';
import { writeZip } from '../package/zip.ts';
import type { WorkbookCorrection, WorkbookParts } from './correction.ts';
import { writeDataSheet } from './data-sheet.ts';
import { dropOrphanTable } from './orphan-table.ts';
import { dropClock } from './workbook-clock.ts';

const corrections: readonly WorkbookCorrection[] = [dropOrphanTable, dropClock];

/**
 * The bytes of a workbook from the bytes of the one that PptxGenJS made, with these rows from A1 of its only sheet, `Sheet1`.
 * The same rows give the same bytes: neither clock nor dates of files are kept.
 */
export function correctWorkbook(made: Uint8Array, rows: readonly (readonly Cell[])[]): Uint8Array {
  const [decoder, encoder] = [new TextDecoder(), new TextEncoder()];
  const parts = new Map([...readZip(made)].map(([name, bytes]) => [name, decoder.decode(bytes)]));
  const corrected = writeDataSheet(
    corrections.reduce<WorkbookParts>((before, correct) => correct(before), parts),
    rows,
  );
  return writeZip([...corrected].map(([name, text]) => [name, encoder.encode(text)] as const));
}
