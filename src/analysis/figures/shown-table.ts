/**
 * The table of casualties as a slide shows it. Rows without any figure are one row that keeps their names, and a column in
 * which only one figure stands is a line below the table. Totals are those of all rows.
 */
import { canAgree, sumQuantities } from '../../briefing/quantity/algebra.ts';
import { notStated, type Quantity } from '../../briefing/quantity/quantity.ts';
import { addressOrder } from '../address-order.ts';
import { count, type Sentence, sentence } from '../sentences/sentence.ts';
import { missingFigures, missingTogether } from './captions.ts';
import { type CasualtyRow, isTold, rowsOf, type Totals, totalsOn } from './casualty-rows.ts';
import { type Cell, nameOfCell, placeOfCell } from './cells.ts';
import type { CountedMeasure, Counting } from './counting.ts';
import { type DrawnMarks, isWorthDrawing, marksOf } from './drawn-marks.ts';
import { fullName, partyName } from './figure-chart.ts';
import type { Measure } from './measure.ts';

export interface ShownTable {
  readonly measures: readonly Measure[];
  readonly rows: readonly ShownRow[];
  /** How many columns hold figures, and how many there are before that of the status. */
  readonly figure_count: number;
  readonly column_count: number;
  readonly without_attackers: Totals;
  /** `null` without attackers. */
  readonly with_attackers: Totals | null;
  /** Names of the places that all rows are about, told once below the table; `null` where they differ. */
  readonly place: readonly string[] | null;
  /** The same where it is not the place of the incident, which need not be told. */
  readonly told_place: readonly string[] | null;
  /** How all figures stand, told once below the table; `null` where rows differ. */
  readonly status: Cell['status'] | null;
  /** For whom a figure is missing of whom no row says so. */
  readonly missing: readonly Sentence[];
  /** The killed are drawn beside their numbers: some are not exact, or four at least compare, and there is room. */
  readonly has_ranges: boolean;
  /** What they are drawn with. */
  readonly marks: DrawnMarks;
  /** The columns that hold one figure only, but for those that stand under a row. */
  readonly alone: readonly LoneFigure[];
  readonly at: string;
}

export interface ShownRow extends CasualtyRow {
  /** One number for several measures together, of just these people: it stands under the row that it has to be read with. */
  readonly together: readonly LoneFigure[];
  /** Nothing else is told of them: it stands in the row itself. */
  readonly is_only_together: boolean;
}

export interface LoneFigure {
  readonly measure: Sentence;
  readonly figure: Cell['figure'];
  /** Whose figure it is, and where. */
  readonly name: Sentence;
  readonly status: Cell['status'];
  /** No numbers satisfy both this figure and those of the row above it. */
  readonly is_contradicted: boolean;
  readonly sources: readonly string[];
  readonly at: string;
}

const taken: ReadonlySet<string> = new Set(['abducted', 'freed']);

/** In a table of fewer rows each column may have a single figure. */
const fewestRows = 3;

export function showTable(lines: readonly CountedMeasure[], counting: Counting): ShownTable {
  const lone = loneLines(lines);
  const kept = lines.filter((line) => !lone.has(line));
  const rows = rowsOf(kept, counting);
  const hasAttackers = lines.some(({ cells }) => cells.some(({ is_attacker }) => is_attacker));
  const [without_attackers, with_attackers] = [
    totalsOn('without_attackers', kept, counting),
    hasAttackers ? totalsOn('with_attackers', kept, counting) : null,
  ];
  const silent = silentRows(rows);
  const all = hasAttackers ? 'with_attackers' : 'without_attackers';
  const folded = foldRows(rows, silent, kept);
  const isOfSeveral = ([{ measure }]: Together[number]): boolean => measure.of.length > 0;
  const together = [...lone].filter(isOfSeveral);
  const placed = withRowsFor(together, folded, kept);
  const shown = placed.map((row) => ({
    ...row,
    together: togetherOf(row, together, kept),
    is_only_together: !folded.includes(row),
  }));
  const shared = sharedBy(shown);
  const has_ranges = mayDraw(kept) && isWorthDrawing(drawnFigures(shown));
  return {
    measures: kept.map(({ measure }) => measure),
    rows: shown,
    ...shared,
    told_place: shared.place?.join() === counting.mainPlace ? null : shared.place,
    figure_count: kept.length + (has_ranges ? 1 : 0),
    column_count: 1 + (shared.place ? 0 : 1) + kept.length + (has_ranges ? 1 : 0),
    has_ranges,
    marks: marksOf([drawnFigures(shown)], 'casualties'),
    without_attackers,
    with_attackers,
    missing: missingTogether(missingFigures(lines, totalsOn(all, lines, counting).cells, namesOf(silent, lines))),
    alone: [...lone].filter((each) => !isOfSeveral(each)).map(([{ measure }, cell]) => sayLone(measure, cell, false)),
    at: 'casualties',
  };
}

