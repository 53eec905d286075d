/** Rows of the table of casualties, by party and place with their parts, and its totals. */
import type { Party } from '../../briefing/briefing.ts';
import type { PeopleMeasure } from '../../briefing/measures.ts';
import { notStated, type Quantity } from '../../briefing/quantity/quantity.ts';
import { groupBy } from '../../foundation/group-by.ts';
import { addressOrder } from '../address-order.ts';
import { type Sentence, sentence, within } from '../sentences/sentence.ts';
import type { Cell } from './cells.ts';
import { type CountedMeasure, type CountedSide, type Counting, totalOn } from './counting.ts';
import { partyName } from './figure-chart.ts';
import type { Total } from './totals.ts';

export interface RowCell {
  readonly measure: string;
  /** The row is not about it: a dash, not "not stated". */
  readonly is_left_out: boolean;
  /** Part of the figure in the row above, which is for its place and others together: nobody adds both. */
  readonly is_held: boolean;
  readonly figure: Quantity & { readonly at: string };
  readonly at: string;
}

export interface CasualtyRow {
  /**
   * `contained`: of a group that another row counts already. `held`: with a figure that the row above holds, which is for several
   * places together. Both stand below the row that holds them. `folded`: all rows without a figure, as one.
   */
  readonly kind: 'figure' | 'contained' | 'held' | 'part' | 'folded';
  /** The name of the party; for a part, that of the group: "of whom children". */
  readonly name: Sentence;
  readonly party: Party | null;
  /** Of a folded row, the places of a party that has one name; `null` where the name says all, and of other rows. */
  readonly folded: Sentence | null;
  /** Names of the places that the figure is for, together. */
  readonly places: readonly string[];
  readonly is_attacker: boolean;
  /** One for each measure of the table, in its order. */
  readonly cells: readonly RowCell[];
  /** `null` for a part, and where nobody states a figure. */
  readonly status: Cell['status'] | null;
  /** Which of its measures are disputed, where others of the row are not: one sentence each. */
  readonly disputed: readonly Sentence[];
  readonly sources: readonly string[];
  readonly at: string;
}

/** Totals by measure; `null` for one that no row is about. */
export type Totals = { readonly [Name in PeopleMeasure]: Total | null } & {
  /** One for each measure of the table, in its order; `null` for one that no row of this side is about. */
  readonly cells: readonly (Total | null)[];
  /** The parts of the totals, one line a group. */
  readonly parts: readonly CasualtyRow[];
  readonly at: string;
};

/** Whether somebody gives a number, or a word for one. */
export const isTold = ({ stated, word }: Quantity): boolean => stated || word !== null;

/** The rows of a table with these columns, in the order of the file; one that another holds stands below that. */
export function rowsOf(lines: readonly CountedMeasure[], counting: Counting): readonly CasualtyRow[] {
  const cells = lines.flatMap((line) => line.cells);
  const held = heldCells(lines);
  const holders = holdersOf(lines);
  const groups = [...groupBy(cells, ({ row }) => row)].toSorted(([a], [b]) => addressOrder(a, b));
  const below = new Set<string>();
  const under = (holder: string): readonly CasualtyRow[] =>
    groups.flatMap(([row, cells]) => {
      if (holders.get(row) !== holder || below.has(row)) return [];
      below.add(row);
      return [...rowWithParts(cells, lines, counting, held), ...under(row)];
    });
  return groups.flatMap(([row, cells]) =>
    holders.has(row) ? [] : [...rowWithParts(cells, lines, counting, held), ...under(row)],
  );
}

/** Stated figures that one for several places holds. */
const heldCells = (lines: readonly CountedMeasure[]): ReadonlySet<Cell> =>
  new Set(
    lines.flatMap(({ addends }) => addends.flatMap(({ cells: [, ...finer] }) => finer.filter(({ figure }) => figure.stated))),
  );

/** By the address of a row that of the row which holds it: it names it, or is for its place and others together. */
function holdersOf(lines: readonly CountedMeasure[]): ReadonlyMap<string, string> {
  const cells = lines.flatMap((line) => line.cells);
  const byId = new Map(cells.flatMap(({ id, row }) => (id === null ? [] : [[id, row] as const])));
  const holders = new Map<string, string>();
  const add = (row: string, holder: string | undefined) => {
    if (holder === undefined || holders.has(row)) return;
    // No row stands below one that stands below it.
    for (let above: string | undefined = holder; above !== undefined; above = holders.get(above)) if (above === row) return;
    holders.set(row, holder);
  };
  for (const { row, part_of } of cells) if (part_of !== null) add(row, byId.get(part_of));
  for (const { addends } of lines)
    for (const {
      cells: [whole, ...finer],
    } of addends)
      for (const { row, figure } of finer) if (figure.stated) add(row, whole?.row);
  return holders;
}

