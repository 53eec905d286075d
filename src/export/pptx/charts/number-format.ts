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

const decimalsOf = (value: number): number => (printed(value).split('.')[1] ?? '').length;
