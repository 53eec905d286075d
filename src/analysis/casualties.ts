/** Casualties of one incident: rows by party and place, totals with and without the attackers. Never across incidents. */
import type { Briefing, Casualty, Party, Place } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity.ts';
import { comparePublished, type PublishedTotal } from './published-totals.ts';
import { isExact, sumQuantities } from './quantities.ts';

export const measures = ['killed', 'wounded', 'detained', 'missing'] as const;
export type Measure = (typeof measures)[number];

export interface CasualtyRow {
  readonly party: Party;
  readonly place: Place | null;
  readonly is_attacker: boolean;
  readonly killed: Casualty['killed'];
  readonly wounded: Casualty['wounded'];
  readonly detained: Casualty['detained'];
  readonly missing: Casualty['missing'];
  /** One for each measure that the table shows, in its order. */
  readonly cells: readonly Casualty['killed'][];
  readonly status: Casualty['status'];
  readonly note: string | null;
  readonly sources: readonly string[];
  readonly at: string;
}

export interface Total extends Quantity {
  readonly measure: Measure;
  /** One number, without doubt at either end. */
  readonly is_exact: boolean;
  /** Parties for whom nothing was stated: their share is missing from the total. */
  readonly unstated: readonly Party[];
  /** How it was computed, in figures. */
  readonly sum: string;
  readonly at: string;
}

export interface Totals {
  readonly killed: Total;
  readonly wounded: Total;
  readonly detained: Total;
  readonly missing: Total;
  readonly cells: readonly Total[];
  readonly at: string;
}

export interface CasualtyTable {
  readonly rows: readonly CasualtyRow[];
  /** Killed and wounded, which every reader looks for, and what else at least one row states. */
  readonly measures: readonly Measure[];
  readonly without_attackers: Totals;
  /** `null` when no attacker is among the rows: both totals would be the same. */
  readonly with_attackers: Totals | null;
  /** Attackers alone; `null` likewise. */
  readonly attackers: Totals | null;
  /** The attackers' own row is disputed. */
  readonly is_attackers_disputed: boolean;
  /** Names of the attacking parties, as one phrase can hold them; empty without attackers. */
  readonly attacker_names: readonly string[];
  /** At least one party's killed are a range, so that a chart says more than the table. */
  readonly is_ranged: boolean;
  /** One of these ranges has a best estimate. */
  readonly has_best: boolean;
  readonly unstated: readonly { readonly measure: Measure; readonly parties: readonly Party[]; readonly at: string }[];
  /** Bars from 0 for a chart of the killed, one a row: dark to low, pale to high; without ends where nothing is stated. */
  readonly bars: readonly {
    readonly party: Party;
    readonly killed: Quantity;
    readonly low: number | null;
    /** The best estimate within a range; `null` where there is none, or nothing else. */
    readonly best: number | null;
    readonly high: number | null;
    readonly at: string;
  }[];
  readonly notes: readonly { readonly text: string; readonly sources: readonly string[]; readonly at: string }[];
  /** Totals of this incident that others published, beside the computed ones. */
  readonly published: readonly PublishedTotal[];
  readonly sources: readonly string[];
  readonly at: string;
}

