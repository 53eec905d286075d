/** Withheld numbers that a reader can find from those shown: refused with the sums that lead to them. */
import type { Briefing } from '../../briefing/briefing.ts';
import { allowed } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import { isExact, type Quantity } from '../../briefing/quantity/quantity.ts';
import { type Diagnostic, error, warning } from '../../foundation/diagnostic.ts';
import type { Locate } from '../../foundation/locate.ts';
import { type Bounds, boundsOf, type Equation, type Unknown } from './bounds-of.ts';
import { negative, one, type Ratio, ratioOf, toNumber, zero } from './ratio.ts';
import { type Amount, type Sum, saySum } from './sum.ts';
import { sumsOf } from './sums.ts';

export interface NumberLeak {
  readonly amount: Amount;
  readonly bounds: Bounds;
  /** The sums that lead to it. */
  readonly way: readonly Sum[];
  /** It takes a number of a text that may count something else. */
  readonly isDoubtful: boolean;
}

interface Editions {
  readonly whole: Briefing;
  readonly briefing: Briefing;
  /** What the same audience was shown in earlier editions. */
  readonly earlier?: readonly Briefing[];
}

/**
 * @param numberOf a number that is written as a word of the language
 * @param isAccepted whether the author says of a text, by its address, that its numbers count something else
 */
export function findNumberLeaks(
  editions: Editions,
  numberOf: (word: string) => number | undefined,
  isAccepted?: (at: string) => boolean,
): readonly NumberLeak[] {
  const sums = sumsOf(editions, numberOf, isAccepted);
  const sure = sums.filter(({ isDoubtful }) => isDoubtful !== true);
  const secrets = new Map(
    sums.flatMap(({ whole: all, parts }) =>
      [all, ...parts].filter(({ isSecret }) => isSecret).map((each) => [each.at, each] as const),
    ),
  );
  return [...secrets.values()].flatMap((secret): readonly NumberLeak[] => {
    const found = leakOf(secret, connected(secret, sure));
    if (found) return [{ ...found, isDoubtful: false }];
    const maybe = sure.length < sums.length ? leakOf(secret, connected(secret, sums)) : undefined;
    return maybe ? [{ ...maybe, isDoubtful: true }] : [];
  });
}

/** The sums that have to do with a figure, over whatever they share. */
function connected(secret: Amount, sums: readonly Sum[]): readonly Sum[] {
  const known = new Set([secret.at]);
  const found = new Set<Sum>();
  for (let isOpen = true; isOpen; ) {
    isOpen = false;
    for (const sum of sums) {
      const amounts = [sum.whole, ...sum.parts];
      if (found.has(sum) || !amounts.some(({ at }) => known.has(at))) continue;
      found.add(sum);
      isOpen = true;
      // A number that is shown exactly ties nothing together.
      for (const { at, shown } of amounts) if (!shown || width(shown) > 0) known.add(at);
    }
  }
  return sums.filter((sum) => found.has(sum));
}

const width = (quantity: Quantity): number => allowed(quantity).most - allowed(quantity).least;

function leakOf(secret: Amount, sums: readonly Sum[]): Omit<NumberLeak, 'isDoubtful'> | undefined {
  const own = sums.filter(({ whole, parts }) => [whole, ...parts].some(({ at }) => at === secret.at));
  const ways = [...own.map((sum) => [sum]), ...(sums.length > 1 ? oneReadingEach(sums) : [])];
  for (const way of ways) {
    for (const reading of readingsOf(way)) {
      const bounds = solve(secret, way, reading);
      if (bounds && tells(secret.truth, bounds, reading)) return { amount: secret, bounds, way };
    }
  }
  return undefined;
}

/** So many systems are tried; beyond, what can be read in several ways is taken by itself alone. */
const mostSystems = 64;

/** A number in a text means one thing: of its readings one stands in each system. */
function oneReadingEach(sums: readonly Sum[]): readonly (readonly Sum[])[] {
  const readings = new Map<string, Sum[]>();
  for (const sum of sums) if (sum.told !== undefined) readings.set(sum.whole.at, [...(readings.get(sum.whole.at) ?? []), sum]);
  const open = [...readings.values()].filter(({ length }) => length > 1);
  const many = new Set(open.flat());
  const sure = sums.filter((sum) => !many.has(sum));
  const count = open.reduce((product, { length }) => product * length, 1);
  const choices =
    count > mostSystems
      ? open.flat().map((sum) => [sum])
      : open.reduce<readonly (readonly Sum[])[]>(
          (all, each) => all.flatMap((chosen) => each.map((sum) => [...chosen, sum])),
          [[]],
        );
  return choices.map((chosen) => [...sure, ...chosen]).filter(({ length }) => length > 1);
}

/**
 * How a reader takes the numbers that are shown: with all that they allow, or by the numbers alone as they are printed, their ends, their
 * best, or the low ends from the low and the high from the high.
 */
type Reading = 'ends' | 'best' | 'printed' | 'lows' | 'highs';

/** Numbers that are all exact can be taken in one way only. */
function readingsOf(way: readonly Sum[]): readonly Reading[] {
  const isPlain = way.every(({ whole, parts }) => [whole, ...parts].every(({ shown }) => !shown || isExact(shown)));
  return isPlain ? ['ends'] : ['ends', 'best', 'printed', 'lows', 'highs'];
}

/** From so many on, a number is as good as told by its neighbour. */
const nearFrom = 20;

