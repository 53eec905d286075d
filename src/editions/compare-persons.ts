/** Persons: what has become of them, how they stand to the incident, and who is new. A role is told as recorded, never as true. */
import { clauses, type Filling, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { statusWord } from './compare-claims.ts';
import { changeOf, goneAt, nameOfKind, news, type Unranked } from './make-change.ts';
import type { Names } from './same-names.ts';

type Person = Briefing['persons'][number];

export function comparePersons({ lists }: Names): readonly Unranked[] {
  const { pairs, gone, added } = lists.persons;
  return [
    ...pairs.flatMap(({ before: was, after: is }): readonly Unranked[] => {
      const isFate = !isSameFate(was, is);
      const isRole = was.role !== is.role;
      if (!isFate && !isRole) return [];
      const [fateAt, roleAt] = [is.fates.length > 0 ? `${is.at}.fates` : is.at, `${is.at}.role`];
      const role = isRole ? news('role', roleAt, { before: roleOf(was, roleAt), after: roleOf(is, roleAt) }) : null;
      const fate = isFate ? fateNews(was, is, fateAt) : null;
      return [
        changeOf({
          ...described(is, is.at),
          action: 'changed',
          news: fate ? clauses(fate, role) : (role ?? news('new', is.at)),
          before: fatesOf(was),
          after: fatesOf(is),
          fields: [...(isFate ? [fateAt] : []), ...(isRole ? [roleAt] : [])],
          at: is.at,
          was_at: was.at,
          sources: is.sources,
        }),
      ];
    }),
    ...added.map((is) =>
      changeOf({
        ...described(is, is.at),
        action: 'new',
        news: clauses(news('roleNew', is.at, { after: roleOf(is, is.at) }), is.fates.length > 0 ? fateWords(is, is.at) : null),
        after: fatesOf(is),
        at: is.at,
        sources: is.sources,
      }),
    ),
    ...gone.map((was) =>
      changeOf({
        ...described(was, goneAt),
        action: 'gone',
        news: clauses(news('gone', goneAt), news('roleGone', goneAt, { before: roleOf(was, goneAt) })),
        before: fatesOf(was),
        at: goneAt,
        was_at: was.at,
      }),
    ),
  ];
}

/** Of how they stand, only what bears on a fate. */
const isSameFate = (was: Person, is: Person): boolean =>
  [...was.fates].sort().join() === [...is.fates].sort().join() && (is.fates.length === 0 || was.status === is.status);

const fatesOf = ({ fates, status }: Person) => ({ kind: 'fates', fates, status }) as const;

function described({ name: words }: Person, at: string) {
  const name = nameOfKind('person', at);
  return { kind: 'person', name, words, subject: sentence('changes.person', at, { name: words }) } as const;
}

const roleOf = ({ role }: Person, at: string): Filling => within(sentence(`changes.roles.${role}`, at));

function fateNews(was: Person, is: Person, at: string): Sentence {
  const [before, after] = [was, is].map((person) => (person.fates.length === 0 ? null : within(fateWords(person, at))));
  if (before && after) return news('fates', at, { before, after });
  return after ? news('fatesNew', at, { after }) : news('fatesGone', at, { before: before ?? null });
}

/** Always with how it stands: a person is reported, alleged or confirmed to have been killed. */
function fateWords({ fates, status }: Person, at: string): Sentence {
  const sentences = fates.map((fate) => sentence(`changes.fates.${fate}`, at));
  return sentence('changes.told', at, {
    fates: { kind: 'list', sentences, join: status === 'disputed' ? 'or' : 'and' },
    status: within(statusWord(status, at)),
  });
}
