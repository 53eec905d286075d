/** ACH005: a judgement of who or why that refers to none of the hypotheses. */
import { readCauseJudgements } from './cause-judgements.ts';
import type { BriefingRule } from './rule.ts';

export const judgementNotInMatrix: BriefingRule = {
  code: 'ACH005',
  name: 'judgement-not-in-matrix',
  severity: 'warning',
  what: 'The briefing has hypotheses, and a key judgement of who did it or why is tied to none of them.',
  why: 'The hypotheses were weighed against the evidence; a judgement beside them was not, and the reader cannot tell.',
  source: 'ICD 203, standard 4; practice',
  wrong: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
key_judgements:
  - id: J1
    statement: It is unlikely that the motive of the attack was political.
    likelihood: unlikely
`,
  right: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
key_judgements:
  - id: J1
    statement: It is unlikely that the motive of the attack was political.
    likelihood: unlikely
    hypothesis: H1
`,
  check({ briefing }) {
    if (briefing.hypotheses.length === 0) return [];
    const ids = briefing.hypotheses.map(({ id }) => id).join(', ');
    return readCauseJudgements(briefing)
      .filter(({ hypothesis }) => hypothesis === null)
      .map(({ id, at }) => ({
        at: `${at}.statement`,
        message: `missing hypothesis: ${id} judges who or why`,
        hints: [`add \`hypothesis:\` with the id of the one it is about: ${ids}; or add that hypothesis`],
      }));
  },
};
