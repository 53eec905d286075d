/** How a number of a chart is shown: the format code that its cell and its label carry, and what that code prints. */

/** As many as the templates' `number` prints. */
const mostDecimals = 2;

/** Groups of thousands, and no more decimals than the number has: `#,##0` for 9, `#,##0.00` for 9.333. */
export function formatCode(value: number): string {
  const decimals = decimalsOf(value);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** What the code prints in English: viewers that know no other language print that. */
export const printed = (value: number): string =>
  value
    .toFixed(mostDecimals)
    .replace(/\.?0+$/u, '')
    .replaceAll(/\B(?=(?:\d{3})+(?:\.|$))/gu, ',');

/** Every code that a number can have, for the styles of a data sheet. */
export const formatCodes: readonly string[] = ['#,##0', '#,##0.0', '#,##0.00'];

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
 * What the ticks of an axis are shown with. Where the language parts thousands by another sign than a comma, the sign is written
 * into the code: else a program of another language would print its own.
 */
export function axisCode({ step, to, from, ticks }: Axis, language: string): string {
  const decimals = Math.max(decimalsOf(step), decimalsOf(from));
  const [, shape = ''] = shapes.find(([digit]) => ticks.some(({ words }) => digit.test(words))) ?? [];
  const point = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const written = shape === '' ? language : `${language}-u-nu-${shape === shapes[0]?.[1] ? 'arab' : 'arabext'}`;
  const parts = new Intl.NumberFormat(written).formatToParts(12_345_678);
  const sign = parts.find(({ type }) => type === 'group')?.value;
  if (sign === undefined || Math.max(Math.abs(from), Math.abs(to)) < 1000) return `${shape}0${point}`;
  if (sign === ',') return `#,##0${point}`;
  const least = new Intl.NumberFormat(written).format(1000).length > 4 ? 1000 : 10_000;
  const group = `"${sign}"`;
  const sections = [`[>=1000000]${shape}0${group}000${group}000${point}`, `[>=${least}]${shape}0${group}000${point}`];
  return `${sections.join(';')};${shape}0${point}`;
}
