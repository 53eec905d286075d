/** FAC007: a named suspect who stands in the deck like anybody else. */
import type { Status } from '../../briefing/schema/statuses.ts';
import { isNamed } from './actor-names.ts';
import type { BriefingRule } from './rule.ts';

export const suspectWording: BriefingRule = {
  code: 'FAC007',
  name: 'suspect-wording',
  severity: 'warning',
  what: 'A suspect or accused person is named, and their status does not say that it is an allegation.',
  why: 'Without the mark the reader takes "suspect" for "one of them". Until a verdict, a name needs the allegation beside it.',
  source: 'privacy; presumption of innocence',
  wrong: `sources:
  - { id: S9, kind: article, title: Report on the attacks }
persons:
  - id: rakhimov
    name: Dilshod Rakhimov
    role: suspect
    sources: [S9]
    standing: Gunman
`,
  right: `sources:
  - { id: S9, kind: article, title: Report on the attacks }
persons:
  - id: rakhimov
    name: Dilshod Rakhimov
    role: suspect
    sources: [S9]
    standing: Alleged gunman
    status: alleged
`,
  check: ({ briefing }) =>
    briefing.persons
      .filter((person) => (person.role === 'suspect' || person.role === 'accused') && isNamed(person))
      .filter(({ status }) => !marked.includes(status))
      .map(({ name, role, status, at }) => ({
        at: `${at}.name`,
        message: `named ${role} without "alleged": ${name} (${status})`,
        hints: ['write `status: alleged`; or, after a verdict, `role: convicted`; or leave the name out'],
      })),
};

const marked: readonly Status[] = ['alleged', 'claimed', 'disputed', 'denied', 'unknown'];
