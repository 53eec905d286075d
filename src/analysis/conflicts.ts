/** Figures that the reports give differently: version against version, each with its sources; derived, never overwritten. */
import type { Briefing } from '../briefing/briefing.ts';
import type { Quantity } from '../briefing/quantity.ts';
import { type Measure, measures } from './casualties.ts';

type Reported = Briefing['casualties'][number]['killed'];
type Report = Reported['reports'][number];

/** All reports that give the same figure. */
export interface Version {
  readonly quantity: Quantity;
  readonly sources: readonly string[];
  /** Who published them, each once. */
  readonly publishers: readonly string[];
  /** The newest of their as-of dates; `null` where none has one. */
  readonly as_of: string | null;
  /** Sources of the reports that it replaces. */
  readonly supersedes: readonly string[];
  readonly at: string;
}

export interface Conflict {
  /** What was counted: `killed`, `taken` …, or `size` of the attacking group. */
  readonly measure: Measure | 'taken' | 'recovered' | 'size';
  /** Of whom, or of what. */
  readonly subject: string;
  /** By how many sources each is given, most first. */
  readonly versions: readonly Version[];
  /** What was derived: lowest and highest of all reports, best as the analyst chose. */
  readonly derived: Reported;
  readonly basis: string | null;
  readonly at: string;
}

/** Every quantity of the briefing that at least two reports give differently. */
export function findConflicts(briefing: Briefing): readonly Conflict[] {
  const partyName = (id: string) => briefing.parties.find((party) => party.id === id)?.name ?? id;
  const all = [
    ...briefing.casualties.flatMap((row) => measures.map((measure) => [measure, partyName(row.party), row[measure]] as const)),
    ...briefing.materiel.flatMap((row) =>
      (['taken', 'recovered'] as const).map((measure) => [measure, row.item, row[measure]] as const),
    ),
    ...briefing.incidents.flatMap(({ attackers }) =>
      attackers ? [['size', partyName(attackers.party), attackers.size] as const] : [],
    ),
  ];
  return all.flatMap(([measure, subject, derived]) => {
    const versions = groupReports(derived.reports, briefing);
    return versions.length < 2 ? [] : [{ measure, subject, versions, derived, basis: derived.basis, at: derived.at }];
  });
}

function groupReports(reports: readonly Report[], briefing: Briefing): readonly Version[] {
  const groups = new Map<string, Report[]>();
  for (const report of reports) {
    const { low, best, high, stated, about } = report.value;
    const key = JSON.stringify([low, best, high, stated, about]);
    groups.set(key, [...(groups.get(key) ?? []), report]);
  }
  const versions = [...groups.values()].flatMap((group): readonly Version[] => {
    const [first] = group;
    if (!first) return [];
    const sources = group.map(({ source }) => source);
    const publishers = briefing.sources
      .filter(({ id }) => sources.includes(id))
      .map(({ publisher, title }) => publisher ?? title);
    const dates = group.flatMap(({ as_of }) => as_of ?? []).sort();
    const supersedes = group.flatMap((report) => report.supersedes ?? []);
    return [
      {
        quantity: first.value,
        sources,
        publishers: [...new Set(publishers)],
        as_of: dates.at(-1) ?? null,
        supersedes,
        at: first.at,
      },
    ];
  });
  return versions.sort((a, b) => b.sources.length - a.sources.length);
}
