/** One scale for charts that stand side by side: bars of equal length then mean equal numbers. */
import type { Quantity } from '../../briefing/quantity/quantity.ts';

/** Where the figures of one chart would be smaller than this share of the other's, each has a scale of its own, or nothing of it is seen. */
const leastShare = 0.1;

type Ends = Pick<Quantity, 'low' | 'best' | 'high' | 'reach'>;

interface Beside {
  readonly unit: string | null;
  readonly figures: readonly Ends[];
}

/** The greatest number of all, where there are several charts that count in one unit and can be seen at one scale; else `null`. */
export function sharedScale(charts: readonly Beside[]): number | null {
  const [first, ...others] = charts;
  if (!first || others.length === 0 || others.some(({ unit }) => unit !== first.unit)) return null;
  const tops = charts.map(({ figures }) => Math.max(0, ...figures.map(topOf)));
  const most = Math.max(...tops);
  return most > 0 && Math.min(...tops) >= most * leastShare ? most : null;
}

const topOf = ({ low, best, high, reach }: Ends): number => Math.max(low ?? 0, best ?? 0, high ?? 0, reach ?? 0);
