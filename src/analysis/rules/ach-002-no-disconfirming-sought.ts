/** ACH002: a hypothesis that nobody tried to refute. */
import type { Briefing, Hypothesis } from '../../briefing/briefing.ts';
import type { BriefingRule } from './rule.ts';

export const noDisconfirmingSought: BriefingRule = {
  code: 'ACH002',
  name: 'no-disconfirming-sought',
  severity: 'error',
  what: 'Nothing speaks against a hypothesis: no evidence rated I or II, no argument under `against:`; and `disconfirming_sought` does not say what was looked for.',
  why: 'Hypotheses are tested by what contradicts them. One that nothing contradicts was probably not tested, and it leads the matrix for that reason alone.',
  source: 'Heuer, Psychology of Intelligence Analysis; ICD 203, standard 4',
  wrong: `hypotheses:
  - id: H1
    title: Political attack by the IMU
    for: [{ text: Both governments say so. }]
  - id: H2
    title: Robbery for weapons
    against: [{ text: Most of the weapons were left behind. }]
`,
  right: `hypotheses:
  - id: H1
    title: Political attack by the IMU
    for: [{ text: Both governments say so. }]
    disconfirming_sought: Statements of other groups and court records were searched for another claimant.
  - id: H2
    title: Robbery for weapons
    against: [{ text: Most of the weapons were left behind. }]
`,
  check: ({ briefing }) =>
    briefing.hypotheses
      .filter((hypothesis) => hypothesis.disconfirming_sought === null && !isContradicted(hypothesis, briefing))
      .map(({ id, title, at }) => ({
        at: `${at}.title`,
        message: `missing counter-evidence: ${id}, ${title}`,
        hints: [
          'rate the evidence that it does not explain I or II, or write the argument under `against:`',
          'if you looked and found nothing, say in `disconfirming_sought:` what you looked for',
        ],
      })),
};

const isContradicted = ({ id, against }: Hypothesis, { evidence }: Briefing): boolean =>
  against.length > 0 || evidence.some(({ ratings }) => Object.hasOwn(ratings, id) && /^II?$/u.test(ratings[id] ?? ''));
