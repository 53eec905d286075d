/** Persons: what has become of them, how they stand to the incident, and who is new. A role is told as recorded, never as true. */

import type { ChangeValue } from '../analysis/edition.ts';
import { clauses, type Filling, type Sentence, sentence, within } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { withoutStop } from '../foundation/characters/full-stops.ts';
import { statusWord } from './compare-claims.ts';
import { isSameWords } from './compare-wording.ts';
import { changeOf, goneAt, goneOf, nameOfKind, newOf, news, textValue, type Unranked } from './make-change.ts';
import { compareField, type Said } from './other-words.ts';
import type { Names } from './same-names.ts';

type Person = Briefing['persons'][number];

export function comparePersons({ lists, sameLanguage }: Names): readonly Unranked[] {
  const { pairs, gone, added } = lists.persons;
  return [
    ...pairs.flatMap(({ before: was, after: is }): readonly Unranked[] => {
      const isFate = !isSameFate(was, is);
      const isRole = was.role !== is.role;
      const isStanding = sameLanguage && !isSameWords([was.standing], [is.standing]);
      const isAge = was.age !== is.age;
      const [fateAt, roleAt] = [is.fates.length > 0 ? `${is.at}.fates` : is.at, `${is.at}.role`];
      const [standingAt, ageAt, detailsAt] = [`${is.at}.standing`, `${is.at}.age`, `${is.at}.details`];
      const role = isRole ? news('role', roleAt, { before: roleOf(was, roleAt), after: roleOf(is, roleAt) }) : null;
      const fate = isFate ? fateNews(was, is, fateAt) : null;
      const standing = isStanding
        ? news('standing', standingAt, { before: withoutStop(was.standing), after: withoutStop(is.standing) })
        : null;
      const age = isAge ? ageNews(was.age, is.age, ageAt) : null;
      const said = sameLanguage ? compareField('details', detailsOf(was), detailsOf(is), detailsAt) : null;
      const details = said?.news ?? null;
      const [first, ...rest] = [fate, standing, role, age, details].filter((part) => part !== null);
      if (!first) return [];
      // Like is laid beside like: where one of the two has no fate, both say how they stood, which is not nothing.
      const hasStanding = isStanding || was.fates.length === 0 || is.fates.length === 0;
      const isOnly = said !== null && rest.length === 0 && first === details;
      return [
        changeOf({
          ...described(is, is.at),
          action: isOnly ? 'reworded' : 'changed',
          news: clauses(first, ...rest),
          before: isFate ? fatesOf(was, hasStanding) : isStanding ? textValue(was.standing) : isOnly ? said.before : null,
          after: isFate ? fatesOf(is, hasStanding) : isStanding ? textValue(is.standing) : isOnly ? said.after : null,
          fields: [
            ...(isFate ? [fateAt] : []),
            ...(isStanding ? [standingAt] : []),
            ...(isRole ? [roleAt] : []),
            ...(isAge ? [ageAt] : []),
            ...(said ? [detailsAt] : []),
          ],
          at: is.at,
          was_at: was.at,
          sources: is.sources,
        }),
      ];
    }),
    ...added.map((is) =>
      newOf(is, {
        ...described(is, is.at),
        news: clauses(news('roleNew', is.at, { after: roleOf(is, is.at) }), is.fates.length > 0 ? fateWords(is, is.at) : null),
        after: fatesOf(is),
      }),
    ),
    ...gone.map((was) =>
      goneOf(was, {
        ...described(was, goneAt),
        news: clauses(news('gone', goneAt), news('roleGone', goneAt, { before: roleOf(was, goneAt) })),
        before: fatesOf(was),
      }),
    ),
  ];
}

/** Of how they stand, only what bears on a fate. */
const isSameFate = (was: Person, is: Person): boolean =>
  [...was.fates].sort().join() === [...is.fates].sort().join() && (is.fates.length === 0 || was.status === is.status);

const fatesOf = ({ fates, status, standing }: Person, hasStanding = false): ChangeValue => ({
  ...{ kind: 'fates', fates, status },
  standing: hasStanding ? withoutStop(standing) : null,
});

const detailsOf = ({ details }: Person): readonly Said[] =>
  details.map(({ text, status }) => ({ text, key: [text, status].join(' ') }));

function ageNews(was: number | null, is: number | null, at: string): Sentence {
  if (is === null) return news('ageGone', at, { n: was ?? 0 });
  return was === null ? news('ageNew', at, { n: is }) : news('age', at, { before: was, after: is });
}

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
