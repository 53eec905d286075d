/** One incident counted: each measure once, with and without the attackers. Everything that shows figures starts here. */
import type { Briefing } from '../../briefing/briefing.ts';
import { type Cell, cellsOf } from './cells.ts';
import { type Addend, type Contradiction, countOnce } from './count-once.ts';
import { groupBy } from './group-by.ts';
import { type Group, groupOf, type Measure, measureOf } from './measure.ts';
import type { FigureProblem } from './problem.ts';
import { oversizedParts, type Total, totalOf } from './totals.ts';

/** One thing that is counted: a measure, and where it needs them, of what and in which unit. */
export interface Line {
  readonly measure: Measure;
  readonly item: string | null;
  readonly unit: string | null;
  /** The year whose prices an amount of money is in. */
  readonly prices: number | null;
  readonly cells: readonly Cell[];
  readonly addends: readonly Addend[];
  /** Rows that count it together with something else and do not state it alone. */
  readonly open: readonly Cell[];
}

export interface Counting {
  /** In the order in which the file first states each. */
  readonly lines: readonly Line[];
  readonly hasAttackers: boolean;
  readonly contradictions: readonly Contradiction[];
  readonly problems: readonly FigureProblem[];
  readonly groupOf: (id: string) => Group;
}

export type Side = 'without_attackers' | 'with_attackers' | 'attackers';

export function countIncident(briefing: Briefing, incident: string): Counting {
  const cells = cellsOf(briefing, incident);
  const grouped = groupBy(cells, ({ measure, item, unit, prices }) => JSON.stringify([measure, item, unit, prices]));
  const combined = cells.filter(({ measure, figure }) => figure.stated && measureOf(measure, briefing).of.length > 0);
  const counted = [...grouped.values()].map((group) => ({ group, counted: countOnce(group, cells) }));
  const groupOfId = (id: string) => groupOf(id, briefing);
  return {
    lines: counted.flatMap(({ group, counted: { addends } }): readonly Line[] => {
      const [first] = group;
      if (!first) return [];
      const { measure, item, unit, prices } = first;
      const open = combined.filter(
        (cell) => measureOf(cell.measure, briefing).of.includes(measure) && !group.some((other) => isTold(other, cell)),
      );
      return [{ measure: measureOf(measure, briefing), item, unit, prices, cells: group, addends, open }];
    }),
    hasAttackers: cells.some(({ is_attacker }) => is_attacker),
    contradictions: counted.flatMap(({ counted: { contradictions } }) => contradictions),
    problems: [...counted.flatMap(({ counted: { problems } }) => problems), ...oversizedParts(cells, groupOfId)],
    groupOf: groupOfId,
  };
}

/**
 * Whether the same row, or a row of the same people at the same place, says what the combined figure leaves open. Where
 * it says that it is not stated, the total is open already.
 */
const isTold = (cell: Cell, combined: Cell): boolean =>
  cell.row === combined.row ||
  (cell.party?.id === combined.party?.id &&
    cell.places.map(({ id }) => id).join() === combined.places.map(({ id }) => id).join());

/** Whether somebody counts on a side. */
const isOn =
  (side: Side) =>
  ({ is_attacker }: { readonly is_attacker: boolean }): boolean =>
    side === 'with_attackers' || (side === 'attackers') === is_attacker;

/** The total of a line on one side; `null` where it has no row there. */
export function totalOn(side: Side, { measure, addends, open }: Line, counting: Counting): Total | null {
  const [ours, opened] = [addends.filter(isOn(side)), open.filter(isOn(side))];
  if (ours.length === 0 && opened.length === 0) return null;
  const { groupOf } = counting;
  return totalOf({ measure: measure.id, addends: ours, open: opened, name: `total_${side}`, at: 'casualties', groupOf });
}

/** Whom and where a published total counts; without any, all. */
export interface Scope {
  readonly side: Side;
  readonly places: readonly string[];
  readonly parties: readonly string[];
}

/**
 * The total of the rows within a scope, counted anew: a figure for several places of which only one is meant is not
 * taken. Where no row of their own says how many of its people are meant, it leaves the total open.
 */
export function totalWithin({ measure, cells, open }: Line, scope: Scope, counting: Counting): Total | null {
  const { side, places, parties } = scope;
  const isMeant = (cell: Cell) =>
    isOn(side)(cell) && (parties.length === 0 || (cell.party !== null && parties.includes(cell.party.id)));
  const isIn = (cell: Cell) =>
    isMeant(cell) && (places.length === 0 || (cell.places.length > 0 && cell.places.every(({ id }) => places.includes(id))));
  const inside = cells.filter(isIn);
  const isTold = (place: string, { party }: Cell) =>
    inside.some(
      (cell) => cell.apart === null && cell.party?.id === party?.id && cell.places.length === 1 && cell.places[0]?.id === place,
    );
  const across = cells.filter((cell) => {
    if (!isMeant(cell) || isIn(cell) || cell.part_of !== null || cell.apart !== null) return false;
    const ids = cell.places.map(({ id }) => id);
    return places.some((id) => (ids.length === 0 || ids.includes(id)) && !isTold(id, cell));
  });
  const { addends } = countOnce(inside, inside);
  const opened = [...open.filter(isIn), ...across];
  if (addends.length === 0 && opened.length === 0) return null;
  const { groupOf } = counting;
  return totalOf({ measure: measure.id, addends, open: opened, name: 'total_in_scope', at: 'casualties', groupOf });
}
