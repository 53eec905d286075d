/**
 * The algebra of figures once more, by hand and as plainly as it can be written, for tests that recompute what Briefdeck
 * says. It shares nothing with `src/`: where the two differ, one of them is wrong.
 */

export interface End {
  readonly n: number;
  /** The number itself is not allowed. */
  readonly strict: boolean;
  /** How far beyond it the truth may lie: an "about" went into it. */
  readonly slack: number;
}

export interface Interval {
  readonly isStated: boolean;
  /** `null` where the end is open. */
  readonly low: End | null;
  readonly high: End | null;
  readonly best: number | null;
  /** Under an open top the greatest number that a report names. */
  readonly reach: number | null;
  readonly word: string | null;
}

export const end = (n: number, { strict = false, slack = 0 } = {}): End => ({ n, strict: strict && slack === 0, slack });
export const unstated: Interval = { isStated: false, low: null, high: null, best: null, reach: null, word: null };
export const clean = (n: number): number => Math.round(n * 1e6) / 1e6;

const stated = (low: End | null, high: End | null, more: Partial<Interval> = {}): Interval => {
  const whole = { ...unstated, ...more, isStated: true, low, high };
  return isPoint(whole) ? { ...whole, best: low?.n ?? null } : whole;
};
export const exact = (n: number): Interval => stated(end(n), end(n));

const isHard = (each: End): boolean => !each.strict && each.slack === 0;
/** One number, without doubt at either end. */
export const isPoint = ({ low, high }: Interval): boolean =>
  low !== null && high !== null && low.n === high.n && isHard(low) && isHard(high);
export const isZero = (value: Interval): boolean => isPoint(value) && value.low?.n === 0;
/** Any number may be meant. */
export const isAnyNumber = ({ isStated, low, high }: Interval): boolean =>
  isStated && (low?.n ?? 0) === 0 && !low?.strict && high === null;

const about = (n: number): End => end(n, { slack: Math.max(1, n / 10) });

/** A quantity as the generator writes it. */
export function readInterval(raw: unknown): Interval {
  if (typeof raw === 'number') return exact(raw);
  if (typeof raw === 'object' && raw !== null) {
    const { low, best, high, word } = raw as Record<string, number | undefined> & { readonly word?: string };
    if (word !== undefined) return low === undefined ? { ...unstated, word } : stated(end(low), null, { word });
    const limit = (n: number | undefined) => (n === undefined ? null : end(n));
    return stated(limit(low), limit(high), { best: best ?? null });
  }
  const text = String(raw ?? 'not stated');
  const n = Number(/[\d.]+$/u.exec(text)?.[0]);
  if (text === 'none') return exact(0);
  if (text === 'not stated') return unstated;
  if (text.startsWith('about ')) return stated(about(n), about(n));
  if (text.startsWith('at least ')) return stated(end(n), null);
  if (text.startsWith('more than ')) return stated(end(n, { strict: true }), null);
  if (text.startsWith('up to ')) return stated(null, end(n));
  if (text.startsWith('fewer than ')) return stated(null, end(n, { strict: true }));
  if (/^\d+-\d+$/u.test(text)) return stated(end(Number.parseInt(text, 10)), end(n));
  return { ...unstated, word: text };
}

const known = <Item>(items: readonly (Item | null)[]): readonly Item[] => items.filter((item) => item !== null);
const add = (ends: readonly End[]): End =>
  end(clean(ends.reduce((sum, { n }) => sum + n, 0)), {
    slack: clean(ends.reduce((sum, { slack }) => sum + slack, 0)),
    strict: ends.some(({ strict }) => strict),
  });

export function sum(parts: readonly Interval[]): Interval {
  const [first] = parts;
  if (first === undefined) return unstated;
  if (parts.length === 1) return first;
  const told = parts.filter(({ isStated }) => isStated);
  if (told.length === 0) return unstated;
  const lows = known(told.map(({ low }) => low));
  const low = add(lows);
  const bests = known(parts.map(({ best }) => best));
  return stated(
    // "None" and "up to 4" are up to 4: an open end claims no zero.
    lows.length < told.length && low.n === 0 ? null : low,
    parts.every(({ isStated, high }) => isStated && high !== null) ? add(known(parts.map(({ high }) => high))) : null,
    { best: bests.length === parts.length ? clean(bests.reduce((total, best) => total + best, 0)) : null },
  );
}

/** Among whole numbers "more than 6" is 7 or more. */
const least = ({ n, strict }: End): number => (strict && Number.isInteger(n) ? n + 1 : n);
const most = ({ n, strict }: End): number => (strict && Number.isInteger(n) ? n - 1 : n);
/** At equal numbers hard beats soft, and inclusive beats strict. */
const doubt = ({ strict, slack }: End): number => Number(slack > 0) * 2 + Number(strict);
const first = (ends: readonly End[], order: (a: End, b: End) => number): End | null =>
  ends.toSorted((a, b) => order(a, b) || doubt(a) - doubt(b))[0] ?? null;
/** Among amounts with decimals a strict end lies just beyond its number. */
const step = (ends: readonly End[]): number => (ends.every(({ n }) => Number.isInteger(n)) ? 1 : 1e-9);
const lowestOf = (ends: readonly End[]) => (end: End) => end.n + (end.strict ? step(ends) : 0);
const highestOf = (ends: readonly End[]) => (end: End) => end.n - (end.strict ? step(ends) : 0);
const byValue =
  (value: (end: End) => number) =>
  (a: End, b: End): number =>
    value(a) - value(b);

