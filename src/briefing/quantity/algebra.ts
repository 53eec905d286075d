/**
 * Arithmetic that respects doubt. Ends add to ends, an open end stays open, "about" stays about, and what nobody stated
 * opens a sum instead of adding nothing to it.
 */
import {
  between,
  type End,
  hard,
  highEnd,
  isExact,
  isNone,
  isSame,
  lowEnd,
  notStated,
  type Quantity,
  roundingSlack,
  soft,
} from './quantity.ts';

/** Decimal amounts of money add up without the dust of binary fractions; whole numbers are exact as they are. */
const clean = (n: number): number => (Number.isInteger(n) || !Number.isFinite(n) ? n : Number(n.toPrecision(14)));

/** One strict end makes the sum strict; slack cancels strict, since "about" allows the number itself. */
const joined = (n: number, parts: readonly End[]): End => {
  const slack = clean(parts.reduce((sum, part) => sum + part.slack, 0));
  return { n: clean(n), slack, strict: slack === 0 && parts.some((part) => part.strict) };
};

const isEnd = (end: End | null): end is End => end !== null;

/**
 * The sum. One addend stays as it was written. A quantity that is not stated opens the top; an open low end adds
 * nothing, and stays open only where all of them are. The best values add up only where every part has one.
 */
export function sumQuantities(quantities: readonly Quantity[]): Quantity {
  const [first] = quantities;
  if (!first) return notStated;
  if (quantities.length === 1) return first;
  const stated = quantities.filter((quantity) => quantity.stated);
  if (stated.length === 0) return notStated;
  const isOpened = stated.length < quantities.length;
  const lows = stated.map(lowEnd).filter(isEnd);
  const highs = isOpened ? [] : stated.map(highEnd).filter(isEnd);
  const total = (ends: readonly End[]) =>
    joined(
      ends.reduce((sum, { n }) => sum + n, 0),
      ends,
    );
  // An open low end claims no zero: where it adds to nothing but zeros, the sum is open as well.
  const isOpen = lows.length < stated.length && total(lows).n === 0;
  return between(isOpen ? null : total(lows), highs.length < quantities.length ? null : total(highs), {
    best: isOpened ? null : sumOrNull(stated.map(({ best }) => best)),
  });
}

const sumOrNull = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : clean(sum + value)), 0);

/** What a strict end comes to among whole numbers: "more than 8" is 9 or more. */
const closedLow = ({ n, strict }: End): number => (strict && Number.isInteger(n) ? n + 1 : n);
const closedHigh = ({ n, strict }: End): number => (strict && Number.isInteger(n) ? n - 1 : n);

/** At equal numbers hard beats soft, and inclusive beats strict. */
const rankOf = ({ strict, slack }: End): number => (slack > 0 ? 2 : 0) + (strict ? 1 : 0);

const choose = (ends: readonly End[], order: (a: End, b: End) => number): End | null =>
  [...ends].sort((a, b) => order(a, b) || rankOf(a) - rankOf(b))[0] ?? null;

/** Among amounts with decimals a strict end lies just beyond its number. */
const beyond = (ends: readonly End[]) => (ends.every(({ n }) => Number.isInteger(n)) ? 1 : 1e-7);
const byLow =
  (ends: readonly End[]) =>
  (a: End, b: End): number =>
    a.n + (a.strict ? beyond(ends) : 0) - (b.n + (b.strict ? beyond(ends) : 0));
const byHigh =
  (ends: readonly End[]) =>
  (a: End, b: End): number =>
    b.n - (b.strict ? beyond(ends) : 0) - (a.n - (a.strict ? beyond(ends) : 0));

/**
 * What several reports of one thing give together: the least low and the greatest high, where an open end wins; under
 * an open top the greatest number named is its reach. Equal reports, and a single one, stay as they are written. A rough report keeps
 * its breadth beside one that is more exact: about 40 and 41 allow what about 40 allows.
 * Reports without a number move nothing; without any number, the result is not stated.
 */
export function rangeOfReports(quantities: readonly Quantity[]): Quantity {
  const stated = quantities.filter((quantity) => quantity.stated);
  const [first] = stated;
  if (!first) return quantities[0] ?? notStated;
  if (stated.every((quantity) => isSame(quantity, first))) {
    // A source that says "dozens" does not let another's "none" stand as nobody.
    return isNone(first) && quantities.some(({ word }) => word !== null) ? between(hard(0), null) : first;
  }
  const [lows, highs] = [stated.map(lowEnd), stated.map(highEnd)];
  const low = lows.every(isEnd) ? choose(lows, byLow(lows)) : null;
  const high = highs.every(isEnd) ? choose(highs, byHigh(highs)) : null;
  const named = stated.flatMap(({ low, high, reach }) => [low, high, reach]).filter((n) => n !== null);
  const most = Math.max(...named);
  return between(low && roomy(low, lows, below), high && roomy(high, highs, above), {
    reach: high === null && most > (low?.n ?? 0) ? most : null,
  });
}

