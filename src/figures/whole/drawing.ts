/** A whole and the parts that it is made of. */
import type { Origin } from '../../foundation/diagnostic.ts';

/** One bar as long as the whole, each part a piece of it with its name and figure below. */
export interface WholeDrawing {
  readonly kind: 'whole';
  /** What the whole is: "people aboard". */
  readonly unit: string;
  /** BCP 47, whose commas part what is told of it; English where none is given. */
  readonly language?: string;
  /** The whole in words: "257", "about 260". */
  readonly figure: string;
  /** As many as the bar is long; at least all shares together. */
  readonly value: number;
  readonly shares: readonly WholeShare[];
}

export interface WholeShare {
  readonly label: string;
  readonly value: number;
  /** In words. */
  readonly figure: string;
  /** Not known for sure, or not known at all: pale, with a dashed edge. */
  readonly isPale: boolean;
  readonly origin: Origin;
}