export function tabulateCasualties(briefing: Briefing, incident: string): CasualtyTable {
  const main = briefing.incidents.find(({ main }) => main)?.id ?? null;
  const isOurs = (row: { readonly incident: string | null }) =>
    (row.incident ?? main) === incident || briefing.incidents.length === 0;
  const casualties = briefing.casualties.filter(isOurs);
  // A column that is not there would hide that nobody stated it.
  const isAsked = (measure: Measure) => casualties.length > 0 && (measure === 'killed' || measure === 'wounded');
  const shown = measures.filter((measure) => isAsked(measure) || casualties.some((row) => row[measure].stated));
  const rows = casualties.flatMap((row) => toRow(row, briefing, shown));
  const others = rows.filter((row) => !row.is_attacker);
  const attackers = rows.filter((row) => row.is_attacker);
  const totals = {
    without_attackers: totalsOf(others, shown, 'total_without_attackers'),
    with_attackers: attackers.length > 0 ? totalsOf(rows, shown, 'total_with_attackers') : null,
  };
  return {
    rows,
    measures: shown,
    ...totals,
    attackers: attackers.length > 0 ? totalsOf(attackers, shown, 'total_of_attackers') : null,
    is_attackers_disputed: attackers.some(({ status }) => status === 'disputed'),
    attacker_names: [...new Set(attackers.map(({ party }) => party.name))],
    is_ranged: rows.some(({ killed }) => killed.stated && !isExact(killed)),
    has_best: rows.some(({ killed }) => endsOf(killed).best !== null),
    unstated: shown
      .map((measure) => ({ measure, parties: partiesWithout(rows, measure), at: 'casualties' }))
      .filter(({ parties }) => parties.length > 0),
    bars: rows.map((row) => ({
      party: row.party,
      name: row.party.name,
      killed: row.killed,
      ...endsOf(row.killed),
      at: `${row.at}.killed`,
    })),
    notes: rows.flatMap(({ note, sources, at }) => (note === null ? [] : [{ text: note, sources, at: `${at}.note` }])),
    published: comparePublished(briefing.published_totals.filter(isOurs), totals),
    sources: [...new Set(rows.flatMap(({ sources }) => sources))],
    at: 'casualties',
  };
}

function toRow(row: Casualty, briefing: Briefing, shown: readonly Measure[]): readonly CasualtyRow[] {
  const party = briefing.parties.find(({ id }) => id === row.party);
  if (!party) return [];
  const place = briefing.places.find(({ id }) => id === row.place) ?? null;
  const { killed, wounded, detained, missing, status, note, sources, at } = row;
  const cells = shown.map((measure) => row[measure]);
  return [
    {
      party,
      place,
      is_attacker: party.side === 'attackers',
      killed,
      wounded,
      detained,
      missing,
      cells,
      status,
      note,
      sources,
      at,
    },
  ];
}

/** A total stands in no line of the file: its address is that of the figure where the sum begins, and then its own name. */
function totalsOf(rows: readonly CasualtyRow[], shown: readonly Measure[], name: string): Totals {
  const total = (measure: Measure): Total => {
    const sum = sumQuantities(rows.map((row) => row[measure]));
    return {
      ...sum,
      is_exact: isExact(sum),
      measure,
      unstated: partiesWithout(rows, measure),
      sum: rows
        .filter((row) => row[measure].stated)
        .map((row) => figure(row[measure]))
        .join(' + '),
      at: `${(rows.find((row) => row[measure].stated) ?? rows[0])?.[measure].at ?? 'casualties'}.${name}`,
    };
  };
  const [killed, wounded, detained, missing] = [total('killed'), total('wounded'), total('detained'), total('missing')];
  const all = { killed, wounded, detained, missing };
  return { ...all, cells: shown.map((measure) => all[measure]), at: 'casualties' };
}

/** Parties none of whose rows states the measure. Detention and disappearance are only asked of those who could suffer them. */
function partiesWithout(rows: readonly CasualtyRow[], measure: Measure): readonly Party[] {
  if (measure === 'detained' || measure === 'missing') return [];
  const parties = new Map(rows.map(({ party }) => [party.id, party]));
  return [...parties.values()].filter(({ id }) => !rows.some((row) => row.party.id === id && row[measure].stated));
}

function endsOf({ low, best, high, stated }: Quantity) {
  if (!stated) return { low: null, best: null, high: null };
  const ends = { low: low ?? best ?? 0, high: high ?? best ?? low ?? 0 };
  return { ...ends, best: ends.low === ends.high ? null : best };
}

function figure({ low, best, high, about }: Quantity): string {
  if (low === high && low !== null) return String(low);
  if (about && low === null && high === null) return `about ${best ?? '?'}`;
  return [low ?? '?', ...(best === null ? [] : [best]), high ?? '?'].join('–');
}
