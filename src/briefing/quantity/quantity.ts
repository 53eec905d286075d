/**
 * A count as people give it: an interval whose ends may be open, strict ("more than 8") or soft ("about 20"), with a
 * best value or none. "Not stated" is a value of its own and never becomes zero.
 */

export interface Quantity {
  /** Lowest number allowed; `null` when the low end is open: "up to 4" claims no zero. */
  readonly low: number | null;
  /** The best number; an exact one is its own. `null` when there is none. Never the middle of a range. */
  readonly best: number | null;
  /** Highest number allowed; `null` when the top is open. */
  readonly high: number | null;
  /** False for "not stated", and for a word without a floor: it adds nothing, and opens every sum. */
  readonly stated: boolean;
  /** `low` itself is not allowed: "more than 8". */
  readonly low_strict: boolean;
  /** `high` itself is not allowed: "fewer than 9". */
  readonly high_strict: boolean;
  /** By how much the truth may lie below `low`, because an "about" went into it; 0 for a hard end. */
  readonly low_slack: number;
  /** By how much the truth may lie above `high`; 0 for a hard end. */
  readonly high_slack: number;
  /** Under an open top, the greatest number that a report names: "7 to 30 or more". */
  readonly reach: number | null;
  /** A word that was given instead of a number, as it is shown: `dozens`. */
  readonly word: string | null;
}

/** One end of a quantity; `strict` where `n` itself is not allowed, `slack` how far beyond it the truth may lie. */
export interface End {
  readonly n: number;
  readonly strict: boolean;
  readonly slack: number;
}

export const hard = (n: number): End => ({ n, strict: false, slack: 0 });
export const strict = (n: number): End => ({ n, strict: true, slack: 0 });
export const soft = (n: number, slack: number): End => ({ n, strict: false, slack });

/** What "about" allows: a tenth of the number, at least 1. */
export const roundingSlack = (n: number): number => Math.max(1, n / 10);

export const lowEnd = ({ low, low_strict, low_slack }: Quantity): End | null =>
  low === null ? null : { n: low, strict: low_strict, slack: low_slack };
export const highEnd = ({ high, high_strict, high_slack }: Quantity): End | null =>
  high === null ? null : { n: high, strict: high_strict, slack: high_slack };

interface More {
  readonly best?: number | null;
  readonly reach?: number | null;
  readonly word?: string | null;
}

/** A stated quantity with these ends; one hard number at both ends is its own best. */
export function between(low: End | null, high: End | null, { best = null, reach = null, word = null }: More = {}): Quantity {
  const isPoint = low !== null && high !== null && low.n === high.n && [low, high].every((end) => !end.strict && end.slack === 0);
  return {
    low: low?.n ?? null,
    best: isPoint ? low.n : best,
    high: high?.n ?? null,
    stated: true,
    low_strict: low?.strict ?? false,
    high_strict: high?.strict ?? false,
    low_slack: low?.slack ?? 0,
    high_slack: high?.slack ?? 0,
    reach: high === null ? reach : null,
    word,
  };
}

export const exactly = (n: number): Quantity => between(hard(n), hard(n));
/** What leads a headline: the best number alone, where there is one; else the quantity as it is. */
export const leading = (quantity: Quantity): Quantity => (quantity.best === null ? quantity : exactly(quantity.best));
export const about = (n: number): Quantity => between(soft(n, roundingSlack(n)), soft(n, roundingSlack(n)));

export const notStated: Quantity = { ...between(null, null), stated: false };

/** "Dozens": shown as it is, adds nothing and opens the sum; with a floor, at least that many. */
export const asWord = (word: string, floor: number | null): Quantity =>
  floor === null ? { ...notStated, word } : between(hard(floor), null, { word });

/** One number, without doubt at either end. */
export const isExact = ({ stated, low, high, low_slack, high_slack, low_strict, high_strict }: Quantity): boolean =>
  stated && low !== null && low === high && low_slack === 0 && high_slack === 0 && !low_strict && !high_strict;

/** Zero because somebody said so. */
export const isNone = (quantity: Quantity): boolean => isExact(quantity) && quantity.low === 0;

/** Stated, and yet any number may be meant: nothing above zero at the low end, and no top. Never a headline, never "nobody". */
export const isUnknown = ({ stated, low, low_strict, high }: Quantity): boolean =>
  stated && (low ?? 0) === 0 && !low_strict && high === null;

/** The same figure, as written. */
export const isSame = (a: Quantity, b: Quantity): boolean => fields.every((field) => a[field] === b[field]);

const fields = [
  'low',
  'best',
  'high',
  'stated',
  'low_strict',
  'high_strict',
  'low_slack',
  'high_slack',
  'reach',
  'word',
] as const satisfies readonly (keyof Quantity)[];
