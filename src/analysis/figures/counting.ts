/** One incident counted: each measure once, with and without the attackers. Everything that shows figures starts here. */
import type { Briefing } from '../../briefing/briefing.ts';
import { nameKey } from '../../foundation/characters/same-name.ts';
import { groupBy } from '../../foundation/group-by.ts';
import { type Cell, cellsOf, ofIncident } from './cells.ts';
import { type Addend, type Contradiction, countOnce, indexRows, single } from './count-once.ts';
import { groupOf, type Measure, type MeasureGroup, measureIdOf, measureOf } from './measure.ts';
import { indexPlaces } from './place-index.ts';
import type { FigureProblem } from './problem.ts';
import { oversizedParts, type Summed, type Total, totalOf } from './totals.ts';

/** One thing that is counted: a measure, and where it needs them, of what and in which unit. */
export interface CountedMeasure {
  readonly measure: Measure;
  readonly item: string | null;
  readonly unit: string | null;
  /** The year whose prices an amount of money is in. */
  readonly prices: number | null;
  readonly cells: readonly Cell[];
  readonly addends: readonly Addend[];
  /** Rows that count it together with something else and do not state it alone. */
  readonly open: readonly Cell[];
  /** Figures of it that the audience is not shown: they open its total as one that is not stated does. */
  readonly withheld: readonly { readonly is_attacker: boolean }[];
}

export interface Counting {
  /** In the order in which the file first states each. */
  readonly lines: readonly CountedMeasure[];
  readonly hasAttackers: boolean;
  readonly contradictions: readonly Contradiction[];
  readonly problems: readonly FigureProblem[];
  /** Whether the deck says in words that figures are withheld. */
  readonly saysWithheld: boolean;
  readonly groupOf: (id: string) => MeasureGroup;
  /** Name of the place of the incident: what happened there need not say so. */
  readonly mainPlace: string | null;
}

export type CountedSide = 'without_attackers' | 'with_attackers' | 'attackers';

export function countIncident(briefing: Briefing, incident: string): Counting {
  const cells = cellsOf(briefing, incident);
  const grouped = groupBy(cells, ({ measure, item, unit, prices }) => JSON.stringify([measure, keyOf(item), unit, prices]));
  const combined = cells.filter(
    ({ measure, figure, part_of }) => part_of === null && figure.stated && measureOf(measure, briefing).of.length > 0,
  );
  const rows = indexRows(cells);
  const counted = [...grouped.values()].map((group) => ({ group, counted: countOnce(group, rows) }));
  const hidden = (briefing.withheld?.figures ?? []).filter(ofIncident(briefing, incident));
  const unitOf = (figure: (typeof hidden)[number]) =>
    figure.unit ?? briefing.measures.find(({ id }) => id === figure.measure)?.unit ?? null;
  const main = briefing.incidents.find(({ id }) => id === incident)?.place ?? null;
  const mainPlace = briefing.places.find(({ id }) => id === main)?.name ?? null;
  const groupOfId = (id: string) => groupOf(id, briefing);
  return {
    lines: counted.flatMap(({ group, counted: { addends } }): readonly CountedMeasure[] => {
      const [first] = group;
      if (!first) return [];
      const { measure, item, unit, prices } = first;
      const told = new Set(group.map(whoAndWhere));
      const open = combined.filter(
        (cell) => measureOf(cell.measure, briefing).of.includes(measure) && !told.has(whoAndWhere(cell)),
      );
      const withheld = hidden.filter(
        (each) =>
          measureIdOf(each) === measure && keyOf(each.item) === keyOf(item) && unitOf(each) === unit && each.prices === prices,
      );
      return [{ measure: measureOf(measure, briefing), item, unit, prices, cells: group, addends, open, withheld }];
    }),
    hasAttackers: cells.some(({ is_attacker }) => is_attacker),
    contradictions: counted.flatMap(({ counted: { contradictions } }) => contradictions),
    problems: eachOnce([...counted.flatMap(({ counted: { problems } }) => problems), ...oversizedParts(cells, groupOfId)]),
    saysWithheld: briefing.withheld?.is_said === true,
    groupOf: groupOfId,
    mainPlace,
  };
}

