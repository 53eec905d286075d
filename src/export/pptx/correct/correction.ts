/**
 * A correction mends one fault of PptxGenJS and leaves all else as it is. Each has a file of its own, named after the
 * fault, and a test that what PptxGenJS writes still has it: when a release mends it, the test says so, and the file goes.
 */
import type { XmlNode } from '../xml-tree.ts';

/** From the chart part as PptxGenJS wrote it, at its root, to the same without the fault. */
export type Correction = (chart: XmlNode) => XmlNode;

/** The parts of the workbook behind a chart by name, all of them text. */
export type WorkbookParts = ReadonlyMap<string, string>;

/** The same for the workbook. */
export type WorkbookCorrection = (parts: WorkbookParts) => WorkbookParts;
