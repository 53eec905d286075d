/** Fractions of whole numbers without limit, so that no step of a solution is rounded. */
export interface Ratio {
  readonly over: bigint;
  /** Above zero, without a common divisor. */
  readonly under: bigint;
}

const greatestDivisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : greatestDivisor(b, a % b));

function ratio(over: bigint, under: bigint): Ratio {
  const sign = under < 0n ? -1n : 1n;
  const divisor = greatestDivisor(over < 0n ? -over : over, under < 0n ? -under : under) || 1n;
  return { over: (sign * over) / divisor, under: (sign * under) / divisor };
}

export const zero: Ratio = { over: 0n, under: 1n };
export const one: Ratio = { over: 1n, under: 1n };

/** A finite number, as its decimals stand. */
export function ratioOf(number: number): Ratio {
  const [digits = '0', power = '0'] = String(number).split('e');
  const [whole = '0', part = ''] = digits.split('.');
  const exponent = BigInt(power) - BigInt(part.length);
  const over = BigInt(whole + part);
  return exponent < 0n ? ratio(over, 10n ** -exponent) : ratio(over * 10n ** exponent, 1n);
}

export const plus = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under + b.over * a.under, a.under * b.under);
export const minus = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under - b.over * a.under, a.under * b.under);
export const times = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.over, a.under * b.under);
/** @param b not zero */
export const divided = (a: Ratio, b: Ratio): Ratio => ratio(a.over * b.under, a.under * b.over);
export const negative = ({ over, under }: Ratio): Ratio => ({ over: -over, under });
export const isLess = (a: Ratio, b: Ratio): boolean => a.over * b.under < b.over * a.under;
export const isZero = ({ over }: Ratio): boolean => over === 0n;
export const toNumber = ({ over, under }: Ratio): number => Number(over) / Number(under);