/** By how much an end, with what its "about" allows, lies below a number, or above it; negative where it does not. */
const below = ({ n, slack }: End, from: number): number => from - (n - slack);
const above = ({ n, slack }: End, from: number): number => n + slack - from;

/** The end with as much room as a rough one needs that lies further inside. At its own number hard beats soft. */
function roomy(end: End, ends: readonly (End | null)[], beyondIt: typeof below): End {
  const inside = ends.filter(isEnd).filter(({ n, slack }) => slack > 0 && n !== end.n);
  const slack = clean(Math.max(end.slack, ...inside.map((each) => beyondIt(each, end.n))));
  return slack > end.slack ? soft(end.n, slack) : end;
}

/**
 * All that any one of several reports allows. A number may be what two of them say, one of them roughly; then it is more than their range:
 * about 40 and 40 are told as 40, and a total of 44 is still no contradiction to the first.
 */
export function breadthOfReports(quantities: readonly Quantity[]): Quantity {
  const range = rangeOfReports(quantities);
  const stated = quantities.filter((quantity) => quantity.stated);
  const widened = (end: End | null, ends: readonly (End | null)[], beyondIt: typeof below): End | null => {
    if (!end) return null;
    const slack = clean(Math.max(end.slack, ...ends.filter(isEnd).map((each) => beyondIt(each, end.n))));
    return slack > end.slack ? soft(end.n, slack) : end;
  };
  const [low, high] = [widened(lowEnd(range), stated.map(lowEnd), below), widened(highEnd(range), stated.map(highEnd), above)];
  return range.stated ? { ...between(low, high, range), word: range.word } : range;
}

/**
 * What is left of `whole` after `part`: outstanding, unaccounted for. Never below zero; not stated when either is not.
 * An open top of what is gone leaves the low end open; an open low end of it counts as nothing gone.
 */
export function restOf(whole: Quantity, part: Quantity): Quantity {
  if (!whole.stated || !part.stated) return notStated;
  const [low, high] = [lowEnd(whole), highEnd(whole)];
  const [gone, least] = [highEnd(part), lowEnd(part) ?? hard(0)];
  const most = high ? flooredHigh(joined(high.n - least.n, [high, least])) : null;
  const isNothing = most !== null && most.n === 0;
  return between(
    isNothing ? hard(0) : low && gone ? toldLow(flooredLow(joined(low.n - gone.n, [low, gone]))) : null,
    most && toldHigh(most),
    {
      best: whole.best === null || part.best === null ? null : Math.max(0, clean(whole.best - part.best)),
    },
  );
}

const flooredLow = (end: End): End => (end.n < 0 || (end.n === 0 && end.slack > 0) ? hard(0) : end);

/**
 * "About 2" allows 1 to 3. Where more went into an end than its "about" says, because the two numbers that it lies between are far
 * larger, the bound is told instead: of about 40 less 38, none to 6 are left.
 */
const toldLow = (end: End): End =>
  end.slack <= roundingSlack(end.n) ? end : hard(Math.max(0, rounded(end.n, end.n - end.slack, Math.ceil)));
const toldHigh = (end: End): End =>
  end.slack <= roundingSlack(end.n) ? end : hard(rounded(end.n, end.n + end.slack, Math.floor));

/** What is counted in whole numbers has bounds that are. */
const rounded = (n: number, bound: number, round: (n: number) => number): number =>
  Number.isInteger(n) ? round(clean(bound)) : clean(bound);

/** Of 20, about 20 were found: up to 2 may be out. "About none" is no number, and "fewer than 1" is none. */
function flooredHigh(end: End): End {
  const most = closedHigh(end) + end.slack;
  if (end.n > 0 && most > 0) return end;
  return hard(Math.max(0, Number.isInteger(end.n) ? Math.floor(most) : clean(most)));
}

/** The least and the greatest number that a quantity allows, with what "about" allows; infinite where an end is open. */
export function allowed(quantity: Quantity): { readonly least: number; readonly most: number } {
  const [low, high] = [lowEnd(quantity), highEnd(quantity)];
  return {
    least: quantity.stated && low ? closedLow(low) - low.slack : Number.NEGATIVE_INFINITY,
    most: quantity.stated && high ? closedHigh(high) + high.slack : Number.POSITIVE_INFINITY,
  };
}

