/** A chart as it goes into a deck. It has a file of its own, so that the types of PptxGenJS do not come with it. */
export interface MadeChart {
  /** XML of the part. */
  readonly chart: string;
  /** Bytes of an .xlsx. */
  readonly workbook: Uint8Array;
}
