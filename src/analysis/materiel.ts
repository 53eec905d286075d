/** Taken, recovered, and what is therefore outstanding. */
import type { Briefing, Materiel } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity.ts';
import { isNone, subtractQuantity } from './quantities.ts';

export interface MaterielRow extends Materiel {
  readonly outstanding: Quantity & { readonly at: string };
  /** Something is, or may be, still out. */
  readonly is_outstanding: boolean;
}

export interface MaterielTable {
  readonly rows: readonly MaterielRow[];
  /** Rows of which something certain is still out: a floor above zero. */
  readonly outstanding: readonly MaterielRow[];
  /** The first of them, for a headline. */
  readonly first_outstanding: MaterielRow | null;
  /** Rows whose numbers nobody stated. */
  readonly uncounted: readonly MaterielRow[];
  readonly notes: readonly { readonly text: string; readonly sources: readonly string[]; readonly at: string }[];
  readonly sources: readonly string[];
  readonly at: string;
}

export function tabulateMateriel(briefing: Briefing, incident: string): MaterielTable {
  const main = briefing.incidents.find(({ main }) => main)?.id ?? null;
  const rows = briefing.materiel
    .filter((row) => (row.incident ?? main) === incident || briefing.incidents.length === 0)
    .map((row): MaterielRow => {
      const outstanding = { ...subtractQuantity(row.taken, row.recovered), at: `${row.at}.taken` };
      return { ...row, outstanding, is_outstanding: !isNone(outstanding) };
    });
  const outstanding = rows.filter((row) => (row.outstanding.low ?? 0) > 0);
  return {
    rows,
    outstanding,
    first_outstanding: outstanding[0] ?? null,
    uncounted: rows.filter(({ taken }) => !taken.stated),
    notes: rows.flatMap(({ note, sources, at }) => (note === null ? [] : [{ text: note, sources, at: `${at}.note` }])),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    at: 'materiel',
  };
}
