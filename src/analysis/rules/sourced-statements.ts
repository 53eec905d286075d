/** Everything in a briefing that states a fact and should name who says so, as one list. */
import type { Briefing } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import type { Status } from '../../briefing/schema/statuses.ts';
import { showValue } from '../../foundation/show-value.ts';

export interface SourcedStatement {
  readonly kind:
    | 'claim'
    | 'casualties'
    | 'figure'
    | 'materiel'
    | 'published total'
    | 'strength'
    | 'event'
    | 'incident'
    | 'situation'
    | 'attribution'
    | 'history'
    | 'person'
    | 'relation'
    | 'detail'
    | 'context';
  /** As messages call it: `claim C10`, `casualties of Gunmen`. */
  readonly name: string;
  readonly status: Status;
  /** Its own and those of its reports, each once. */
  readonly sources: readonly string[];
  readonly at: string;
  /**
   * The same sources by what they say: those of a row and those of its reports of one and the same figure. Two figures of
   * one agency are history, or a difference; only those of one figure are read as witnesses of it.
   */
  readonly witnesses: readonly Witnesses[];
}

export interface Witnesses {
  readonly sources: readonly string[];
  /** Where they are named. */
  readonly at: string;
}

export function readStatements(briefing: Briefing): readonly SourcedStatement[] {
  const parties = new Map(briefing.parties.map(({ id, name }) => [id, name]));
  const { claims, casualties, figures, materiel, published_totals, incidents, events, situation, actors, persons } = briefing;
  return [
    ...claims.map((claim) => state('claim', claim.id, claim)),
    ...casualties.map((row) =>
      state('casualties', `of ${parties.get(row.party) ?? row.party}`, withReports(row, peopleMeasures)),
    ),
    ...figures.map((row) => state('figure', `of ${row.measure ?? row.of.join(' or ')}`, withReports(row, ['value']))),
    ...materiel.map((row) => state('materiel', row.item, withReports(row, ['taken', 'recovered', 'destroyed', 'damaged']))),
    ...published_totals.map((total) =>
      state('published total', `of ${total.measure}`, { ...withReports(total, ['value']), status: 'reported' }),
    ),
    ...incidents.map((incident) => state('incident', incident.title, incident)),
    ...incidents.flatMap(({ attackers }) =>
      attackers ? [state('strength', `of ${parties.get(attackers.party)}`, withReports(attackers, ['size']))] : [],
    ),
    ...events.map((event) => state('event', event.what, event)),
    ...situation.map((sentence) => state('situation', sentence.text, withInference(sentence))),
    ...actors.flatMap(({ name, short, attribution, history }) => [
      ...attribution.map((each) => state('attribution', `to ${short ?? name}, by ${each.by}`, each)),
      ...history.map((each) => state('history', each.text, each)),
    ]),
    ...persons.flatMap((person) => [
      state('person', person.name, person),
      // What is said of a person rests on the person's sources unless it names its own.
      ...person.details.map((detail) =>
        state('detail', detail.text, { ...detail, sources: detail.sources.length > 0 ? detail.sources : person.sources }),
      ),
    ]),
    ...briefing.relations.map((relation) => state('relation', `${relation.from} ${relation.label} ${relation.to}`, relation)),
    ...briefing.context.flatMap(({ paragraphs }) =>
      paragraphs.map((paragraph) => state('context', paragraph.text, withInference(paragraph))),
    ),
  ];
}

/** What is inferred rests on the sources that it is inferred from, and says so. */
const withInference = <Inferred extends { readonly sources: readonly string[]; readonly inferred_from: readonly string[] }>(
  statement: Inferred,
): Inferred => ({ ...statement, sources: [...statement.sources, ...statement.inferred_from] });

type Stated = Pick<SourcedStatement, 'status' | 'sources' | 'at'> & Partial<Pick<SourcedStatement, 'witnesses'>>;

const state = (kind: SourcedStatement['kind'], words: string, { status, sources, at, witnesses }: Stated): SourcedStatement => ({
  kind,
  name: `${kind} ${showValue(words)}`,
  status,
  sources: [...new Set(sources)],
  at,
  witnesses: witnesses ?? [{ sources: [...new Set(sources)], at: `${at}.sources` }],
});

type Reported = Briefing['casualties'][number]['killed'];

interface Row {
  readonly sources: readonly string[];
  readonly at: string;
}

/** A row with its own sources and those of its reports, and who vouches for which figure. */
function withReports<Field extends string, R extends Row & Readonly<Record<Field, Reported>>>(
  row: R,
  fields: readonly Field[],
): R & Pick<SourcedStatement, 'witnesses'> {
  const reported = fields.flatMap((field) => (row[field]?.reports ?? []).map((report) => ({ ...report, field })));
  const reporters = new Set(reported.map(({ source }) => source));
  // A source that reports a figure vouches for that figure only, so it is no source of the whole row.
  const own = row.sources.filter((id) => !reporters.has(id));
  const figures = new Map<string, { readonly field: string; readonly sources: string[] }>();
  for (const { field, value, source } of reported) {
    const key = `${field} ${JSON.stringify(value, (name, part: unknown) => (name === 'at' ? undefined : part))}`;
    const known = figures.get(key);
    if (known) known.sources.push(source);
    else figures.set(key, { field, sources: [...own, source] });
  }
  const named = { sources: own, at: `${row.at}.sources` };
  const told = [...figures.values()].map(({ field, sources }) => ({
    sources: [...new Set(sources)],
    at: own.length > 0 ? named.at : `${row.at}.${field}`,
  }));
  return { ...row, sources: [...row.sources, ...reported.map(({ source }) => source)], witnesses: [named, ...told] };
}
