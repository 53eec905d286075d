/** ACH008: an explanation that was weighed, and of which nobody says how likely it is. */
import type { Briefing } from '../../briefing/briefing.ts';
import { leadersWithoutJudgement } from './judged-hypotheses.ts';
import type { BriefingRule } from './rule.ts';

export const hypothesisWithoutJudgement: BriefingRule = {
  code: 'ACH008',
  name: 'hypothesis-without-judgement',
  severity: 'warning',
  what: 'The briefing lists two hypotheses or more and has key judgements, and none of these is about one of the hypotheses.',
  why: 'The method ends with the relative likelihood of all explanations, not of the favourite alone. One that is listed and not judged leaves the reader to guess whether it was dismissed, forgotten, or thought too delicate to say.',
  source: 'Heuer, step 8 (relative likelihood of all hypotheses); ICD 203, standard 4',
  wrong: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
key_judgements:
  - { id: J1, statement: It is likely that the attack was political., likelihood: likely, hypothesis: H1 }
`,
  right: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
key_judgements:
  - { id: J1, statement: It is likely that the attack was political., likelihood: likely, hypothesis: H1 }
  - { id: J2, statement: It is unlikely that weapons were the aim., likelihood: unlikely, hypothesis: H2 }
`,
  check: ({ briefing, analysis: { matrix } }) => {
    const told = new Set(leadersWithoutJudgement(briefing, matrix).map(({ id }) => id));
    return unjudged(briefing)
      .filter(({ id }) => !told.has(id))
      .map(({ id, title, at }) => ({
        at: `${at}.title`,
        message: `missing judgement: ${id}, ${title}`,
        hints: [
          `add a key judgement that says how likely it is, with \`hypothesis: ${id}\``,
          'if it is no longer open, say so with a term such as “almost no chance”, or take the hypothesis out',
        ],
      }));
  },
};

function unjudged({ hypotheses, key_judgements }: Briefing): Briefing['hypotheses'] {
  if (hypotheses.length < 2 || key_judgements.length === 0) return [];
  const judged = new Set(key_judgements.map(({ hypothesis }) => hypothesis));
  return hypotheses.filter(({ id }) => !judged.has(id));
}
