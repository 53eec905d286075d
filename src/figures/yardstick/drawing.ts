/** The terms of a scale of likelihood. */

/** A scale of likelihood terms with their bands, drawn from 0 to 100 %. */
export interface YardstickDrawing {
  readonly kind: 'yardstick';
  readonly terms: readonly YardstickTerm[];
  /** BCP 47, in which its percentages are written; English where none is given. */
  readonly language?: string;
}

export interface YardstickTerm {
  readonly label: string;
  readonly band: string;
  /** Percent. */
  readonly from: number;
  readonly to: number;
  readonly isUsed: boolean;
  /** Numbers of the judgements that use it, as they are printed on its band; empty without any. */
  readonly numbers: string;
}