/** Whether some number satisfies both. What is not stated agrees with everything. */
export function canAgree(a: Quantity, b: Quantity): boolean {
  return !liesAbove(a, b) && !liesAbove(b, a);
}

/** Whether every number that one allows is greater than every number that the other allows. */
const liesAbove = (a: Quantity, b: Quantity): boolean =>
  isWhole(a) && isWhole(b) ? allowed(a).least > allowed(b).most : !meets(a, b);

/** Only among whole numbers is "more than 8" the same as 9 or more. */
const isWhole = ({ low, high }: Quantity): boolean => [low, high].every((n) => n === null || Number.isInteger(n));

/** Whether the low end of one lies below the high end of the other, where amounts have decimals. */
function meets(a: Quantity, b: Quantity): boolean {
  const [low, high] = [lowEnd(a), highEnd(b)];
  if (!a.stated || !b.stated || !low || !high) return true;
  const [least, most] = [low.n - low.slack, high.n + high.slack];
  return low.strict || high.strict ? least < most : least <= most;
}

/** Whether every number that one allows lies between the two ends of the other, which is a range and has no open end. */
export function liesWithin(inner: Quantity, range: Quantity): boolean {
  const [low, high] = [lowEnd(range), highEnd(range)];
  if (!inner.stated || !low || !high || low.n === high.n) return false;
  const { least, most } = allowed(inner);
  // Beside an end with decimals that is left out itself nobody knows how near a number may lie.
  const isLeftOut = (end: End): boolean => end.strict && !Number.isInteger(end.n);
  return !isLeftOut(low) && !isLeftOut(high) && least >= closedLow(low) && most <= closedHigh(high);
}

/** Whether `part` is larger than `whole` whatever the truth is; `possibly` where the ends alone leave it open. */
export function exceeds(part: Quantity, whole: Quantity): 'surely' | 'possibly' | 'no' {
  if (!part.stated || !whole.stated) return 'no';
  if (liesAbove(part, whole)) return 'surely';
  const most = part.high ?? part.low ?? 0;
  return whole.high !== null && most > whole.high && !isExact(part) ? 'possibly' : 'no';
}

/**
 * The quantity that both allow, for one thing that was counted in two ways; `null` where there is none. Where the two
 * meet only because "about" gives room, the hard one is meant.
 */
export function intersect(a: Quantity, b: Quantity): Quantity | null {
  if (!a.stated) return b;
  if (!b.stated) return a;
  if (!canAgree(a, b)) return null;
  const lows = [lowEnd(a), lowEnd(b)].filter(isEnd);
  const highs = [highEnd(a), highEnd(b)].filter(isEnd);
  const step = beyond([...lows, ...highs]);
  const [least, most] = [({ n, strict }: End) => n + (strict ? step : 0), ({ n, strict }: End) => n - (strict ? step : 0)];
  const low = choose(lows, (x, y) => least(y) - least(x));
  const high = choose(highs, (x, y) => most(x) - most(y));
  if (low && high && least(low) > most(high)) {
    const firm = [a, b].find((each) => each.low_slack === 0 && each.high_slack === 0);
    return firm ?? between({ ...low, n: high.n }, { ...high, n: low.n });
  }
  const inside = (best: number | null) =>
    best !== null && best >= (low ? least(low) : best) && best <= (high ? most(high) : best);
  return between(low, high, { best: [a.best, b.best].find(inside) ?? null });
}

/** A difference with its sign: from `low` to `high`, infinite where an end is open; `slack` where "about" went into it. */
export interface Difference {
  readonly low: number;
  readonly high: number;
  readonly slack: number;
}

/** What `ours` must be changed by to come to `theirs`; `null` where either is not stated. Strict ends are closed to whole numbers. */
export function differenceOf(theirs: Quantity, ours: Quantity): Difference | null {
  if (!theirs.stated || !ours.stated) return null;
  const [low, high] = [lowEnd(theirs), highEnd(theirs)];
  const [least, most] = [lowEnd(ours), highEnd(ours)];
  const slack = clean([low, high, least, most].reduce((widest, end) => Math.max(widest, end?.slack ?? 0), 0));
  return {
    low: low && most ? clean(closedLow(low) - closedHigh(most)) : Number.NEGATIVE_INFINITY,
    high: high && least ? clean(closedHigh(high) - closedLow(least)) : Number.POSITIVE_INFINITY,
    slack,
  };
}
