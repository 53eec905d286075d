/** FAC006: what is said of a suspect, without a source of its own. */
import type { Briefing } from '../../briefing/briefing.ts';
import { isNamed } from './actor-names.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const personAttributeUnsourced: BriefingRule = {
  code: 'FAC006',
  name: 'person-attribute-unsourced',
  severity: 'error',
  what: 'The name or age of a suspect or accused person has no source, or a detail about them (kin, service, record) has none of its own.',
  why: 'A wrong name or a wrong brother harms somebody who can rarely answer. Each particular must be traceable to whoever gave it.',
  source: 'harm to persons; ICD 206',
  wrong: `persons:
  - id: rakhimov
    name: Dilshod Rakhimov
    role: suspect
    standing: Alleged gunman
    age: 25
    status: alleged
`,
  right: `sources:
  - { id: S9, kind: article, title: Report on the attacks }
persons:
  - id: rakhimov
    name: Dilshod Rakhimov
    role: suspect
    standing: Alleged gunman
    age: 25
    status: alleged
    sources: [S9]
`,
  check: ({ briefing }) =>
    briefing.persons
      .filter(({ role }) => role === 'suspect' || role === 'accused')
      .flatMap((person) => [...checkPerson(person), ...person.details.flatMap(checkDetail)]),
};

type Person = Briefing['persons'][number];

function checkPerson(person: Person): readonly Finding[] {
  const what = [isNamed(person) ? 'name' : null, person.age === null ? null : 'age'].filter((each) => each !== null);
  if (person.sources.length > 0 || what.length === 0) return [];
  const hints = ['add `sources:` with the report that gives it, or leave the particulars out'];
  return [{ at: `${person.at}.${what[0]}`, message: `missing source: ${what.join(' and ')} of a suspect`, hints }];
}

function checkDetail({ text, sources, at }: Person['details'][number]): readonly Finding[] {
  if (sources.length > 0) return [];
  const hints = ['add `sources:` to this detail; the source of the person as a whole does not say who gave it'];
  return [{ at: `${at}.text`, message: `missing source: detail about a suspect: ${text.slice(0, 60)}`, hints }];
}
