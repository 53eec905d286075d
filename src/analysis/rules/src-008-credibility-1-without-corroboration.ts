/** SRC008: graded 1, confirmed by other sources, where there are no other sources. */
import { independentOrigins, nameOrigin } from '../corroboration.ts';
import type { BriefingRule } from './rule.ts';

export const credibility1WithoutCorroboration: BriefingRule = {
  code: 'SRC008',
  name: 'credibility-1-without-corroboration',
  severity: 'error',
  what: 'A claim has `credibility: 1`, but fewer than two independent origins support it. Sources that repeat each other, and several pieces of one publisher, count as one.',
  why: 'Grade 1 means that another source, which did not copy, says the same. What is plausible but stands alone is 2 at best.',
  source: 'AJP-2.1, Admiralty code (1: confirmed by other sources)',
  wrong: `sources:
  - { id: S1, kind: agency, title: Same-day report, publisher: Agency A, reliability: B }
claims:
  - { id: C1, text: Three guards were killed., credibility: 1, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: agency, title: Same-day report, publisher: Agency A, reliability: B }
claims:
  - { id: C1, text: Three guards were killed., credibility: 2, sources: [S1] }
`,
  check({ briefing, memory }) {
    return briefing.claims
      .filter(({ credibility }) => credibility === 1)
      .flatMap(({ id, sources, at }) => {
        const origins = independentOrigins(sources, briefing, memory);
        if (origins.length >= 2) return [];
        const basis = origins.length === 0 ? 'without a source' : `with one origin, ${nameOrigin(origins[0] ?? '', briefing)}`;
        return [
          {
            at: `${at}.credibility`,
            message: `credibility 1 ${basis}: claim ${id}`,
            hints: ['add a source that did not copy the first, or write `credibility: 2` (probably true, not confirmed)'],
          },
        ];
      });
  },
};
