/** ACH001: an explanation that competes with none. */
import { readCauseJudgements } from './cause-judgements.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const singleHypothesis: BriefingRule = {
  code: 'ACH001',
  name: 'single-hypothesis',
  severity: 'warning',
  what: 'The briefing judges who did it or why, and lists fewer than two hypotheses.',
  why: 'With one explanation on the table, every fact seems to fit it. The official version is a hypothesis like any other. Whether the others exclude it has to be said too.',
  source: 'ICD 203, standard 4 (analysis of alternatives); Heuer',
  wrong: `hypotheses:
  - id: H1
    title: Political attack by the IMU
    against: [{ text: No political motive is known. }]
`,
  right: `hypotheses_exclusive: false
hypotheses:
  - id: H1
    title: Political attack by the IMU
    against: [{ text: No political motive is known. }]
  - id: H2
    title: Robbery for weapons
    against: [{ text: Most of the weapons were left behind. }]
`,
  check({ briefing }) {
    const { hypotheses } = briefing;
    const [only] = hypotheses;
    if (hypotheses.length > 1) return [];
    const hints = [
      'add to `hypotheses:` the explanations that somebody else would give, with what speaks for and against each',
      'write `origin: analyst` beside one that no source holds, and say in `hypotheses_exclusive:` whether more than one can be true',
    ];
    if (only) return [{ at: `${only.at}.title`, message: `single hypothesis: ${only.title}`, hints }];
    return readCauseJudgements(briefing).map(
      ({ at }): Finding => ({
        at: `${at}.statement`,
        message: 'missing hypotheses: a judgement of who or why without any',
        hints,
      }),
    );
  },
};
