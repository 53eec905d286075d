/** Everything in a briefing that states a fact and should name who says so, as one list. */
import type { Briefing } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import type { Status } from '../../briefing/schema/statuses.ts';
import { showValue } from '../../briefing/show-value.ts';

export interface Statement {
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
}

export function readStatements(briefing: Briefing): readonly Statement[] {
  const parties = new Map(briefing.parties.map(({ id, name }) => [id, name]));
  const { claims, casualties, figures, materiel, published_totals, incidents, events, situation, actors, persons } = briefing;
  return [
    ...claims.map((claim) => state('claim', claim.id, claim)),
    ...casualties.map((row) =>
      state('casualties', `of ${parties.get(row.party) ?? row.party}`, { ...row, sources: sourcesOf(row, peopleMeasures) }),
    ),
    ...figures.map((row) =>
      state('figure', `of ${row.measure ?? row.of.join(' or ')}`, { ...row, sources: sourcesOf(row, ['value']) }),
    ),
    ...materiel.map((row) =>
      state('materiel', row.item, { ...row, sources: sourcesOf(row, ['taken', 'recovered', 'destroyed', 'damaged']) }),
    ),
    ...published_totals.map((total) =>
      state('published total', `of ${total.measure}`, { ...total, status: 'reported', sources: sourcesOf(total, ['value']) }),
    ),
    ...incidents.map((incident) => state('incident', incident.title, incident)),
    ...incidents.flatMap(({ attackers }) =>
      attackers
        ? [state('strength', `of ${parties.get(attackers.party)}`, { ...attackers, sources: sourcesOf(attackers, ['size']) })]
        : [],
    ),
    ...events.map((event) => state('event', event.what, event)),
    ...situation.map((sentence) => state('situation', sentence.text, sentence)),
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
    ...briefing.context.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => state('context', paragraph.text, paragraph))),
  ];
}

type Stated = Pick<Statement, 'status' | 'sources' | 'at'>;

const state = (kind: Statement['kind'], words: string, { status, sources, at }: Stated): Statement => ({
  kind,
  name: `${kind} ${showValue(words)}`,
  status,
  sources: [...new Set(sources)],
  at,
});

type Reported = Briefing['casualties'][number]['killed'];

const sourcesOf = <Field extends string>(
  row: Readonly<Record<Field, Reported>> & { readonly sources: readonly string[] },
  fields: readonly Field[],
): readonly string[] => [...row.sources, ...fields.flatMap((field) => (row[field]?.reports ?? []).map(({ source }) => source))];
