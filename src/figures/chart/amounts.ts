/** Amounts of a bar or of a point: one, or several by name. What is not stated stays unknown and never becomes 0. */

import { type MarkupReading, reportProblem } from '../../markup/reading.ts';
import { childrenNamed, type MarkupElement } from '../../markup/tree.ts';
import { numberOf, numberWriter, numeralsOf } from '../numbers.ts';
import type { Amount } from './drawing.ts';

/** Names in the order in which they first occur; a single empty one where no piece has amounts by name. */
export function amountNames(pieces: readonly MarkupElement[]): readonly string[] {
  const given = pieces.flatMap((piece) => childrenNamed(piece, 'amount'));
  const own = [...new Set(given.map(({ attributes }) => attributes.name ?? ''))];
  return own.length > 0 ? own : [''];
}

/** One for each name; what is wrong with them is said. */
export function readAmounts(piece: MarkupElement, names: readonly string[], reading: MarkupReading): readonly Amount[] {
  const write = numberWriter(numeralsOf(reading));
  const given = childrenNamed(piece, 'amount');
  const all = names.map((name) => amountOf(given.find((amount) => amount.attributes.name === name) ?? piece, write));
  for (const { attributes: own, origin: at } of [piece, ...given]) {
    if (own.limit === 'yes' && own.open === 'yes')
      reportProblem(reading, at, [
        'MUP006',
        'invalid limit and open: both',
        'limit="yes" says "up to so many", open="yes" "so many or more"',
      ]);
  }
  if (all.some(({ value, figure }) => value === null && figure === ''))
    reportProblem(reading, piece.origin, [
      'MUP005',
      `missing value or figure of <${piece.name}>`,
      'give each amount a value, or say in figure="…" that it is not stated; what is left out would look like 0',
    ]);
  return all;
}

/** A piece that leaves an amount out may say of all that it leaves out what it says of itself: `figure="not stated"`. */
function amountOf({ attributes }: MarkupElement, write: (value: number) => string): Amount {
  const { figure = '', limit, open } = attributes;
  const value = numberOf(attributes.value);
  return { value, isLimit: limit === 'yes', isOpen: open === 'yes', figure: figure || (value === null ? '' : write(value)) };
}

/** More of them could not be told apart. */
export function checkNames(
  chart: MarkupElement,
  { names, most, what }: { names: readonly string[]; most: number; what: string },
  reading: MarkupReading,
): void {
  if (names.length <= most) return;
  reportProblem(reading, chart.origin, [
    'LAY001',
    `does not fit its slide: ${names.length} ${what} in one <chart>`,
    `at most ${most} can be told apart: leave some out, or make two charts`,
  ]);
}
