/**
 * Quantities as people write them. A quantity is an interval that may be open at either end;
 * "not stated" is a value of its own and never becomes zero.
 */

export interface Quantity {
  /** Lowest credible number; `null` when nobody gave one. */
  readonly low: number | null;
  /** The analyst's best number; `null` when there is none. Never the middle of a range. */
  readonly best: number | null;
  /** Highest credible number; `null` when the top is open. */
  readonly high: number | null;
  /** False for "not stated": nobody said anything, so nothing is added. */
  readonly stated: boolean;
  /** Written with "about". */
  readonly about: boolean;
}

export const notStated: Quantity = { low: null, best: null, high: null, stated: false, about: false };

/** What `parseQuantity` returns when the text makes no sense; `problem` is one clause for the message. */
export interface QuantityProblem {
  readonly problem: string;
}

const interval = (low: number | null, best: number | null, high: number | null, about = false): Quantity => ({
  low,
  best,
  high,
  stated: true,
  about,
});
const exactly = (value: number): Quantity => interval(value, value, value);

const numberWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const number = `(\\d{1,3}(?:[, ]\\d{3})+|\\d+|${numberWords.join('|')})`;

function toNumber(text: string): number {
  const word = numberWords.indexOf(text);
  return word >= 0 ? word : Number(text.replaceAll(/[, ]/g, ''));
}

/** Each form is tried in order; the first that matches decides. */
const forms: readonly (readonly [RegExp, (...numbers: number[]) => Quantity | QuantityProblem])[] = (
  [
    [`^${number}$`, exactly],
    [`^(?:up to|at most|no more than|not more than|max\\.?|<=|≤) ?${number}$`, (n: number) => interval(0, null, n)],
    [
      `^(?:fewer than|less than|under|<) ?${number}$`,
      (n: number) => (n > 0 ? interval(0, null, n - 1) : { problem: 'nothing is below zero' }),
    ],
    [`^(?:at least|no fewer than|no less than|min\\.?|>=|≥) ?${number}$`, (n: number) => interval(n, null, null)],
    [`^${number} ?(?:or more|\\+)$`, (n: number) => interval(n, null, null)],
    [`^(?:more than|over|>) ?${number}$`, (n: number) => interval(n + 1, null, null)],
    [
      `^(?:about|around|approximately|approx\\.?|some|circa|ca\\.?|~|≈) ?${number}$`,
      (n: number) => interval(null, n, null, true),
    ],
    [`^(?:between|from) ${number} (?:and|to) ${number}$`, range],
    [`^${number} ?(?:-|–|—|to|or) ?${number}$`, range],
  ] as const
).map(([pattern, make]) => [new RegExp(pattern, 'u'), make as (...numbers: number[]) => Quantity | QuantityProblem]);

/** Words for numbers that nobody can add up. */
const vague = /\b(?:dozens?|hundreds?|thousands?|scores?|several|many|some|few|numerous)\b/u;

function range(low: number, high: number): Quantity | QuantityProblem {
  return low <= high ? interval(low, null, high) : { problem: `${low} is more than ${high}; write the smaller number first` };
}

/**
 * Reads `3`, `up to 4`, `at least 7`, `4-6`, `about 20`, `none`, `not stated`, or `{low, best, high}`.
 * Whole, non-negative numbers only.
 */
export function parseQuantity(input: unknown): Quantity | QuantityProblem {
  if (input === null || input === undefined) return notStated;
  if (typeof input === 'number') {
    // YAML reads `-0` as a zero with a sign, which would be printed.
    return isCount(input) ? exactly(Math.abs(input)) : { problem: 'a count is a whole number, 0 or more' };
  }
  if (typeof input === 'string') return parseWords(input);
  if (typeof input === 'object' && !Array.isArray(input)) return parseInterval(input as Record<string, unknown>);
  return { problem: 'expected a number, words, or {low, best, high}' };
}

function parseWords(input: string): Quantity | QuantityProblem {
  const text = input.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (['not stated', 'not known', 'unknown', 'n/a', '?'].includes(text)) return notStated;
  if (['none', 'no', 'nobody', 'nil'].includes(text)) return exactly(0);
  if (/^-\d/.test(text)) return { problem: 'a count is never below zero' };
  for (const [pattern, make] of forms) {
    const match = pattern.exec(text);
    if (!match) continue;
    const numbers = match.slice(1).map(toNumber);
    return numbers.every((value) => isCount(value + 1)) ? make(...numbers) : { problem: 'the number is too large to count with' };
  }
  const word = vague.exec(text)?.[0];
  return {
    problem: word
      ? `"${word}" cannot be added up; write \`not stated\` or the lowest number, and the word in \`note:\``
      : 'not a quantity',
  };
}

function parseInterval(input: Record<string, unknown>): Quantity | QuantityProblem {
  const stranger = Object.keys(input).find((key) => !['low', 'best', 'high'].includes(key));
  if (stranger !== undefined) return { problem: `a quantity has low, best and high, not ${stranger}` };
  const [low, best, high] = (['low', 'best', 'high'] as const).map((key) =>
    Object.hasOwn(input, key) ? (input[key] ?? null) : null,
  );
  for (const value of [low, best, high]) {
    if (value !== null && !isCount(value)) {
      return { problem: 'low, best and high are whole numbers, 0 or more' };
    }
  }
  const ends = [low, best, high].filter((value): value is number => typeof value === 'number');
  if (ends.length === 0) return notStated;
  if (ends.some((value, index) => index > 0 && value < (ends[index - 1] ?? 0))) {
    return { problem: 'low, best and high must not fall: low ≤ best ≤ high' };
  }
  return interval(low as number | null, best as number | null, high as number | null);
}

const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;

export const isProblem = (value: Quantity | QuantityProblem): value is QuantityProblem => 'problem' in value;