const sayLone = ({ name }: Measure, cell: Cell, is_contradicted: boolean): LoneFigure => ({
  measure: name,
  figure: cell.figure,
  name: fullName(cell),
  status: cell.status,
  is_contradicted,
  sources: cell.sources,
  at: cell.at,
});

type Together = readonly (readonly [CountedMeasure, Cell])[];

const isSamePeople = ({ kind, party, places }: CasualtyRow, cell: Cell): boolean =>
  kind === 'figure' && party?.id === cell.party?.id && places.join() === cell.places.map(({ name }) => name).join();

/** People of whom nothing but such a number is told have a row of their own, in the order of the file. */
function withRowsFor(together: Together, rows: readonly CasualtyRow[], kept: readonly CountedMeasure[]): readonly CasualtyRow[] {
  return together.reduce<readonly CasualtyRow[]>((all, [, cell]) => {
    if (all.some((row) => isSamePeople(row, cell))) return all;
    const own: CasualtyRow = {
      kind: 'figure',
      name: partyName(cell),
      party: cell.party,
      folded: null,
      places: cell.places.map(({ name }) => name),
      is_attacker: cell.is_attacker,
      cells: kept.map(({ measure }) => {
        const at = `${cell.row}.${measure.id}`;
        return { measure: measure.id, is_left_out: true, is_held: false, figure: { ...notStated, at }, at };
      }),
      status: cell.status,
      disputed: [],
      sources: cell.sources,
      at: cell.row,
    };
    const next = all.findIndex(({ kind, at }) => kind === 'figure' && addressOrder(at, cell.row) > 0);
    return all.toSpliced(next < 0 ? all.length : next, 0, own);
  }, rows);
}

/** The numbers of several measures together that belong under a row. */
function togetherOf(row: CasualtyRow, together: Together, kept: readonly CountedMeasure[]): readonly LoneFigure[] {
  return together.flatMap(([{ measure }, cell]): readonly LoneFigure[] => {
    if (!isSamePeople(row, cell)) return [];
    const parts = measure.of.flatMap((id) => row.cells[kept.findIndex((line) => line.measure.id === id)]?.figure ?? []);
    const isWhole = parts.length === measure.of.length && parts.every(({ stated }) => stated);
    return [sayLone(measure, cell, isWhole && !canAgree(sumQuantities(parts), cell.figure))];
  });
}

/** More columns leave no room for another. */
const mostMeasures = 4;
const mayDraw = ([first, ...others]: readonly CountedMeasure[]): boolean =>
  first?.measure.id === 'killed' && others.length < mostMeasures;

/** Of the first column. */
const drawnFigures = (rows: readonly CasualtyRow[]): readonly Quantity[] =>
  rows.flatMap(({ kind, cells: [cell] }) => (kind === 'figure' && cell?.figure.stated ? [cell.figure] : []));

/** What would stand in every row: the places, and the status. A single row, and rows that need a word of their own, keep their columns. */
function sharedBy(rows: readonly ShownRow[]): Pick<ShownTable, 'place' | 'status'> {
  const own = rows.filter(({ kind }) => kind !== 'part');
  const [first, ...others] = own;
  const isPlain = own.every(({ kind, disputed }) => kind !== 'folded' && disputed.length === 0);
  if (!first || others.length === 0 || !isPlain) return { place: null, status: null };
  const isOnePlace = first.places.length > 0 && others.every(({ places }) => places.join() === first.places.join());
  const statuses = new Set(own.flatMap(({ status, together }) => [status ?? [], ...together.map((each) => each.status)].flat()));
  const [status = null] = statuses;
  return { place: isOnePlace ? first.places : null, status: statuses.size === 1 ? status : null };
}

