/** ACH010: explanations of which nobody says whether more than one can be true. */
import type { BriefingRule } from './rule.ts';

export const exclusivityUnstated: BriefingRule = {
  code: 'ACH010',
  name: 'exclusivity-unstated',
  severity: 'warning',
  what: 'The briefing lists two hypotheses or more, and `hypotheses_exclusive:` does not say whether they exclude one another.',
  why: 'Where they do, a chance that one gains another loses, and evidence against one speaks for the rest. Where they do not, “unlikely” for one leaves the others as they were. The reader cannot read the matrix without knowing which it is.',
  source: 'Heuer (hypotheses exclude one another); practice of matrix tools',
  wrong: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
`,
  right: `hypotheses_exclusive: false
hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
`,
  check: ({ briefing: { hypotheses, hypotheses_exclusive } }) => {
    const [first] = hypotheses;
    if (!first || hypotheses.length < 2 || hypotheses_exclusive !== null) return [];
    return [
      {
        at: first.at,
        message: 'not said whether the hypotheses exclude one another',
        hints: [
          'write `hypotheses_exclusive: true` above them if only one can be true, `false` if more than one may be',
          'better still, word them so that they do exclude one another: “smugglers, for their goods alone”',
        ],
      },
    ];
  },
};
