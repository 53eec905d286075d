/** SOW001: judgements from which nothing is said to follow. */
import type { BriefingRule } from './rule.ts';

export const noImplications: BriefingRule = {
  code: 'SOW001',
  name: 'no-implications',
  severity: 'note',
  what: 'The briefing has key judgements and no `implications:`.',
  why: 'A decision maker asks “so what?” of every judgement. What follows, for whom and by when is part of the assessment, and easier for the analyst to say than for the reader to guess.',
  source: 'ICD 203, standard 5',
  wrong: `key_judgements:
  - { id: J1, statement: It is likely that one attacker is still at large., likelihood: likely }
`,
  right: `key_judgements:
  - { id: J1, statement: It is likely that one attacker is still at large., likelihood: likely }
implications:
  - { text: Posts along the road have to expect a second raid., for_whom: Border service, judgements: [J1] }
`,
  check: ({ briefing: { key_judgements, implications } }) =>
    key_judgements.length === 0 || implications.length > 0
      ? []
      : [
          {
            at: 'key_judgements',
            message: 'no implications: what follows from the judgements is not said',
            hints: ['add `implications:` with a sentence each: what follows, `for_whom` and `by_when`'],
          },
        ],
};
