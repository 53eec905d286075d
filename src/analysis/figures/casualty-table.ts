/** Casualties of one incident: rows by party and place with their parts, totals with and without the attackers. */
import type { Party } from '../../briefing/briefing.ts';
import type { PeopleMeasure } from '../../briefing/measures.ts';
import { isExact, notStated, type Quantity } from '../../briefing/quantity/quantity.ts';
import { addressOrder } from '../address-order.ts';
import { type Sentence, sentence, within } from '../sentences/sentence.ts';
import { apartNotes, countedTogether, heldTogether, missingFigures, type Note, type Uncounted, uncountedIn } from './captions.ts';
import type { Cell } from './cells.ts';
import { type CountedMeasure, type CountedSide, type Counting, totalOn } from './counting.ts';
import { groupBy } from './group-by.ts';
import type { Measure } from './measure.ts';
import type { Total } from './totals.ts';

/** What a table of casualties has columns for; what else is counted stands in the table of other figures. */
const columns: readonly string[] = [
  'killed',
  'wounded',
  'killed_or_wounded',
  'missing',
  'detained',
  'abducted',
  'freed',
] satisfies readonly PeopleMeasure[];

/** Whether a measure is a column of this table. */
export const isCasualty = ({ id, of }: Measure): boolean =>
  columns.includes(id) || (of.length > 0 && of.every((each) => columns.includes(each)));

export interface RowCell {
  readonly measure: string;
  /** The row is not about it: a dash, not "not stated". */
  readonly is_left_out: boolean;
  readonly figure: Quantity & { readonly at: string };
  readonly at: string;
}

