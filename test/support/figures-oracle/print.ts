/** The English of an interval, as the algebra prints it. */
import { type End, type Interval, isAnyNumber, isPoint, isZero } from './interval.ts';

const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
export const figure = (n: number): string => n.toLocaleString('en-GB', { maximumFractionDigits: 2 });
/** Small whole numbers in words, in the run of a sentence. */
export const inWords = (n: number): string => words[n] ?? figure(n);

/** Its ends, without the best number. */
export function ends(value: Interval, number: (n: number) => string = figure): string {
  const { low, high, reach, word } = value;
  if (word !== null) return value.isStated ? `${word} (at least ${number(low?.n ?? 0)})` : word;
  if (!value.isStated) return 'not stated';
  if (isAnyNumber(value)) return 'an unknown number';
  if (isZero(value)) return 'none';
  if (low && isPoint(value)) return number(low.n);
  const about = (end: End) => (end.slack > 0 ? 'about ' : '');
  const soft = (end: End) => (end.slack > 0 ? `at least about ${number(end.n)}` : `at least ${number(end.n)}`);
  const floor = (end: End) => (end.strict ? `more than ${number(end.n)}` : soft(end));
  const ceiling = (end: End) => (end.strict ? `fewer than ${number(end.n)}` : `up to ${about(end)}${number(end.n)}`);
  if (!high) {
    if (reach === null) return low ? floor(low) : '';
    if (!low) return 'an unknown number';
    if (low.strict) return `${floor(low)}, up to ${number(reach)} or more`;
    return `${about(low)}${figure(low.n)} to ${figure(reach)} or more`;
  }
  if (!low) return ceiling(high);
  if (high.strict && low.n === 0 && !low.strict) return ceiling(high);
  if (low.strict || high.strict) return `${floor(low)}, ${ceiling(high)}`;
  if (low.n === high.n) return `about ${number(low.n)}`;
  if (low.slack > 0) return `about ${figure(low.n)} to ${figure(high.n)}`;
  if (high.slack > 0) return `${figure(low.n)} to about ${figure(high.n)}`;
  return `${figure(low.n)}–${figure(high.n)}`;
}

const hasBest = (value: Interval): boolean => value.best !== null && !isPoint(value);

/** With the best number in front of the range. */
export const print = (value: Interval, number: (n: number) => string = figure): string =>
  hasBest(value) ? `${number(value.best ?? 0)} (${ends(value, number)})` : ends(value, number);

/** The best number alone where there is one. */
export const lead = (value: Interval, number: (n: number) => string = figure): string =>
  hasBest(value) ? number(value.best ?? 0) : ends(value, number);

/** What a noun after it follows: one person, 0–1 people. */
export const isOne = (printed: string): boolean =>
  /^(?:(?:at least|up to|fewer than|more than)? ?(?:about )?)(?:one|1)$/u.test(printed);
