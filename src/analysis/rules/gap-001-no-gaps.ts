/** GAP001: doubt in the claims, and no open question. */
import type { BriefingRule } from './rule.ts';

/** As many further claims as a message can name. */
const mostRelated = 4;

export const noGaps: BriefingRule = {
  code: 'GAP001',
  name: 'no-gaps',
  severity: 'warning',
  what: 'A claim is disputed or unknown, and `questions:` is empty.',
  why: 'What is not known is a finding too. Without it the reader takes silence for certainty, and nobody is asked to find out.',
  source: 'ICD 203, standard 2 (gaps as a cause of uncertainty)',
  wrong: `claims:
  - { id: C1, text: Two gunmen were arrested., status: disputed, credibility: 3, sources: [S1] }
`,
  right: `claims:
  - { id: C1, text: Two gunmen were arrested., status: disputed, credibility: 3, sources: [S1] }
questions:
  - question: How many were arrested?
    group: actors
    why: It sets the remaining danger.
    how: Names from either government.
`,
  check({ briefing: { claims, questions } }) {
    const [first, ...others] = claims.filter(({ status }) => status === 'disputed' || status === 'unknown');
    if (!first || questions.length > 0) return [];
    const count = others.length === 0 ? 'a claim is' : `${others.length + 1} claims are`;
    return [
      {
        at: `${first.at}.status`,
        message: `missing questions: ${count} disputed or unknown`,
        hints: ['add to `questions:` what would have to be known, why it matters and how it could be answered'],
        related: others.slice(0, mostRelated).map(({ id, at }) => ({ at: `${at}.status`, note: `${id} too` })),
      },
    ];
  },
};
