/**
 * From cells to addends: nothing is counted twice. Rows that can hold the same people are refused, a figure for several
 * places is held against those of the places, and a row that is part of another is not added.
 */
import { exceeds, intersect, sumQuantities } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import { isNone, notStated, type Quantity } from '../../briefing/quantity/quantity.ts';
import { groupBy } from '../../foundation/group-by.ts';
import { addressOrder } from '../address-order.ts';
import type { Cell } from './cells.ts';
import { indexPlaces } from './place-index.ts';
import type { FigureProblem } from './problem.ts';

/** One term of a total: a cell, or a figure for several places with the cells of those places. */
export interface Addend {
  readonly quantity: Quantity;
  /** The cells that it was taken from; the figure for the places together first. */
  readonly cells: readonly Cell[];
  readonly is_attacker: boolean;
  /** Parts of it, by group; one that it does not state is not among them. */
  readonly parts: ReadonlyMap<string, Quantity>;
}

/** A figure for several places that contradicts the sum of its places, which is counted instead. */
export interface Contradiction {
  readonly combined: Cell;
  readonly finer: readonly Cell[];
  readonly sum: Quantity;
}

export interface Counted {
  readonly addends: readonly Addend[];
  readonly contradictions: readonly Contradiction[];
  readonly problems: readonly FigureProblem[];
}

const ways =
  'write them as `reports:` of one row if they are versions of one figure; with `places:` if one is for several places together; with `part_of:` if one holds the other; with `apart: reason` if they are surely other people';

/** All cells of an incident, in which `part_of` finds the row that holds another. Made once for all that is counted. */
export interface Rows {
  readonly byId: ReadonlyMap<string | null, Cell>;
  /** By measure and id. */
  readonly counted: ReadonlyMap<string, Cell>;
}

export const indexRows = (all: readonly Cell[]): Rows => ({
  byId: new Map(all.map((cell) => [cell.id, cell])),
  counted: new Map(all.map((cell) => [`${cell.measure} ${cell.id}`, cell])),
});

/** Counts the cells of one incident that are about one thing: one measure, one item, one unit. */
export function countOnce(cells: readonly Cell[], rows: Rows): Counted {
  const added = cells.filter(({ part_of }) => part_of === null);
  const counted = [...groupBy(added, ({ party }) => party?.id ?? '').values()].map(countParty);
  return {
    addends: counted.flatMap(({ addends }) => addends),
    contradictions: counted.flatMap(({ contradictions }) => contradictions),
    problems: [...partsOfRows(cells, rows), ...withoutParty(added), ...counted.flatMap(({ problems }) => problems)],
  };
}

/** A cell as it stands. */
export const single = (cell: Cell): Addend => ({
  quantity: cell.figure,
  cells: [cell],
  is_attacker: cell.is_attacker,
  parts: quantitiesByGroup(cell),
});

/** The parts that a figure states, by the id of their group. */
export const quantitiesByGroup = ({ of_whom }: Cell): ReadonlyMap<string, Quantity> => new Map(Object.entries(of_whom));

/** A party's name in a message; a figure without one is everybody's. */
const nameOf = ({ party, item, measure }: Cell): string => party?.name ?? item ?? measure.replaceAll('_', ' ');
const whereOf = ({ places }: Cell): string =>
  places.length === 0 ? 'the whole incident' : places.map(({ name }) => name).join(' and ');

const twice = (cell: Cell, other: Cell, message: string): FigureProblem => ({
  code: 'FIG001',
  at: cell.at,
  message,
  hints: [ways],
  related: [{ at: other.at, note: `${sayQuantity(other.figure)} for ${whereOf(other)}` }],
});

/** A figure that names no party can include those of every party at its places. */
function withoutParty(cells: readonly Cell[]): readonly FigureProblem[] {
  const open = cells.filter(({ party, apart }) => party === null && apart === null);
  const others = indexPlaces(cells.filter(({ party, apart }) => party !== null && apart === null));
  return open.flatMap((cell) => {
    const other = others.first(cell);
    return other
      ? [twice(cell, other, `counted twice: a figure without party beside that of ${nameOf(other)}, ${whereOf(cell)}`)]
      : [];
  });
}

function countParty(cells: readonly Cell[]): Counted {
  const apart = cells.filter((cell) => cell.apart !== null);
  const checked = cells.filter((cell) => cell.apart === null);
  const whole = checked.filter(({ places }) => places.length === 0);
  const placed = checked.filter(({ places }) => places.length === 1);
  const combined = checked.filter(({ places }) => places.length > 1);
  const problems = [
    ...repeated(whole),
    ...repeated(placed),
    ...whole.slice(0, 1).flatMap((cell) => {
      const other = [...placed, ...combined][0];
      const message = `counted twice: ${nameOf(cell)}, once for the whole incident and once for ${other ? whereOf(other) : ''}`;
      return other ? [twice(cell, other, message)] : [];
    }),
    ...overlaps(combined).map(([cell, other]) =>
      twice(cell, other, `counted twice: ${nameOf(cell)}, the row for ${whereOf(cell)} overlaps that for ${whereOf(other)}`),
    ),
  ];
  const ofPlace = indexPlaces(placed);
  const within = combined.map((cell) => ofPlace.all(cell));
  const held = new Set(within.flat());
  const free = placed.filter((cell) => !held.has(cell));
  const joined = combined.map((cell, index) => countPlaces(cell, within[index] ?? []));
  return {
    addends: inFileOrder([
      ...whole.map(single),
      ...free.map(single),
      ...joined.flatMap(({ addends }) => addends),
      ...apart.map(single),
    ]),
    contradictions: joined.flatMap(({ contradictions }) => contradictions),
    problems: [...problems, ...joined.flatMap(({ problems }) => problems)],
  };
}