export interface CasualtyRow {
  readonly kind: 'figure' | 'contained' | 'part';
  /** The name of the party; for a part, that of the group: "of whom children". */
  readonly name: Sentence;
  readonly party: Party | null;
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

export interface CasualtyTable {
  readonly rows: readonly CasualtyRow[];
  readonly measures: readonly Measure[];
  readonly without_attackers: Totals;
  /** `null` when no attacker is among the rows: both totals would be the same. */
  readonly with_attackers: Totals | null;
  /** Attackers alone; `null` likewise. */
  readonly attackers: Totals | null;
  /** The attackers' own row is disputed. */
  readonly is_attackers_disputed: boolean;
  /** Names of the attacking parties; empty without attackers. */
  readonly attacker_names: readonly string[];
  /** The caption: for whom a figure is missing, one sentence a measure. */
  readonly missing: readonly Sentence[];
  /** At least one row's killed are a range, so that a chart says more than the table. */
  readonly is_ranged: boolean;
  /** One of these ranges has a best estimate. */
  readonly has_best: boolean;
  /** Bars for a chart of the killed, one a row: dark to low, pale to high; an open end is `null`, as are both where nothing is stated. */
  readonly bars: readonly {
    /** Tells the bar apart: the party, with the place where the party has several. */
    readonly name: Sentence;
    readonly killed: Quantity;
    readonly low: number | null;
    /** The best estimate within a range; `null` where there is none, or nothing else. */
    readonly best: number | null;
    readonly high: number | null;
    readonly at: string;
  }[];
  /** What the figures of some rows hold of others, so that nobody adds the column: one sentence each. */
  readonly together: readonly Sentence[];
  /** Reports that never count, one sentence each: of other people, and denied ones. */
  readonly uncounted: readonly Uncounted[];
  readonly notes: readonly Note[];
  readonly sources: readonly string[];
  readonly at: string;
}

/** @param notes the authors' remarks on rows of this incident */
export function tabulateCasualties(counting: Counting, notes: readonly Note[]): CasualtyTable {
  const lines = counting.lines.filter(({ measure }) => isCasualty(measure)).toSorted((a, b) => rank(a) - rank(b));
  const rows = [
    ...groupBy(
      lines.flatMap(({ cells }) => cells),
      ({ row }) => row,
    ),
  ]
    .toSorted(([a], [b]) => addressOrder(a, b))
    .flatMap(([, cells]) => rowsOf(cells, lines, counting));
  const killed = lines.find(({ measure }) => measure.id === 'killed');
  const bars = (killed?.cells ?? []).filter(({ part_of }) => part_of === null);
  const hasAttackers = rows.some(({ is_attacker }) => is_attacker);
  const on = (side: CountedSide) => totalsOn(side, lines, counting);
  const [without_attackers, with_attackers] = [on('without_attackers'), hasAttackers ? on('with_attackers') : null];
  return {
    rows,
    measures: lines.map(({ measure }) => measure),
    without_attackers,
    with_attackers,
    attackers: hasAttackers ? on('attackers') : null,
    is_attackers_disputed: lines.some(({ cells }) =>
      cells.some(({ is_attacker, status, figure }) => is_attacker && status === 'disputed' && isTold(figure)),
    ),
    attacker_names: [...new Set(rows.flatMap(({ is_attacker, party }) => (is_attacker && party ? [party.name] : [])))],
    missing: missingFigures(lines, (with_attackers ?? without_attackers).cells),
    is_ranged: bars.length <= mostBars && bars.some(({ figure }) => figure.stated && !isExact(figure)),
    has_best: bars.some(({ figure }) => endsOf(figure).best !== null),
    bars: bars.map((cell) => ({ name: barName(cell, bars), killed: cell.figure, ...endsOf(cell.figure), at: cell.at })),
    together: [...heldTogether(lines), ...countedTogether(lines)],
    uncounted: uncountedIn(lines),
    notes: [...notes, ...apartNotes(lines)],
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    at: 'casualties',
  };
}

/** Whether somebody gives a number, or a word for one. */
const isTold = ({ stated, word }: Quantity): boolean => stated || word !== null;

/** More bars than these say less than the table; a chart takes 200 at most. */
export const mostBars = 60;

const rank = ({ measure: { id } }: CountedMeasure): number => (columns.includes(id) ? columns.indexOf(id) : columns.length);

/** The row itself, and below it one line for each group that its figures are divided into. */
function rowsOf(cells: readonly Cell[], lines: readonly CountedMeasure[], counting: Counting): readonly CasualtyRow[] {
  const [first] = cells;
  if (!first) return [];
  const { party, is_attacker, places, part_of, row: at } = first;
  const sources = [...new Set(cells.flatMap(({ sources }) => sources))];
  const line = { party, is_attacker, sources, at };
  const groups = [...new Set(cells.flatMap(({ of_whom }) => Object.keys(of_whom)))];
  return [
    {
      ...line,
      kind: part_of === null ? ('figure' as const) : ('contained' as const),
      name: partyName(first),
      places: places.map(({ name }) => name),
      ...standingOf(cells, lines),
      cells: lines.map(({ measure }) =>
        cellFor(
          measure.id,
          cells.find((cell) => cell.measure === measure.id),
          at,
        ),
      ),
    },
    ...groups.map(
      (group): CasualtyRow => ({
        ...line,
        kind: 'part',
        name: ofWhom(group, counting, at),
        places: [],
        status: null,
        disputed: [],
        cells: lines.map(({ measure }) => {
          const part = cells.find((cell) => cell.measure === measure.id)?.of_whom[group];
          const partAt = `${at}.of_whom.${measure.id}.${group}`;
          return {
            measure: measure.id,
            is_left_out: part === undefined,
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

function cellFor(measure: string, cell: Cell | undefined, row: string): RowCell {
  const at = cell?.at ?? `${row}.${measure}`;
  return { measure, is_left_out: cell === undefined, figure: cell?.figure ?? { ...notStated, at }, at };
}

const ofWhom = (group: string, { groupOf }: Counting, at: string): Sentence =>
  sentence('casualties.ofWhom', at, { group: { kind: 'sentence', sentence: groupOf(group).name } });

/** The author's name for the party; a figure that names none is of everybody. */
const partyName = ({ party, row }: Cell): Sentence =>
  party ? sentence('measures.own', `${party.at}.name`, { name: party.name }) : sentence('casualties.everybody', row);

const barName = (cell: Cell, bars: readonly Cell[]): Sentence => {
  const isShared = bars.some((other) => other !== cell && other.party?.id === cell.party?.id);
  const where = cell.places.map(({ name }) => name).join(', ');
  if (!isShared || where === '') return partyName(cell);
  return sentence('casualties.barAt', cell.row, { party: { kind: 'sentence', sentence: partyName(cell) }, place: where });
};

function totalsOn(side: CountedSide, lines: readonly CountedMeasure[], counting: Counting): Totals {
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
      places: [],
      is_attacker: side === 'attackers',
      cells: cells.map((total, index) => {
        const part = total?.parts.find((each) => each.group === group);
        const figure = part ?? { ...notStated, at };
        return { measure: lines[index]?.measure.id ?? '', is_left_out: !part, figure, at: figure.at };
      }),
      status: null,
      disputed: [],
      sources: [],
      at,
    })),
    at,
  };
}

/** An open end is left open: the chart draws it so. */
function endsOf({ low, best, high, stated }: Quantity) {
  if (!stated) return { low: null, best: null, high: null };
  return { low, high, best: low === high ? null : best };
}
