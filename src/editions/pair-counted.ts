/** Which total, and which figure, of one edition is which of the other. */

import { isSame, type Quantity } from '../briefing/quantity/quantity.ts';
import { groupBy } from '../foundation/group-by.ts';
import type { CountedFigure, CountedTotal } from './counted.ts';

/** The same thing in both editions; `null` where one of them does not count it. */
export interface Side<Item> {
  readonly before: Item | null;
  readonly after: Item | null;
}

/** Whether both say the same number, or neither says one. */
export const sameQuantity = (
  one: { readonly quantity: Quantity } | null,
  other: { readonly quantity: Quantity } | null,
): boolean => (one && other ? isSame(one.quantity, other.quantity) : one === other);

export function pairTotals(before: readonly CountedTotal[], after: readonly CountedTotal[]): readonly Side<CountedTotal>[] {
  const old = new Map(before.map((total) => [total.key, total]));
  const keys = new Set(after.map(({ key }) => key));
  return [
    ...after.map((total) => ({ before: old.get(total.key) ?? null, after: total })),
    ...before.filter(({ key }) => !keys.has(key)).map((total) => ({ before: total, after: null })),
  ];
}

/** Those of one key: first twins of the same number, then twins, then those of the same number, then the others in their order. */
export function pairFigures(before: readonly CountedFigure[], after: readonly CountedFigure[]): readonly Side<CountedFigure>[] {
  const old = new Map([...groupBy(before, ({ key }) => key)].map(([key, list]) => [key, [...list]]));
  const take = (figure: CountedFigure, isOne: (other: CountedFigure) => boolean): CountedFigure | null => {
    const list = old.get(figure.key) ?? [];
    const found = list.findIndex(isOne);
    return found < 0 ? null : (list.splice(found, 1)[0] ?? null);
  };
  const isTwin = (one: CountedFigure, other: CountedFigure): boolean => one.twin === other.twin;
  const passes: readonly (typeof isTwin)[] = [
    (one, other) => isTwin(one, other) && sameQuantity(one, other),
    isTwin,
    sameQuantity,
    () => true,
  ];
  const found = new Map<CountedFigure, CountedFigure>();
  for (const isOne of passes) {
    for (const figure of after) {
      const match = found.has(figure) ? null : take(figure, (other) => isOne(figure, other));
      if (match) found.set(figure, match);
    }
  }
  return [
    ...after.map((figure) => ({ before: found.get(figure) ?? null, after: figure })),
    ...[...old.values()].flat().map((figure) => ({ before: figure, after: null })),
  ];
}