/** `Houses` and `houses` are one thing. */
const keyOf = (item: string | null): string | null => (item === null ? null : nameKey(item));

/** Two rows that hold the same people are reported once, not for each measure that both state. */
const eachOnce = (problems: readonly FigureProblem[]): readonly FigureProblem[] => {
  const rowOf = (at: string) => at.replace(/\.[^.]*$/u, '');
  const keyOf = ({ code, message, at }: FigureProblem) => JSON.stringify([code, message, rowOf(at)]);
  return [...groupBy(problems, keyOf).values()].flatMap(([first]) => first ?? []);
};

/**
 * A key by party and place: a combined figure does not open a measure that a row of the same party at the same places states.
 */
const whoAndWhere = ({ party, places }: Cell): string => JSON.stringify([party?.id, places.map(({ id }) => id)]);

/** Whether a row is counted on a side: with the attackers, without them, or the attackers alone. */
const isOn =
  (side: CountedSide) =>
  ({ is_attacker }: { readonly is_attacker: boolean }): boolean =>
    side === 'with_attackers' || (side === 'attackers') === is_attacker;

/** The total of a line on one side; `null` where it has no row there. */
export function totalOn(
  side: CountedSide,
  { measure, addends, open, withheld }: CountedMeasure,
  counting: Counting,
): Total | null {
  const [ours, opened] = [addends.filter(isOn(side)), open.filter(isOn(side))];
  if (ours.length === 0 && opened.length === 0) return null;
  const { groupOf } = counting;
  const hidden = openedBy(withheld.filter(isOn(side)), counting);
  return totalOf({ measure: measure.id, addends: ours, open: opened, hidden, name: `total_${side}`, at: 'casualties', groupOf });
}

const openedBy = (withheld: CountedMeasure['withheld'], { saysWithheld }: Counting): Summed['hidden'] =>
  withheld.length === 0 ? 'none' : saysWithheld ? 'said' : 'unsaid';

/** Which cells a total counts: those that are `in` its scope. Those that may hold some of it `open` it. */
export type Scope = (cell: Cell) => 'in' | 'open' | 'out';

/** Gives what of a line can be of some places, by their ids, or of nowhere in particular. Made once for all that is asked of the line. */
export function partByPlaces(line: CountedMeasure): (places: readonly string[]) => CountedMeasure {
  const placesOf = ({ cells }: Addend) => cells.flatMap(({ places }) => places);
  const addends = indexPlaces(line.addends.map((addend) => ({ addend, places: placesOf(addend) })));
  const open = indexPlaces(line.open);
  return (ids) => {
    const asked = { places: ids.map((id) => ({ id })) };
    return { ...line, addends: addends.all(asked).map(({ addend }) => addend), open: open.all(asked) };
  };
}

/**
 * The total of some cells only, for a published total that counts some places or parties, and for a place.
 * @param isBounded a figure of which only some may count adds at most itself, instead of opening the total
 */
export function totalWithin(
  { measure, addends, open, withheld }: CountedMeasure,
  scope: Scope,
  counting: Counting,
  { isBounded = false }: { readonly isBounded?: boolean } = {},
): Total | null {
  const isIn = (cell: Cell) => scope(cell) === 'in';
  // Of a figure for several places of which not all are asked for, only the figures of those places count.
  const ours = addends.flatMap((addend) => {
    const [whole, ...finer] = addend.cells;
    return whole && isIn(whole) ? [addend] : finer.filter(isIn).map(single);
  });
  // A figure of the whole incident may hold some of the place; one whose places are told apart is known.
  const isOpen = (cell: Cell) =>
    scope(cell) === 'open' &&
    !ours.some(({ cells }) => cells.some((other) => other.apart === null && other.party?.id === cell.party?.id));
  const partly = addends.flatMap(({ cells }) => cells.slice(0, 1)).filter(isOpen);
  if (ours.length === 0) return null;
  return totalOf({
    measure: measure.id,
    addends: ours,
    open: [...open.filter((cell) => scope(cell) !== 'out'), ...(isBounded ? [] : partly)],
    atMost: isBounded ? partly : [],
    // Of which places and parties they are is not known here.
    hidden: openedBy(withheld, counting),
    name: 'total_in_scope',
    at: 'casualties',
    groupOf: counting.groupOf,
  });
}