/** The row itself, and below it one line for each group that its figures are divided into. */
function rowWithParts(
  cells: readonly Cell[],
  lines: readonly CountedMeasure[],
  counting: Counting,
  held: ReadonlySet<Cell>,
): readonly CasualtyRow[] {
  const [first] = cells;
  if (!first) return [];
  const { party, is_attacker, places, part_of, row: at } = first;
  const sources = [...new Set(cells.flatMap(({ sources }) => sources))];
  const line = { party, is_attacker, sources, at };
  const groups = [...new Set(cells.flatMap(({ of_whom }) => Object.keys(of_whom)))];
  return [
    {
      ...line,
      kind: part_of !== null ? 'contained' : cells.some((cell) => held.has(cell)) ? 'held' : 'figure',
      name: partyName(first),
      folded: null,
      places: places.map(({ name }) => name),
      ...standingOf(cells, lines),
      cells: lines.map(({ measure }) => {
        const cell = cells.find((each) => each.measure === measure.id);
        return cellFor(measure.id, cell, { row: at, isHeld: cell !== undefined && held.has(cell) });
      }),
    },
    ...groups.map(
      (group): CasualtyRow => ({
        ...line,
        kind: 'part',
        name: ofWhom(group, counting, at),
        folded: null,
        places: [],
        status: null,
        disputed: [],
        cells: lines.map(({ measure }) => {
          const part = cells.find((cell) => cell.measure === measure.id)?.of_whom[group];
          const partAt = `${at}.of_whom.${measure.id}.${group}`;
          return {
            measure: measure.id,
            is_left_out: part === undefined,
            is_held: false,
            figure: { ...(part ?? notStated), at: partAt },
            at: partAt,
          };
        }),
      }),
    ),
  ];
}

/** One status for the row where its figures agree in it; else that of those nobody disputes, and the others by name. */
function standingOf(cells: readonly Cell[], lines: readonly CountedMeasure[]): Pick<CasualtyRow, 'status' | 'disputed'> {
  const told = cells.filter(({ figure }) => isTold(figure));
  const undisputed = told.find(({ status }) => status !== 'disputed');
  if (!undisputed) return { status: told[0]?.status ?? null, disputed: [] };
  const disputed = lines.filter(({ measure }) => told.some((cell) => cell.measure === measure.id && cell.status === 'disputed'));
  return {
    status: undisputed.status,
    disputed: disputed.map(({ measure }) => sentence('casualties.disputedOf', undisputed.row, { measure: within(measure.name) })),
  };
}

function cellFor(measure: string, cell: Cell | undefined, { row, isHeld }: { row: string; isHeld: boolean }): RowCell {
  const at = cell?.at ?? `${row}.${measure}`;
  return { measure, is_left_out: cell === undefined, is_held: isHeld, figure: cell?.figure ?? { ...notStated, at }, at };
}

const ofWhom = (group: string, { groupOf }: Counting, at: string): Sentence =>
  sentence('casualties.ofWhom', at, { group: { kind: 'sentence', sentence: groupOf(group).name } });

/** Totals on one side, by column. */
export function totalsOn(side: CountedSide, lines: readonly CountedMeasure[], counting: Counting): Totals {
  const cells = lines.map((line) => totalOn(side, line, counting));
  const find = (id: PeopleMeasure) => cells.find((total) => total?.measure === id) ?? null;
  const groups = [...new Set(cells.flatMap((total) => total?.parts.map(({ group }) => group) ?? []))];
  const at = 'casualties';
  return {
    killed: find('killed'),
    wounded: find('wounded'),
    killed_or_wounded: find('killed_or_wounded'),
    missing: find('missing'),
    detained: find('detained'),
    abducted: find('abducted'),
    freed: find('freed'),
    displaced: find('displaced'),
    evacuated: find('evacuated'),
    affected: find('affected'),
    cells,
    parts: groups.map((group) => ({
      kind: 'part',
      name: ofWhom(group, counting, at),
      party: null,
      folded: null,
      places: [],
      is_attacker: side === 'attackers',
      cells: cells.map((total, index) => {
        const part = total?.parts.find((each) => each.group === group);
        const figure = part ?? { ...notStated, at };
        return { measure: lines[index]?.measure.id ?? '', is_left_out: !part, is_held: false, figure, at: figure.at };
      }),
      status: null,
      disputed: [],
      sources: [],
      at,
    })),
    at,
  };
}
