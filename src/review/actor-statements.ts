/** What a briefing says of actors, persons and what ties them, as statements. */
import type { Briefing } from '../briefing/briefing.ts';
import { citationsAt, fact, hint, moment, type Statements, words } from './open-statements.ts';
import type { Statement } from './statement.ts';

export function actorStatements({ briefing, root, state }: Statements): readonly Statement[] {
  return [
    ...briefing.actors.flatMap((actor) => [
      ...state('actor', actor, [
        words(actor, 'summary', actor.summary),
        words(actor, 'aims', actor.aims),
        words(actor, 'strength', actor.strength),
        hint(actor, 'name', actor.name),
        hint(actor, 'short', actor.short),
      ]),
      ...actor.attribution.flatMap((each) =>
        state('attribution', each, [
          words(each, 'by', each.by),
          words(each, 'text', each.text),
          words(each, 'rests_on', each.rests_on),
          hint(actor, 'name', actor.name),
          hint(actor, 'short', actor.short),
        ]),
      ),
      ...actor.history.flatMap((each) =>
        state('history', each, [
          words(each, 'text', each.text),
          moment(each),
          hint(actor, 'name', actor.name),
          hint(actor, 'short', actor.short),
        ]),
      ),
    ]),
    ...briefing.persons.flatMap((person) => [
      ...state('person', person, [
        words(person, 'standing', person.standing),
        fact(person, 'age', person.age === null ? null : String(person.age)),
        hint(person, 'name', person.name),
      ]),
      ...person.details.flatMap((detail) => {
        const own = detail.sources.length > 0;
        return state(
          'detail',
          detail,
          [words(detail, 'text', detail.text), hint(detail, 'said_by', detail.said_by), hint(person, 'name', person.name)],
          own ? {} : { citations: citationsAt(root, person) },
        );
      }),
    ]),
    ...briefing.relations.flatMap((relation) =>
      state('relation', relation, [
        words(relation, 'label', relation.label),
        hint(relation, 'from', nameOf(relation.from, briefing)),
        hint(relation, 'to', nameOf(relation.to, briefing)),
      ]),
    ),
  ];
}

const nameOf = (id: string, { actors, persons, parties, incidents }: Briefing): string | null =>
  [...actors, ...persons, ...parties].find((each) => each.id === id)?.name ??
  incidents.find((each) => each.id === id)?.title ??
  null;
