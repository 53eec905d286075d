/** The place where surely more people were killed than at any other. */
import type { Briefing } from '../briefing/briefing.ts';
import { allowed, sumQuantities } from '../briefing/quantity/algebra.ts';
import type { Quantity } from '../briefing/quantity/quantity.ts';
import { type Cell, cellsOf } from './figures/cells.ts';

export interface Deadliest {
  /** Its name. */
  readonly place: string;
  readonly killed: Quantity;
  /** Of how many places. */
  readonly of: number;
  readonly at: string;
}

/** How a figure must stand for a title to say it without saying who holds it. */
const plain: readonly string[] = ['reported', 'confirmed'];

/** A figure of one place alone, which nobody disputes and no other figure holds or may hold. */
const isPlain = ({ places, part_of, apart, status, is_attacker, figure }: Cell): boolean =>
  places.length === 1 && part_of === null && apart === null && plain.includes(status) && !is_attacker && figure.stated;

/** Measures that say something of the dead: `killed`, and those that count dead and others in one figure. */
const isOfDead = (measure: string): boolean => measure === 'killed' || /killed/u.test(measure);

/**
 * Only where every place of the incident has its own figures, all of them plain, and the least of one is above the most of each
 * other: a place without a figure may be the deadliest, and so may one whose figure is open above.
 *
 * @param places the places that the map and its table name as those of the incident
 */
export function deadliestPlace(
  briefing: Briefing,
  places: readonly { readonly id: string; readonly name: string }[],
): Deadliest | null {
  const main = briefing.incidents.find((incident) => incident.main);
  if (!main || places.length < 2) return null;
  const cells = cellsOf(briefing, main.id).filter(({ measure }) => isOfDead(measure));
  if (!cells.every((cell) => cell.measure === 'killed' && isPlain(cell))) return null;
  const tolls = places.map(({ id, name }) => {
    const own = cells.filter((cell) => cell.places[0]?.id === id);
    return { name, at: own[0]?.at ?? '', isStated: own.length > 0, killed: sumQuantities(own.map(({ figure }) => figure)) };
  });
  const counted = new Set(places.map(({ id }) => id));
  if (!tolls.every(({ isStated }) => isStated) || !cells.every((cell) => counted.has(cell.places[0]?.id ?? ''))) return null;
  const found = tolls.find((one) =>
    tolls.every((other) => other === one || allowed(one.killed).least > allowed(other.killed).most),
  );
  return found ? { place: found.name, killed: found.killed, of: places.length, at: found.at } : null;
}
