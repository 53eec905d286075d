/** Groups of bars, and what stands at the end of each. */
import type { Origin } from '../../foundation/diagnostic.ts';

export interface ChartGroup {
  readonly label: string;
  /** One a bar that stands beside others; of a range there is one for its highest end. */
  readonly ends: readonly BarEnd[];
  readonly origin: Origin;
}

export interface BarEnd {
  /** How far the bar reaches, or reaches at least where its end is open; null where nothing is stated, and the words stand in the bar's place. */
  readonly value: number | null;
  /** What stands at the bar: its figure, with its name where it stands beside others. */
  readonly words: string;
  readonly figure: string;
  readonly isOpen: boolean;
  /** Whether its words may take several lines: the bars are then as far apart. */
  readonly mayWrap?: true;
}
