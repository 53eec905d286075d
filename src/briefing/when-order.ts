/** Which of two dates is surely the earlier, as far as both are known; without zones, for dates of reports and documents. */
import type { When } from './when.ts';

/** Whether the whole of `a` lies before the whole of `b`. Of 2019-04 and 2019-04-05 neither is. */
export function surelyBefore(a: When, b: When): boolean {
  if (a.relation === 'after' || b.relation === 'before') return false;
  // "Before 5 April" ends ahead of that day, "after 5 April" begins behind it.
  const [last, first] = [(a.to ?? a.from).iso, b.from.iso];
  const isTouching = a.relation === 'before' || b.relation === 'after';
  const shared = Math.min(last.length, first.length);
  const [end, start] = [last.slice(0, shared), first.slice(0, shared)];
  return end < start || (isTouching && last === first);
}

/** The same without the time of day: whether `a` is of an earlier day than `b`. */
export const isOfEarlierDay = (a: When, b: When): boolean => surelyBefore(toDay(a), toDay(b));

const toDay = (when: When): When => ({
  ...when,
  from: { ...when.from, iso: when.from.iso.slice(0, 10) },
  to: when.to && { ...when.to, iso: when.to.iso.slice(0, 10) },
});

/** Whether two dates are written the same, wherever they stand. */
export const isSameWhen = (a: When, b: When): boolean => written(a) === written(b);

const written = ({ relation, from, to }: When): string =>
  JSON.stringify([relation, from.iso, from.part, to?.iso ?? null, to?.part ?? null]);

/**
 * By date, as far as it is known: repeatedly the first before which none of the rest surely lies. A month among its days
 * has no order that a comparison of two could tell.
 */
export function inOrderOfDate<Item extends { readonly date: When }>(items: readonly Item[]): readonly Item[] {
  const [ordered, rest]: [Item[], Item[]] = [[], [...items]];
  while (rest.length > 0) {
    const next = rest.findIndex(({ date }) => !rest.some((other) => surelyBefore(other.date, date)));
    ordered.push(...rest.splice(Math.max(0, next), 1));
  }
  return ordered;
}
