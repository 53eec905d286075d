/**
 * How far equations among quantities fix one of them: its least and its greatest value where all equations hold and no quantity
 * lies outside of what is known of it. Solved by the simplex method in exact fractions, with the rule of Bland, which ends.
 */
import { divided, isLess, isZero, minus, negative, one, plus, type Ratio, times, zero } from './ratio.ts';

/** A quantity of which something is known: at least `least`, at most `most` where that is not `null`. */
export interface Unknown {
  readonly least: Ratio;
  readonly most: Ratio | null;
}

/** The sum of its quantities, each so many times, is `sum`. */
export interface Equation {
  readonly terms: ReadonlyMap<number, Ratio>;
  readonly sum: Ratio;
}

export interface Bounds {
  readonly least: Ratio;
  /** `null` where there is no greatest. */
  readonly most: Ratio | null;
}

/** Undefined where no quantities satisfy the equations. @param asked an index into the unknowns */
export function boundsOf(asked: number, unknowns: readonly Unknown[], equations: readonly Equation[]): Bounds | undefined {
  const tableau = openTableau(unknowns, equations);
  if (!tableau) return undefined;
  const shift = unknowns[asked]?.least ?? zero;
  const low = lowest(tableau, asked, one);
  const high = lowest(tableau, asked, negative(one));
  return { least: plus(shift, low ?? zero), most: high === null ? null : plus(shift, negative(high)) };
}

/** Rows of coefficients with the right side last, each with the column of its basis. */
interface Tableau {
  readonly rows: readonly (readonly Ratio[])[];
  readonly basis: readonly number[];
  readonly columns: number;
}

/** A first solution: every quantity counted from its least, what is open below its most as a column of its own. */
function openTableau(unknowns: readonly Unknown[], equations: readonly Equation[]): Tableau | undefined {
  const capped = unknowns.flatMap(({ most }, index) => (most === null ? [] : [index]));
  const real = unknowns.length + capped.length;
  const plain = [
    ...equations.map(({ terms, sum }) => {
      const row = Array.from({ length: real }, (_each, column) => terms.get(column) ?? zero);
      const rest = [...terms].reduce((left, [index, times_]) => minus(left, times(times_, unknowns[index]?.least ?? zero)), sum);
      return { row, rest };
    }),
    ...capped.map((index, order) => {
      const { least, most } = unknowns[index] as Unknown;
      const row = Array.from({ length: real }, (_each, column) =>
        column === index || column === unknowns.length + order ? one : zero,
      );
      return { row, rest: minus(most ?? least, least) };
    }),
  ];
  const columns = real + plain.length;
  const rows = plain.map(({ row, rest }, order) => {
    const sign = isLess(rest, zero) ? negative : (each: Ratio) => each;
    const helpers = plain.map((_each, other) => (other === order ? one : zero));
    return [...row.map(sign), ...helpers, sign(rest)];
  });
  const helper = (column: number) => (column >= real ? one : zero);
  const first = minimize({ rows, basis: plain.map((_each, order) => real + order), columns }, helper);
  if (!first || !isZero(first.value)) return undefined;
  return withoutHelpers(first.tableau, real);
}

/** Helpers that stand at zero in the basis leave it; a row without any other quantity says nothing. */
function withoutHelpers({ rows, basis, columns }: Tableau, real: number): Tableau {
  let tableau: Tableau = { rows, basis, columns };
  const idle: number[] = [];
  for (const [row, column] of basis.entries()) {
    if (column < real) continue;
    const into = tableau.rows[row]?.findIndex((each, index) => index < real && !isZero(each)) ?? -1;
    if (into < 0) idle.push(row);
    else tableau = pivot(tableau, row, into);
  }
  const kept = tableau.rows.map((row, index) => ({
    row: [...row.slice(0, real), row[columns] ?? zero],
    at: tableau.basis[index] ?? 0,
    index,
  }));
  const told = kept.filter(({ index }) => !idle.includes(index));
  return { rows: told.map(({ row }) => row), basis: told.map(({ at }) => at), columns: real };
}

/** The least of a quantity, so many times; `null` where there is none. */
function lowest(tableau: Tableau, asked: number, factor: Ratio): Ratio | null {
  return minimize(tableau, (column) => (column === asked ? factor : zero))?.value ?? null;
}

interface Least {
  readonly value: Ratio;
  readonly tableau: Tableau;
}

function minimize(given: Tableau, cost: (column: number) => Ratio): Least | undefined {
  let tableau = given;
  for (;;) {
    const { rows, basis, columns } = tableau;
    const priced = rows.flatMap((row, index) => {
      const price = cost(basis[index] ?? 0);
      return isZero(price) ? [] : [{ row, price }];
    });
    const reduced = (column: number): Ratio =>
      priced.reduce((left, { row, price }) => minus(left, times(price, row[column] ?? zero)), cost(column));
    const held = new Set(basis);
    let into = 0;
    while (into < columns && (held.has(into) || !isLess(reduced(into), zero))) into += 1;
    if (into === columns) {
      const value = priced.reduce((sum, { row, price }) => plus(sum, times(price, row[columns] ?? zero)), zero);
      return { value, tableau };
    }
    const out = leaving(tableau, into);
    if (out === undefined) return undefined;
    tableau = pivot(tableau, out, into);
  }
}

function leaving({ rows, basis, columns }: Tableau, into: number): number | undefined {
  let best: { readonly row: number; readonly share: Ratio } | undefined;
  for (const [row, each] of rows.entries()) {
    const divisor = each[into] ?? zero;
    if (!isLess(zero, divisor)) continue;
    const share = divided(each[columns] ?? zero, divisor);
    const isFirst = best === undefined || isLess(share, best.share);
    const isEqual = best !== undefined && isZero(minus(share, best.share)) && (basis[row] ?? 0) < (basis[best.row] ?? 0);
    if (isFirst || isEqual) best = { row, share };
  }
  return best?.row;
}

function pivot({ rows, basis, columns }: Tableau, out: number, into: number): Tableau {
  const divisor = rows[out]?.[into] ?? one;
  const led = (rows[out] ?? []).map((each) => (isZero(each) ? each : divided(each, divisor)));
  return {
    rows: rows.map((row, index) => {
      const factor = row[into] ?? zero;
      if (index === out) return led;
      return isZero(factor)
        ? row
        : row.map((each, column) => (isZero(led[column] ?? zero) ? each : minus(each, times(factor, led[column] ?? zero))));
    }),
    basis: basis.map((column, index) => (index === out ? into : column)),
    columns,
  };
}
