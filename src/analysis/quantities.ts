/**
 * Arithmetic that respects doubt. Low ends add to the low end, high to the high; one unknown best leaves the sum
 * without a best, one open top leaves it open. "Not stated" adds nothing and is counted apart.
 */
import { notStated, type Quantity } from '../briefing/quantity.ts';

/** Sum of the stated quantities; "not stated" when none is. */
export function sumQuantities(quantities: readonly Quantity[]): Quantity {
  const stated = quantities.filter((quantity) => quantity.stated);
  if (stated.length === 0) return notStated;
  return {
    low: stated.reduce((sum, { low }) => sum + (low ?? 0), 0),
    best: sumOrNull(stated.map(({ best }) => best)),
    high: sumOrNull(stated.map(({ high }) => high)),
    stated: true,
    about: stated.some(({ about }) => about),
  };
}

/** What is left of `whole` after `part`: lowest when most is gone, never below zero; "not stated" when either is. */
export function subtractQuantity(whole: Quantity, part: Quantity): Quantity {
  if (!whole.stated || !part.stated) return notStated;
  const floor = (value: number) => Math.max(0, value);
  return {
    // An open top on what is gone leaves no floor but zero.
    low: whole.low === null || part.high === null ? 0 : floor(whole.low - part.high),
    best: whole.best === null || part.best === null ? null : floor(whole.best - part.best),
    high: whole.high === null ? null : floor(whole.high - (part.low ?? 0)),
    stated: true,
    about: whole.about || part.about,
  };
}

export const isExact = ({ low, best, high, stated }: Quantity): boolean =>
  stated && low !== null && low === best && best === high;

/** Zero because somebody said so. */
export const isNone = (quantity: Quantity): boolean => isExact(quantity) && quantity.best === 0;

const sumOrNull = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0);