const inFileOrder = (addends: readonly Addend[]): readonly Addend[] =>
  addends.toSorted((a, b) => addressOrder(a.cells[0]?.row ?? '', b.cells[0]?.row ?? ''));

/** The same cell twice: two versions of one figure, written as if they were two groups of people. */
const repeated = (cells: readonly Cell[]): readonly FigureProblem[] =>
  overlaps(cells).map(([cell, other]) => twice(cell, other, `counted twice: ${nameOf(cell)}, ${whereOf(cell)}`));

/** Each cell that can hold the same people as one before it, with the first such. */
function overlaps(cells: readonly Cell[]): readonly (readonly [cell: Cell, earlier: Cell])[] {
  const index = indexPlaces(cells);
  return cells.flatMap((cell) => {
    const first = index.first(cell);
    return first && first !== cell ? [[cell, first] as const] : [];
  });
}

/** A figure for several places beside those of the places: the interval that both allow. */
function countPlaces(combined: Cell, finer: readonly Cell[]): Counted {
  if (finer.length === 0) return { addends: [single(combined)], contradictions: [], problems: [] };
  const told = new Set(finer.map(({ places }) => places[0]?.id));
  const covered = combined.places.every(({ id }) => told.has(id));
  const sum = sumQuantities([...finer.map(({ figure }) => figure), ...(covered ? [] : [notStated])]);
  const both = intersect(combined.figure, sum);
  // Places without a row of their own may have more of a group.
  const rest: readonly Addend[] = covered ? [] : [{ ...single(combined), quantity: notStated, parts: new Map() }];
  const ofPlaces = sumOfParts([...finer.map(single), ...rest]);
  const parts = combined.figure.stated && quantitiesByGroup(combined).size > 0 ? quantitiesByGroup(combined) : ofPlaces;
  const addend = (quantity: Quantity): Addend => ({
    quantity,
    cells: [combined, ...finer],
    is_attacker: combined.is_attacker,
    parts,
  });
  if (both) return { addends: [addend(both)], contradictions: [], problems: [] };
  if (covered && finer.every(({ figure }) => figure.stated))
    return { addends: finer.map(single), contradictions: [{ combined, finer, sum }], problems: [] };
  return {
    addends: [addend(sum)],
    contradictions: [],
    problems: [
      {
        code: 'FIG007',
        at: combined.at,
        message: `${whereOf(combined)} together ${sayQuantity(combined.figure)}, and ${finer.map(whereOf).join(' and ')} alone ${sayQuantity(sum)}`,
        hints: ['correct one of them, or write the later as a report that `supersedes:` the earlier'],
        related: finer.map((cell) => ({ at: cell.at, note: `${sayQuantity(cell.figure)} for ${whereOf(cell)}` })),
      },
    ],
  };
}

/** A row that is part of another names one that counts the same, is not part of it in turn, and is not smaller. */
function partsOfRows(cells: readonly Cell[], { byId: rows, counted }: Rows): readonly FigureProblem[] {
  return cells.flatMap((cell): readonly FigureProblem[] => {
    if (cell.part_of === null) return [];
    const whole = counted.get(`${cell.measure} ${cell.part_of}`);
    if (!whole || isWithin(whole, cell, rows)) {
      const other = rows.get(cell.part_of);
      return [
        {
          code: 'FIG003',
          at: cell.at,
          message: whole
            ? `rows that are part of each other: ${nameOf(cell)}`
            : `part of a row that does not count it: ${cell.measure.replaceAll('_', ' ')} of ${nameOf(cell)}`,
          hints: ['state the whole in the row that `part_of:` names, or delete `part_of:` so that this row is added'],
          related: other ? [{ at: other.row, note: 'the row it is part of' }] : [],
        },
      ];
    }
    if (exceeds(cell.figure, whole.figure) !== 'surely') return [];
    return [
      {
        code: 'FIG003',
        at: cell.at,
        message: `part larger than its whole: ${sayQuantity(cell.figure)} of ${sayQuantity(whole.figure)}`,
        hints: ['correct one of the two, or delete `part_of:`'],
        related: [{ at: whole.at, note: 'the whole' }],
      },
    ];
  });
}

/** Whether the way from a row over `part_of` leads back to another: neither would be counted. */
function isWithin(whole: Cell, part: Cell, rows: ReadonlyMap<string | null, Cell>): boolean {
  const seen = new Set<string>();
  for (let at: Cell | undefined = whole; at; ) {
    if (at.row === part.row) return true;
    if (seen.has(at.row)) return false;
    seen.add(at.row);
    const next: string | null = at.part_of;
    at = next === null ? undefined : rows.get(next);
  }
  return false;
}

/**
 * The parts of a sum, by group. A term that does not state the part opens it; where nobody was at all, nobody of the
 * group was.
 */
export function sumOfParts(addends: readonly Addend[]): ReadonlyMap<string, Quantity> {
  const groups = [...new Set(addends.flatMap(({ parts }) => [...parts.keys()]))];
  const partOf = ({ parts, quantity }: Addend, group: string) => parts.get(group) ?? (isNone(quantity) ? quantity : notStated);
  return new Map(groups.map((group) => [group, sumQuantities(addends.map((addend) => partOf(addend, group)))]));
}