export const same = (a: Interval, b: Interval): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What reports that stand give together. */
export function spread(reports: readonly Interval[]): Interval {
  const told = reports.filter(({ isStated }) => isStated);
  const [one] = told;
  if (one === undefined) return reports[0] ?? unstated;
  // A source that says "dozens" does not let another's "none" stand as nobody.
  if (told.every((other) => same(other, one)))
    return isZero(one) && reports.some(({ word }) => word !== null) ? stated(end(0), null) : one;
  const [lows, highs] = [known(told.map(({ low }) => low)), known(told.map(({ high }) => high))];
  const low = lows.length < told.length ? null : first(lows, byValue(lowestOf(lows)));
  const high = highs.length < told.length ? null : first(highs, (a, b) => byValue(highestOf(highs))(b, a));
  const greatest = Math.max(...[...lows, ...highs].map(({ n }) => n));
  return stated(low, high, { reach: high === null && greatest > (low?.n ?? 0) ? greatest : null });
}

/** What is left of a whole after a part of it. */
export function rest(whole: Interval, part: Interval): Interval {
  if (!whole.isStated || !part.isStated) return unstated;
  const floored = (found: End): End => (found.n < 0 || (found.n === 0 && found.slack > 0) ? end(0) : found);
  const less = (a: End, b: End): End => floored(add([a, { ...b, n: 0 - b.n }]));
  // About 20 less about 20 may leave as many as "about" allows; fewer than 1 is none.
  const topOf = (found: End): End => {
    if (found.slack === 0) return most(found) > 0 ? found : end(0);
    return found.n > 0 ? floored(found) : end(Math.max(0, Math.floor(found.n + found.slack)));
  };
  const [low, high] = [
    whole.low && part.high ? less(whole.low, part.high) : null,
    whole.high ? topOf(add([whole.high, { ...(part.low ?? end(0)), n: 0 - (part.low?.n ?? 0) }])) : null,
  ];
  const best = whole.best === null || part.best === null ? null : Math.max(0, clean(whole.best - part.best));
  // Of at most none, none is left.
  // "About n" allows a tenth: an end with more give is told as the bound it is.
  const told = (found: End | null, side: 1 | -1): End | null => {
    if (found === null || found.slack <= Math.max(1, found.n / 10)) return found;
    const bound = clean(found.n + side * found.slack);
    return end(Math.max(0, !Number.isInteger(found.n) ? bound : side > 0 ? Math.floor(bound) : Math.ceil(bound)));
  };
  return stated(low === null && high?.n === 0 ? end(0) : told(low, -1), told(high, 1), { best });
}

/** The least and the greatest number allowed, with what "about" allows. */
const limits = ({ low, high }: Interval, ends: readonly End[]): readonly [number, number] => [
  low ? lowestOf(ends)(low) - low.slack : Number.NEGATIVE_INFINITY,
  high ? highestOf(ends)(high) + high.slack : Number.POSITIVE_INFINITY,
];
const endsOf = (...all: readonly Interval[]): readonly End[] => known(all.flatMap(({ low, high }) => [low, high]));

/** Whether some number satisfies both. */
export function agree(a: Interval, b: Interval): boolean {
  const ends = endsOf(a, b);
  const [[low, high], [from, to]] = [limits(a, ends), limits(b, ends)];
  return low <= to && from <= high;
}
/** Whether every number that the one allows is allowed by the other. */
export const isHeldBy = (inner: Interval, outer: Interval): boolean => {
  const ends = endsOf(inner, outer);
  const [[low, high], [from, to]] = [limits(inner, ends), limits(outer, ends)];
  return inner.isStated && outer.isStated && low >= from && high <= to;
};
export const isWithin = (n: number, value: Interval): boolean => agree(exact(n), value);
export const isSurelyOver = (part: Interval, whole: Interval): boolean =>
  limits(part, endsOf(part, whole))[0] > limits(whole, endsOf(part, whole))[1];

/** What two counts of one thing both allow; they must agree. */
export function meet(a: Interval, b: Interval): Interval {
  if (!a.isStated) return b;
  if (!b.isStated) return a;
  const [lows, highs, both] = [known([a.low, b.low]), known([a.high, b.high]), endsOf(a, b)];
  const low = first(lows, (x, y) => byValue(lowestOf(both))(y, x));
  const high = first(highs, byValue(highestOf(both)));
  if (low && high && lowestOf(both)(low) > highestOf(both)(high)) {
    // They meet only because "about" gives room: the hard one is meant.
    const firm = [a, b].find((each) => (each.low?.slack ?? 0) === 0 && (each.high?.slack ?? 0) === 0);
    return firm ?? stated({ ...low, n: high.n }, { ...high, n: low.n });
  }
  const inside = (n: number) => n >= (low ? lowestOf(both)(low) : n) && n <= (high ? highestOf(both)(high) : n);
  return stated(low, high, { best: known([a.best, b.best]).find(inside) ?? null });
}

/** With its sign: the least and the greatest by which `theirs` is more than `ours`; infinite where an end is open. */
export function difference(
  theirs: Interval,
  ours: Interval,
): { readonly from: number; readonly to: number; readonly soft: boolean; readonly give: number } {
  const ends = known([theirs.low, theirs.high, ours.low, ours.high]);
  return {
    from: theirs.low && ours.high ? clean(least(theirs.low) - most(ours.high)) : Number.NEGATIVE_INFINITY,
    to: theirs.high && ours.low ? clean(most(theirs.high) - least(ours.low)) : Number.POSITIVE_INFINITY,
    soft: ends.some(({ slack }) => slack > 0),
    // By how much both ends may be off.
    give: clean(Math.max(0, ...ends.map(({ slack }) => slack))),
  };
}
