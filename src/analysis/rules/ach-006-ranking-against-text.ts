/** ACH006: the judgements rank two hypotheses one way, the matrix the other. */
import type { JudgementView } from '../analyze.ts';
import type { Matrix, ScoredHypothesis } from '../hypotheses.ts';
import { leadersWithoutJudgement } from './judged-hypotheses.ts';
import { isNegatedStatement } from './negated-statement.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const rankingAgainstText: BriefingRule = {
  code: 'ACH006',
  name: 'ranking-against-text',
  severity: 'error',
  what: 'Of two hypotheses, the key judgements call the one likelier that meets more contradictions in the matrix, weighted and not fewer unweighted, and no `change_reason` says why; or key judgements are about other hypotheses, and none about the one that leads the matrix.',
  why: 'Two slides of one deck contradict each other. Either the ratings or the judgement is not what you think; or you know something that the matrix does not hold, which the reader must know too.',
  source: 'Heuer, step 7; ICD 203, standard 6 (consistent argument)',
  wrong: `hypotheses:
  - { id: H1, title: Political attack }
  - { id: H2, title: Robbery, disconfirming_sought: Use of the weapons elsewhere. }
evidence:
  - { id: E1, text: No claim of responsibility, credibility: medium, relevance: high, ratings: { H1: I, H2: C } }
key_judgements:
  - { id: J1, statement: It is likely that the attack was political., likelihood: likely, hypothesis: H1 }
  - { id: J2, statement: It is unlikely that weapons were the aim., likelihood: unlikely, hypothesis: H2 }
`,
  right: `hypotheses:
  - { id: H1, title: Political attack }
  - { id: H2, title: Robbery, disconfirming_sought: Use of the weapons elsewhere. }
evidence:
  - { id: E1, text: No claim of responsibility, credibility: medium, relevance: high, ratings: { H1: I, H2: C } }
key_judgements:
  - id: J1
    statement: It is likely that the attack was political.
    likelihood: likely
    hypothesis: H1
    change_reason: The group claims its attacks weeks later, so that the missing claim says little yet.
  - { id: J2, statement: It is unlikely that weapons were the aim., likelihood: unlikely, hypothesis: H2 }
`,
  check: ({ briefing, analysis: { judgements, matrix } }) => {
    const ranked = judgements.flatMap((judgement) => toRanked(judgement, matrix));
    const contradicting = ranked.flatMap((likelier) => {
      const other = ranked.find((each) => contradicts(likelier, each));
      return other ? [finding(likelier, other)] : [];
    });
    return [...contradicting, ...leadersWithoutJudgement(briefing, matrix).map(unjudgedLeader)];
  },
};

/** The matrix says which explanation stands best, and the judgements are silent about that one. */
const unjudgedLeader = (leader: ScoredHypothesis): Finding => ({
  at: `${leader.at}.title`,
  message: `leading hypothesis without a judgement: ${leader.id}, ${leader.title}`,
  hints: [
    `it meets the fewest contradictions (${shown(leader)}, weighted): say how likely it is in a key judgement with \`hypothesis: ${leader.id}\``,
    'if you do not believe the matrix, something is missing in it: add that evidence, or correct the ratings',
  ],
});

interface Ranked {
  readonly judgement: JudgementView;
  readonly hypothesis: ScoredHypothesis;
  /** Lower end of the band of its term, percent. */
  readonly likelihood: number;
}

function toRanked(judgement: JudgementView, { evidence, hypotheses }: Matrix): readonly Ranked[] {
  const { hypothesis, likelihood, statement } = judgement;
  if (!hypothesis || !likelihood || isNegatedStatement(statement)) return [];
  const column = hypotheses.findIndex(({ id }) => id === hypothesis.id);
  const isRated = evidence.some(({ ratings }) => (ratings[column] ?? null) !== null);
  return isRated ? [{ judgement, hypothesis, likelihood: likelihood.from }] : [];
}

/** Sums of roots differ in their last bits. */
const same = 1e-9;

const contradicts = (a: Ranked, b: Ranked): boolean =>
  a.judgement.change_reason === null &&
  b.judgement.change_reason === null &&
  a.likelihood > b.likelihood &&
  a.hypothesis.weighted > b.hypothesis.weighted + same &&
  a.hypothesis.score >= b.hypothesis.score;

function finding({ judgement, hypothesis }: Ranked, other: Ranked): Finding {
  return {
    at: `${judgement.at}.likelihood`,
    message: `contradicting order: ${judgement.id} calls ${hypothesis.id} likelier than ${other.hypothesis.id}, which meets fewer contradictions`,
    hints: [
      `scores: ${hypothesis.id} ${shown(hypothesis)}, ${other.hypothesis.id} ${shown(other.hypothesis)} (weighted; lower is better)`,
      'look again at the ratings and at both judgements; if both stand, say why in `change_reason:`',
    ],
    related: [{ at: `${other.judgement.at}.likelihood`, note: `${other.judgement.id} is about ${other.hypothesis.id}` }],
  };
}

const shown = ({ weighted }: ScoredHypothesis): string => weighted.toFixed(2);
