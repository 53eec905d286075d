/**
 * Fault: the workbook of a chart holds a table that its sheet does not have, over a range that is none (`A1:C5'`); Keynote
 * and Preview then leave out the whole chart. The range is marked as data by the chart itself.
 * https://github.com/gitbrent/PptxGenJS/issues/1531
 */
import type { WorkbookCorrection } from './correction.ts';

const orphans = ['xl/tables/table1.xml', 'xl/worksheets/_rels/sheet1.xml.rels'];

export const dropOrphanTable: WorkbookCorrection = (parts) =>
  new Map(
    [...parts]
      .filter(([name]) => !orphans.includes(name))
      .map(([name, text]) => [
        name,
        name === '[Content_Types].xml' ? text.replace(/\s*<Override PartName="\/xl\/tables\/[^>]*>/u, '') : text,
      ]),
  );
