/** SRC006: a cited source without reliability, or a claim without credibility. */
import type { BriefingRule } from './rule.ts';

export const gradeMissing: BriefingRule = {
  code: 'SRC006',
  name: 'grade-missing',
  severity: 'warning',
  what: 'A source that is cited has no `reliability`, or a claim has no `credibility`.',
  why: 'Who says it and what is said are graded apart: a good source can be wrong, a poor one right. Without both, the reader cannot weigh the claim. F and 6 are grades too: they say that you tried and cannot judge.',
  source: 'AJP-2.1, Admiralty code',
  wrong: `sources:
  - { id: S1, kind: anonymous, title: An analyst in the region, descriptor: Not named. }
claims:
  - { id: C1, text: Bribery would have been easier., status: opinion, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: anonymous, title: An analyst in the region, descriptor: Not named., reliability: F }
claims:
  - { id: C1, text: Bribery would have been easier., status: opinion, credibility: 6, sources: [S1] }
`,
  check({ briefing, analysis }) {
    const ungraded = analysis.sources.filter(({ is_cited, reliability }) => is_cited && reliability === null);
    return [
      ...ungraded.map(({ id, at }) => ({
        at,
        message: `missing reliability: source ${id}`,
        hints: ['add `reliability:` with A (best) to E, or F if it cannot be judged'],
      })),
      ...briefing.claims
        .filter(({ credibility }) => credibility === null)
        .map(({ id, at }) => ({
          at,
          message: `missing credibility: claim ${id}`,
          hints: ['add `credibility:` with 1 (confirmed by other sources) to 5 (improbable), or 6 if it cannot be judged'],
        })),
    ];
  },
};
