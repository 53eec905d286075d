/**
 * Fault: the workbook of a chart says when it was made and that PptxGenJS is its author: two builds of the same differ, and
 * the author is none. No issue is known.
 */
import type { WorkbookCorrection } from './correction.ts';

const core = 'docProps/core.xml';
const remarks = /<(dc:creator|cp:lastModifiedBy|dcterms:created|dcterms:modified)\b[^>]*>[^<]*<\/\1>/gu;

export const dropClock: WorkbookCorrection = (parts) =>
  new Map([...parts].map(([name, text]) => [name, name === core ? text.replaceAll(remarks, '') : text]));