/**
 * Lines that one row alone is about, with its figure. That row has another figure in the table, or is not about anything else: then
 * the line below says all of it. The first line always stays, and so do the abducted with the freed: whoever asks of an abduction asks
 * for them, however many of its rows are about the dead.
 */
function loneLines(lines: readonly CountedMeasure[]): ReadonlyMap<CountedMeasure, Cell> {
  const rows = new Set(lines.flatMap(({ cells }) => cells.map(({ row }) => row)));
  if (rows.size < fewestRows) return new Map();
  const found = new Map(
    lines.slice(1).flatMap((line): readonly (readonly [CountedMeasure, Cell])[] => {
      if (taken.has(line.measure.id)) return [];
      const [only, ...others] = line.cells;
      const isPlain =
        only && others.length === 0 && isTold(only.figure) && Object.keys(only.of_whom).length === 0 && only.part_of === null;
      return isPlain ? [[line, only]] : [];
    }),
  );
  const kept = lines.filter((line) => !found.has(line)).flatMap(({ cells }) => cells);
  return new Map(
    [...found].filter(([, { row }]) => {
      const rest = kept.filter((cell) => cell.row === row);
      return rest.length === 0 || rest.some(({ figure }) => isTold(figure));
    }),
  );
}

/** Rows that state nothing; none where a single one does, or nothing else would be left. Attackers stay: totals go by them. */
function silentRows(rows: readonly CasualtyRow[]): readonly CasualtyRow[] {
  const silent = rows.filter(
    ({ kind, is_attacker, cells }, index) =>
      kind === 'figure' && !is_attacker && rows[index + 1]?.kind !== 'part' && !cells.some(({ figure }) => isTold(figure)),
  );
  return silent.length > 1 && silent.length < rows.length ? silent : [];
}

/** One row in the place of the first of them. */
function foldRows(
  rows: readonly CasualtyRow[],
  silent: readonly CasualtyRow[],
  lines: readonly CountedMeasure[],
): readonly CasualtyRow[] {
  const [first] = silent;
  if (!first) return rows;
  const all = lines.flatMap(({ cells }) => cells);
  const cells = silent.flatMap(({ at }) => all.find(({ row }) => row === at) ?? []);
  const [cell] = cells;
  if (!cell) return rows;
  const isOneParty = cells.every(({ party, places }) => party?.id === cell.party?.id && places.length > 0);
  const words = { n: silent.length, count: count(silent.length) };
  const folded: CasualtyRow = {
    ...first,
    kind: 'folded',
    name: isOneParty
      ? partyName(cell)
      : sentence('casualties.furtherRows', first.at, {
          ...words,
          names: { kind: 'list', sentences: cells.map(fullName), join: 'and' },
        }),
    folded: isOneParty
      ? sentence('casualties.furtherPlaces', first.at, {
          ...words,
          names: { kind: 'names', names: cells.flatMap(({ places }) => places.map(({ name }) => name)) },
        })
      : null,
    places: [],
    cells: first.cells.map(({ measure }, index) => {
      const about = silent.flatMap(({ cells }) => cells[index] ?? []).find(({ is_left_out }) => !is_left_out);
      const at = about?.at ?? `${first.at}.${measure}`;
      return { measure, is_left_out: about === undefined, is_held: false, figure: { ...notStated, at }, at };
    }),
    sources: [...new Set(silent.flatMap(({ sources }) => sources))],
  };
  return rows.flatMap((row) => (row === first ? [folded] : silent.includes(row) ? [] : [row]));
}

/** A total may miss a figure under the name of its place alone. */
const allNames = (cell: Cell): readonly string[] => [nameOfCell(cell), placeOfCell(cell)];

/** The names of those whose row says that their figure is not stated. */
const namesOf = (silent: readonly CasualtyRow[], lines: readonly CountedMeasure[]): ReadonlySet<string> => {
  const addresses = new Set(silent.map(({ at }) => at));
  return new Set(lines.flatMap(({ cells }) => cells.filter(({ row }) => addresses.has(row)).flatMap(allNames)));
};
