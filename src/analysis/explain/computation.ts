/** A number that the program computed: what it is, how it came about, and the fields it was made from. */

export interface Computation {
  /** The address that slides carry for it. */
  readonly at: string;
  readonly value: string;
  /** One sentence. */
  readonly how: string;
  /** Addresses of what was put in, in the order in which the sentence names it. */
  readonly from: readonly string[];
  /** Ids of the sources of what was put in, each once. */
  readonly sources: readonly string[];
}

/** ` (S1, S3)` after a figure; nothing where no source is named. */
export const inBrackets = (ids: readonly string[]): string => (ids.length > 0 ? ` (${ids.join(', ')})` : '');

/** Each id once, in order. */
export const withoutRepeats = (ids: readonly string[]): readonly string[] => [...new Set(ids)];
