/** How a number of a chart is shown: the format code that its cell and its label carry, and what that code prints. */

import { mostDecimals } from '../../../foundation/decimals.ts';

/** Groups of thousands, and no more decimals than the number has: `#,##0` for 9, `#,##0.00` for 9.333. */
export function formatCode(value: number): string {
  const decimals = decimalsOf(value);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** What the code prints in English: viewers that know no other language print that. */
export const printed = (value: number): string =>
  (value || 0).toLocaleString('en-US', { maximumFractionDigits: mostDecimals(value) });

/** Every code that a number can have, for the styles of a data sheet. */
export const formatCodes: readonly string[] = ['#,##0', ...[1, 2, 3, 4, 5, 6].map((decimals) => `#,##0.${'0'.repeat(decimals)}`)];

/** How a time is shown: as exact as it is known. */
export const timeCodes = { day: 'yyyy\\-mm\\-dd', minute: 'yyyy\\-mm\\-dd\\ hh:mm' } as const;

const decimalsOf = (value: number): number => (printed(Math.abs(value)).split('.')[1] ?? '').length;

/** What makes a program print digits of another script, by the first of them: Arabic ones of the east, in the way of Arabic and of Persian. */
const shapes: readonly (readonly [digit: RegExp, code: string])[] = [
  [/[\u0660-\u0669]/u, '[$-2000401]'],
  [/[\u06F0-\u06F9]/u, '[$-3000429]'],
];

interface Axis {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly ticks: readonly { readonly words: string }[];
}

/**
 * What the ticks of an axis are shown with. Where the language parts thousands by another sign than a comma, or not by three digits
 * (`10,00,000`), the sign is written into the code: else a program of another language would print its own.
 */
export function axisCode({ step, to, from, ticks }: Axis, language: string): string {
  const decimals = Math.max(decimalsOf(step), decimalsOf(from));
  const [, shape = ''] = shapes.find(([digit]) => ticks.some(({ words }) => digit.test(words))) ?? [];
  const point = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const digits = shape === '' ? 'latn' : shape === shapes[0]?.[1] ? 'arab' : 'arabext';
  const format = new Intl.NumberFormat(`${language}-u-nu-${digits}`);
  const parts = format.formatToParts(largestPrinted);
  const sign = parts.find(({ type }) => type === 'group')?.value;
  const sizes = parts.flatMap(({ type, value }) => (type === 'integer' ? [value.length] : [])).slice(1);
  const largest = Math.max(Math.abs(from), Math.abs(to));
  if (sign === undefined || largest < 1000) return `${shape}0${point}`;
  if (sign === ',' && sizes.every((size) => size === 3)) return `#,##0${point}`;
  const levels = levelsOf(sizes, format.format(1000).length > 4).filter(({ below }) => below > step);
  const reached = levels.filter(({ least }) => least <= largest).length;
  const sections = levels
    .slice(0, Math.max(mostConditions, reached))
    .slice(-mostConditions)
    .map(
      ({ least, groups }) => `[>=${least}]${shape}${['0', ...groups.map((size) => '0'.repeat(size))].join(`"${sign}"`)}${point}`,
    );
  return [...sections.reverse(), `${shape}0${point}`].join(';');
}

/** Of so many digits that every group of a language has been seen. */
const largestPrinted = 123_456_789_012_345;

/** As a format code takes. The ticks of an axis are of so few sizes: all but nought are a step or more. */
const mostConditions = 2;

interface Level {
  readonly least: number;
  /** From here on there is a group more. */
  readonly below: number;
  /** Digits of the groups behind the first. */
  readonly groups: readonly number[];
}

/** From which number on there are how many groups; languages that part none of four digits begin at ten thousand. */
function levelsOf(sizes: readonly number[], partsThousands: boolean): readonly Level[] {
  const bounds = sizes.map((_, index) => 10 ** sizes.slice(index).reduce((sum, size) => sum + size, 0)).reverse();
  return bounds.map((least, index) => ({
    least: index === 0 && !partsThousands ? 10_000 : least,
    below: bounds[index + 1] ?? Number.POSITIVE_INFINITY,
    groups: sizes.slice(sizes.length - index - 1),
  }));
}
