/** Things taken, found again, destroyed or damaged, and what is therefore outstanding. */
import type { Briefing, Materiel } from '../../briefing/briefing.ts';
import { restOf } from '../../briefing/quantity/algebra.ts';
import { isExact, isNone, notStated, type Quantity } from '../../briefing/quantity/quantity.ts';
import { contradictsItself } from '../../briefing/settle-reports.ts';
import type { Sentence } from '../sentences/sentence.ts';
import { ofIncident } from './cells.ts';
import { fewestBars, mostBars, othersAtMost } from './figure-chart.ts';

export const movements = ['taken', 'recovered', 'outstanding', 'destroyed', 'damaged'] as const;
export type Movement = (typeof movements)[number];

export interface MaterielCell {
  readonly movement: Movement;
  /** The row says nothing of it: a dash, not "not stated". */
  readonly is_left_out: boolean;
  readonly figure: Quantity & { readonly at: string };
  readonly at: string;
}

export interface MaterielRow extends Omit<Materiel, 'taken' | 'recovered' | 'destroyed' | 'damaged'> {
  readonly taken: Quantity & { readonly at: string };
  readonly recovered: Quantity & { readonly at: string };
  readonly outstanding: Quantity & { readonly at: string };
  /** Nobody states a number: there is nothing whose status could be told. */
  readonly is_unstated: boolean;
  /** One for each movement of the table, in its order. */
  readonly cells: readonly MaterielCell[];
}

/** A row for a chart: how far the bar of each movement reaches. */
export interface MaterielBar {
  readonly item: string;
  readonly amounts: readonly {
    readonly movement: Movement;
    readonly quantity: Quantity & { readonly at: string };
    /** `null` where nothing is stated. */
    readonly value: number | null;
    /** The value is only a limit of what was stated: the number itself is not known. */
    readonly is_limit: boolean;
    /** The number may be larger than the value, because nobody states an upper end. */
    readonly is_open: boolean;
    /** The row says nothing of it: a dash, not "not stated". */
    readonly is_left_out: boolean;
    readonly at: string;
  }[];
  readonly at: string;
}

/** What was taken of each item, in two parts that are exact: no bar is longer or shorter than what was taken. */
export interface MaterielSplit {
  /** The ten items of which most was taken, in the order of the file. */
  readonly bars: readonly {
    readonly item: string;
    readonly taken: Quantity;
    readonly recovered: Quantity;
    readonly outstanding: Quantity;
    readonly at: string;
  }[];
  /** How many items are not drawn, and how much was taken of each at most; `null` where all are. */
  readonly others: Sentence | null;
  readonly at: string;
}

export interface MaterielTable {
  readonly rows: readonly MaterielRow[];
  /** The columns: those that at least one row is about. */
  readonly movements: readonly Movement[];
  /** Rows of which something certain is still out: a floor above zero. */
  readonly outstanding: readonly MaterielRow[];
  readonly bars: readonly MaterielBar[];
  /** One bar an item, recovered beside outstanding; `null` where one of those counted cannot be split so, or it is alone. */
  readonly split: MaterielSplit | null;
  /** Reports on the materiel contradict each other. */
  readonly is_disputed: boolean;
  /** Enough items were counted that a chart has something to compare. */
  readonly is_compared: boolean;
  readonly notes: readonly { readonly text: string; readonly sources: readonly string[]; readonly at: string }[];
  readonly sources: readonly string[];
  readonly at: string;
}

export function tabulateMateriel(briefing: Briefing, incident: string): MaterielTable {
  const given = briefing.materiel.filter(ofIncident(briefing, incident));
  const isTold = (movement: Movement) =>
    movement === 'outstanding'
      ? given.some(({ taken, recovered }) => taken !== null && recovered !== null)
      : given.some((row) => row[movement] !== null);
  const shown = movements.filter(isTold);
  const rows = given.map((row) => toRow(row, shown));
  const counted = rows.filter(({ cells }) => cells.some(({ figure }) => figure.stated)).length;
  return {
    rows,
    movements: shown,
    outstanding: rows.filter(({ outstanding }) => (outstanding.low ?? 0) > 0),
    bars: rows.map((row) => toBar(row)),
    split: splitOf(rows),
    is_disputed: briefing.disputes.some(({ about }) => about === 'materiel'),
    is_compared: counted >= fewestBars && rows.length <= mostBars,
    notes: rows.flatMap(({ note, sources, at }) => (note === null ? [] : [{ text: note, sources, at: `${at}.note` }])),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    at: 'materiel',
  };
}

/** Where nobody says what was taken, or whether it was found, what is outstanding is not known. */
function toRow(row: Materiel, shown: readonly Movement[]): MaterielRow {
  const { taken, recovered, destroyed, damaged, ...rest } = row;
  const at = `${row.at}.taken.outstanding`;
  const left = taken !== null && recovered !== null ? restOf(taken, recovered) : null;
  // Where nothing was taken, nothing is outstanding, whatever is said of finds.
  const outstanding = taken !== null && isNone(taken) ? taken : left;
  const told = [taken, recovered, destroyed, damaged].flatMap((figure) => figure ?? []);
  const figures = { taken, recovered, outstanding, destroyed, damaged };
  const located = (movement: Movement) => ({ ...(figures[movement] ?? notStated), at: `${row.at}.${movement}` });
  return {
    ...rest,
    status: told.some(contradictsItself) ? 'disputed' : row.status,
    taken: located('taken'),
    recovered: located('recovered'),
    outstanding: { ...(outstanding ?? notStated), at },
    is_unstated: told.every(({ stated, word }) => !stated && word === null),
    cells: shown.map((movement) => {
      const figure = movement === 'outstanding' ? { ...(outstanding ?? notStated), at } : located(movement);
      return { movement, is_left_out: figures[movement] === null, figure, at: figure.at };
    }),
  };
}

/** Something other than finds, or a range, has no place in a bar of two parts. */
function splitOf(rows: readonly MaterielRow[]): MaterielSplit | null {
  const counted = rows.filter(({ cells }) => cells.some(({ figure }) => figure.stated));
  const isSplit = ({ taken, recovered, outstanding, cells }: MaterielRow): boolean =>
    [taken, recovered, outstanding].every((figure) => figure.stated && isExact(figure)) &&
    cells.every(({ movement, figure }) => !figure.stated || ['taken', 'recovered', 'outstanding'].includes(movement));
  if (counted.length < fewestBars || !counted.every(isSplit)) return null;
  const largest = counted.toSorted((a, b) => (b.taken.high ?? 0) - (a.taken.high ?? 0));
  const shown = new Set(largest.slice(0, mostBars));
  const [first, ...more] = largest.slice(mostBars);
  return {
    bars: largest
      .filter((row) => shown.has(row))
      .map(({ item, taken, recovered, outstanding, at }) => ({ item, taken, recovered, outstanding, at })),
    others: first ? othersAtMost({ n: more.length + 1, most: first.taken.high ?? 0, at: first.at }) : null,
    at: 'materiel',
  };
}

const toBar = (row: MaterielRow): MaterielBar => ({
  item: row.item,
  amounts: row.cells.map(({ movement, figure, is_left_out, at }) => {
    const { low, best, high } = figure;
    return {
      movement,
      quantity: figure,
      value: best ?? high ?? low,
      is_limit: best === null && low !== high && high !== null,
      is_open: high === null && low !== null,
      is_left_out,
      at,
    };
  }),
  at: row.at,
});