/** Whether the bounds say as much as the figure itself, or hardly less, and say it rightly. */
function tells(truth: Quantity, { least, most }: Bounds, reading: Reading): boolean {
  if (most === null) return false;
  const [low, high] = [toNumber(least), toNumber(most)];
  if (reading === 'best' || reading === 'lows' || reading === 'highs')
    return low === high && (low === numberIn(truth) || isOpenEnd(low, truth, reading));
  const { least: from, most: to } = allowed(truth);
  const isRight = low <= to && high >= Math.max(0, from);
  const own = Number.isFinite(to - from) ? Math.max(0, to - Math.max(0, from)) : 0;
  return isRight && high - low <= Math.max(own, high >= nearFrom ? 1 : 0);
}

/** The one number that a figure names: its best, or the number after "about". */
const numberIn = ({ low, best, high }: Quantity): number | null => best ?? (low === high ? low : null);

/** Whether a number is the end that an open figure states, as the 37 of "at least 37", where the same ends of the others lead to it. */
function isOpenEnd(number: number, truth: Quantity, reading: Reading): boolean {
  const { least, most } = allowed(truth);
  if (reading === 'lows' && truth.high === null) return number === truth.low || number === least + truth.low_slack;
  return reading === 'highs' && truth.low === null && (number === truth.high || number === most - truth.high_slack);
}

/** What is known of each figure, and the sums as equations. What has the same part in every sum is solved as one. */
function solve(secret: Amount, sums: readonly Sum[], reading: Reading): Bounds | undefined {
  const unknowns: Unknown[] = [];
  const places = new Map<string, number>();
  const signatures = new Map<string, string>();
  sums.forEach(({ whole, parts }, index) => {
    for (const { at } of parts) signatures.set(at, `${signatures.get(at) ?? ''} ${index}`);
    signatures.set(whole.at, `${signatures.get(whole.at) ?? ''} -${index}`);
  });
  let isShared = false;
  const placeOf = ({ at, shown }: Amount): number => {
    const key = shown ? at : `?${signatures.get(at)}`;
    const known = places.get(key);
    if (known !== undefined) {
      isShared ||= !shown && at !== secret.at && key === `?${signatures.get(secret.at)}`;
      return known;
    }
    isShared ||= !shown && at !== secret.at && key === `?${signatures.get(secret.at)}`;
    places.set(key, unknowns.length);
    unknowns.push(shown ? knownOf(shown, reading) : { least: zero, most: null });
    return unknowns.length - 1;
  };
  const equations = sums.map(({ whole, parts, isAtLeast }): Equation => {
    const terms = new Map<number, Ratio>();
    for (const part of parts) terms.set(placeOf(part), one);
    terms.set(placeOf(whole), negative(one));
    if (isAtLeast) {
      terms.set(unknowns.length, one);
      unknowns.push({ least: zero, most: null });
    }
    return { terms, sum: zero };
  });
  const asked = placeOf(secret);
  const bounds = boundsOf(asked, unknowns, equations);
  // One of several that always stand together can be none of them, or all.
  return bounds && isShared ? { least: zero, most: bounds.most } : bounds;
}

function knownOf(quantity: Quantity, reading: Reading): Unknown {
  const { low, high } = quantity;
  const { least, most } = allowed(quantity);
  if (reading === 'printed') return between(low ?? 0, high ?? most);
  const taken = { ends: null, best: numberIn(quantity), lows: low, highs: high }[reading];
  return taken === null ? between(least, most) : between(taken, taken);
}

const between = (least: number, most: number): Unknown => ({
  least: ratioOf(Math.max(0, Number.isFinite(least) ? least : 0)),
  most: Number.isFinite(most) ? ratioOf(most) : null,
});

/** An AUD006 for each, with the way by which it can be found; an AUD014 where a number on that way may count something else. */
export function refuseNumberLeaks(leaks: readonly NumberLeak[], audience: string, locate: Locate): readonly Diagnostic[] {
  return leaks.map(({ amount, bounds, way, isDoubtful }) => {
    const [low, high] = [toNumber(bounds.least), bounds.most === null ? null : toNumber(bounds.most)];
    const value = low === high || high === null ? String(low) : `${low} to ${high}`;
    const [first] = way;
    const there = first && locate(first.at);
    const told = way.find(({ isTold }) => isTold === true);
    const isText = told !== undefined;
    const own = locate(amount.at.replace(/ of whom .*$/u, ''));
    // A text can be worded anew; so it is the place to look at, and the figure stands beside it.
    const textAt = told && locate(told.at);
    const [tell, code, follows] = isDoubtful
      ? ([warning, 'AUD014', 'may follow'] as const)
      : ([error, 'AUD006', 'follows'] as const);
    return tell(
      code,
      `a number withheld from ${audience} ${follows} from those shown: ${amount.name} ${sayQuantity(amount.truth)}`,
      {
        span: textAt ?? own,
        ...(textAt
          ? { related: own ? [{ span: own, note: 'this is withheld' }] : [] }
          : there
            ? { related: [{ span: there, note: 'from this' }] }
            : {}),
        hints: [
          `${way.map(saySum).join('; ')}; so it is ${value}`,
          ...(isText ? ['word the text without the number'] : []),
          'withhold the total too, or a second figure of the same sum; or show this one',
          ...(isText
            ? [
                `where the text counts something else: waive it, with \`rule: ${code}\`, \`where:\` the address of the text, a reason and a name`,
              ]
            : []),
        ],
      },
    );
  });
}
