/** A chart as it goes into a deck. Apart from who makes it, so that nobody else's types come with it. */
export interface MadeChart {
  /** XML of the part. */
  readonly chart: string;
  /** Bytes of an .xlsx. */
  readonly workbook: Uint8Array;
}
