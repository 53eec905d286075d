/** Whether two briefings can be editions of one: an edition may correct a title, a date or a place, and not all of them. */
import type { Briefing } from '../briefing/briefing.ts';
import { surelyBefore } from '../briefing/when-order.ts';
import { normalized } from './match-items.ts';

/** The same title; or two of: the same id, a date that can be the same, the same place. */
export function isSameIncident(one: Briefing, other: Briefing): boolean {
  if (normalized(one.title) === normalized(other.title)) return true;
  const [a, b] = [mainOf(one), mainOf(other)];
  const [date, otherDate] = [a?.time ?? one.date, b?.time ?? other.date];
  const isSameDate = !surelyBefore(date, otherDate) && !surelyBefore(otherDate, date);
  if (!a || !b) return isSameDate;
  const place = placeOf(one, a.place);
  const isSamePlace = place !== undefined && place === placeOf(other, b.place);
  return [a.id === b.id, isSameDate, isSamePlace].filter(Boolean).length >= 2;
}

const mainOf = ({ incidents }: Briefing) => incidents.find(({ main }) => main);

function placeOf({ places }: Briefing, id: string | null): string | undefined {
  const name = places.find((place) => place.id === id)?.name;
  return name === undefined ? undefined : normalized(name);
}
