/** Which paragraph of a shape, and which cell of a table, stands now where which one stood. */
import type { Unit } from '../layout/page-units.ts';

/** What two are the same by. */
export interface Steps<A, B> {
  readonly sayOld: (old: A) => string;
  readonly sayNew: (young: B) => string;
  /** From 0, no word in common, to 1. */
  readonly likenessOf?: (old: A, young: B) => number;
}

export interface Step<A, B> {
  readonly old: A;
  readonly young: B;
}

/** Where as many stand as stood, each is held against the one in its place, unless they moved as a whole. */
export function pairInOrder<A, B>(
  olds: readonly A[],
  youngs: readonly B[],
  { sayOld, sayNew, likenessOf }: Steps<A, B>,
): readonly Step<A, B>[] {
  const score = (old: A, young: B): number => (sayOld(old) === sayNew(young) ? 1 : 0);
  const { list, isDiagonal } = align(olds, youngs, { score, slack: 1 });
  // Where some came or went, only those that are still the same have a place for certain.
  const isInPlace = isDiagonal && !(likenessOf && isShifted(list, score, likenessOf));
  return isInPlace ? list : list.filter(({ old, young }) => score(old, young) > 0);
}

/** Whether one was taken out and another put in: a changed text has moved up to where quite another one stood. */
function isShifted<A, B>(
  list: readonly Step<A, B>[],
  score: (old: A, young: B) => number,
  likenessOf: (old: A, young: B) => number,
): boolean {
  const open = list.filter(({ old, young }) => score(old, young) === 0);
  return open.some(({ old, young }) => {
    const inPlace = likenessOf(old, young);
    return open.some((other) => {
      if (other.young === young || score(old, other.young) > 0) return false;
      const elsewhere = likenessOf(old, other.young);
      return elsewhere > leastAlike && elsewhere - Math.max(inPlace, likenessOf(other.old, other.young)) > clearly;
    });
  });
}

const leastAlike = 0.6;
const clearly = 0.3;

interface Line<T> {
  readonly at: number;
  readonly units: readonly T[];
}

/** By row and column; rows and columns that were put in or taken out are stepped over. */
export function pairCells<A extends Partial<Unit>, B extends Unit>(
  olds: readonly A[],
  youngs: readonly B[],
  steps: Steps<A, B>,
): readonly Step<A, B>[] {
  const placeOf = ({ place = [] }: Partial<Unit>): string => String(place);
  // Two tables of one name have every place twice.
  if (new Set(youngs.map(placeOf)).size < youngs.length || new Set(olds.map(placeOf)).size < olds.length)
    return pairInOrder(olds, youngs, steps);
  const lines = [0, 1].map((axis) => {
    const [before, after] = [linesOf(olds, axis), linesOf(youngs, axis)];
    const score = (old: Line<A>, young: Line<B>): number =>
      countShared(old.units.map(steps.sayOld), young.units.map(steps.sayNew)) + (old.at === young.at ? 0.01 : 0);
    const slack = Math.max(1, ...before.map(({ units }) => units.length)) + 0.5;
    return new Map(align(before, after, { score, slack }).list.map(({ old, young }) => [old.at, young.at]));
  });
  const byPlace = new Map(youngs.map((young) => [placeOf(young), young]));
  return olds.flatMap((old) => {
    const [row = 0, column = 0] = old.place ?? [];
    const young = byPlace.get(`${lines[0]?.get(row)},${lines[1]?.get(column)}`);
    return young ? [{ old, young }] : [];
  });
}

/** Every line up to the last one with a text, empty ones too: an emptied row is still a row. */
function linesOf<T extends Partial<Unit>>(units: readonly T[], axis: number): readonly Line<T>[] {
  const most = units.reduce((last, { place }) => Math.max(last, place?.[axis] ?? 0), 0);
  const lines = Array.from({ length: most }, (_, index): { at: number; units: T[] } => ({ at: index + 1, units: [] }));
  for (const unit of units) lines[(unit.place?.[axis] ?? 1) - 1]?.units.push(unit);
  return lines;
}

/** More than this are held against each other place by place only. */
const mostSteps = 400;

/** @param slack by how much the best order has to be better than the places as they are */
function align<A, B>(
  olds: readonly A[],
  youngs: readonly B[],
  { score, slack }: { readonly score: (old: A, young: B) => number; readonly slack: number },
): { readonly list: readonly Step<A, B>[]; readonly isDiagonal: boolean } {
  const diagonal = olds.flatMap((old, index): readonly Step<A, B>[] => {
    const young = youngs[index];
    return young === undefined ? [] : [{ old, young }];
  });
  const sum = (pairs: readonly Step<A, B>[]): number => pairs.reduce((all, { old, young }) => all + score(old, young), 0);
  const isLong = olds.length > mostSteps || youngs.length > mostSteps;
  const isWhole = olds.length === youngs.length;
  if (isWhole && (isLong || sum(diagonal) === olds.length)) return { list: diagonal, isDiagonal: true };
  const best = isLong ? [] : inBestOrder(olds, youngs, score);
  return isWhole && sum(best) - sum(diagonal) <= slack ? { list: diagonal, isDiagonal: true } : { list: best, isDiagonal: false };
}

/** Pairs in order whose scores make the most. */
function inBestOrder<A, B>(olds: readonly A[], youngs: readonly B[], score: (old: A, young: B) => number): readonly Step<A, B>[] {
  const scores = olds.map((old) => youngs.map((young) => score(old, young)));
  const sums = Array.from({ length: olds.length + 1 }, () => new Float64Array(youngs.length + 1));
  const sumAt = (i: number, j: number): number => sums[i]?.[j] ?? 0;
  const through = (i: number, j: number): number => sumAt(i + 1, j + 1) + (scores[i]?.[j] ?? 0);
  for (let i = olds.length - 1; i >= 0; i--) {
    const row = sums[i];
    for (let j = youngs.length - 1; row && j >= 0; j--) row[j] = Math.max(through(i, j), sumAt(i + 1, j), sumAt(i, j + 1));
  }
  const pairs: Step<A, B>[] = [];
  let [i, j] = [0, 0];
  while (i < olds.length && j < youngs.length) {
    const [old, young] = [olds[i], youngs[j]];
    if (old === undefined || young === undefined) break;
    if (through(i, j) >= Math.max(sumAt(i + 1, j), sumAt(i, j + 1))) {
      pairs.push({ old, young });
      i++;
      j++;
    } else if (sumAt(i + 1, j) >= sumAt(i, j + 1)) i++;
    else j++;
  }
  return pairs;
}

/** How many both have, counted. */
export function countShared(one: readonly string[], other: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const each of one) counts.set(each, (counts.get(each) ?? 0) + 1);
  let shared = 0;
  for (const each of other) {
    const left = counts.get(each) ?? 0;
    if (left > 0) shared++;
    counts.set(each, left - 1);
  }
  return shared;
}
