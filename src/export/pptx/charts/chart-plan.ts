/** How a chart of a page becomes a part: what PptxGenJS is asked for, what it cannot be told, and what stands in the sheet. */
import type { XmlNode } from '../xml-tree.ts';
import type { ChartOrder } from './make-charts.ts';
import type { Cell } from './sheet.ts';

export interface ChartPlan {
  readonly order: ChartOrder;
  /** Puts in what PptxGenJS has no option for, after its faults have been corrected. */
  readonly dress: (chart: XmlNode) => XmlNode;
  /** The data sheet, from A1, which is left blank and which the chart does not read: how the deck may be shared stands there. */
  readonly rows: readonly (readonly Cell[])[];
}
