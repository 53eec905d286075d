/** Taken, recovered, and what is therefore outstanding. */
import type { Briefing, Materiel } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity.ts';
import { isNone, subtractQuantity } from './quantities.ts';

export interface MaterielRow extends Materiel {
  readonly outstanding: Quantity & { readonly at: string };
  /** Something is, or may be, still out. */
  readonly is_outstanding: boolean;
}

export const movements = ['taken', 'recovered', 'outstanding'] as const;

/** A row for a chart: how far the bar of each movement reaches. */
export interface MaterielBar {
  readonly item: string;
  readonly amounts: readonly {
    readonly movement: (typeof movements)[number];
    readonly quantity: Quantity;
    /** `null` where nothing is stated. */
    readonly value: number | null;
    /** The value is only the upper limit of what was stated. */
    readonly is_limit: boolean;
    readonly at: string;
  }[];
  readonly at: string;
}

export interface MaterielTable {
  readonly rows: readonly MaterielRow[];
  /** Rows of which something certain is still out: a floor above zero. */
  readonly outstanding: readonly MaterielRow[];
  /** The first of them, for a headline. */
  readonly first_outstanding: MaterielRow | null;
  /** Rows whose numbers nobody stated. */
  readonly uncounted: readonly MaterielRow[];
  readonly bars: readonly MaterielBar[];
  /** Reports on the materiel contradict each other. */
  readonly is_disputed: boolean;
  /** Two items or more were counted, so that a chart has something to compare. */
  readonly is_compared: boolean;
  readonly notes: readonly { readonly text: string; readonly sources: readonly string[]; readonly at: string }[];
  readonly sources: readonly string[];
  readonly at: string;
}

export function tabulateMateriel(briefing: Briefing, incident: string): MaterielTable {
  const main = briefing.incidents.find(({ main }) => main)?.id ?? null;
  const rows = briefing.materiel
    .filter((row) => (row.incident ?? main) === incident || briefing.incidents.length === 0)
    .map((row): MaterielRow => {
      const outstanding = { ...subtractQuantity(row.taken, row.recovered), at: `${row.at}.taken.outstanding` };
      return { ...row, outstanding, is_outstanding: !isNone(outstanding) };
    });
  const outstanding = rows.filter((row) => (row.outstanding.low ?? 0) > 0);
  return {
    rows,
    outstanding,
    first_outstanding: outstanding[0] ?? null,
    uncounted: rows.filter(({ taken }) => !taken.stated),
    bars: rows.map(toBar),
    is_disputed: briefing.disputes.some(({ about }) => about === 'materiel'),
    is_compared: rows.filter(({ taken }) => taken.stated).length > 1,
    notes: rows.flatMap(({ note, sources, at }) => (note === null ? [] : [{ text: note, sources, at: `${at}.note` }])),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    at: 'materiel',
  };
}

const toBar = (row: MaterielRow): MaterielBar => ({
  item: row.item,
  amounts: movements.map((movement) => {
    const quantity = row[movement];
    const { low, best, high } = quantity;
    return { movement, quantity, value: best ?? high ?? low, is_limit: best === null && high !== null, at: row[movement].at };
  }),
  at: row.at,
});
