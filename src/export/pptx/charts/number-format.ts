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

/**
 * What the ticks of an axis are shown with. Where the language parts thousands by another sign than a comma, the sign is written
 * into the code: else a program of another language would print its own.
 */
export function axisCode(
  { step, to, from }: { readonly step: number; readonly to: number; readonly from: number },
  language: string,
): string {
  const decimals = Math.max(decimalsOf(step), decimalsOf(from));
  const point = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const parts = new Intl.NumberFormat(language).formatToParts(12_345_678);
  const sign = parts.find(({ type }) => type === 'group')?.value;
  if (sign === undefined || Math.max(Math.abs(from), Math.abs(to)) < 1000) return `0${point}`;
  if (sign === ',') return `#,##0${point}`;
  const least = new Intl.NumberFormat(language).format(1000).includes(sign) ? 1000 : 10_000;
  const group = `"${sign}"`;
  return `[>=1000000]0${group}000${group}000${point};[>=${least}]0${group}000${point};0${point}`;
}
