/** SRC004: called confirmed on the word of one origin. */
import { independentOrigins, nameOrigin } from '../corroboration.ts';
import type { BriefingRule } from './rule.ts';
import { readStatements } from './sourced-statements.ts';

export const singleSourceAsFact: BriefingRule = {
  code: 'SRC004',
  name: 'single-source-as-fact',
  severity: 'warning',
  what: 'Something has `status: confirmed`, but fewer than two independent origins say so. Sources that repeat each other, and several pieces of one publisher, count as one.',
  why: 'Confirmed means that somebody else, who did not copy, says the same. One witness, however good, can be wrong.',
  source: 'AJP-2.1, Admiralty code (1: confirmed by other independent sources)',
  wrong: `sources:
  - { id: S1, kind: agency, title: Same-day report, publisher: Agency A, reliability: B }
claims:
  - { id: C1, text: The suspect once served at the post., status: confirmed, credibility: 2, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: agency, title: Same-day report, publisher: Agency A, reliability: B }
  - { id: S2, kind: official, title: Service record, publisher: Border service, reliability: B }
claims:
  - { id: C1, text: The suspect once served at the post., status: confirmed, credibility: 1, sources: [S1, S2] }
`,
  check({ briefing, memory }) {
    return readStatements(briefing)
      .filter(({ status }) => status === 'confirmed')
      .flatMap(({ name, sources, at }) => {
        const origins = independentOrigins(sources, briefing, memory);
        if (origins.length >= 2) return [];
        const basis = origins.length === 0 ? 'no source' : `one origin, ${nameOrigin(origins[0] ?? '', briefing)}`;
        return [
          {
            at: `${at}.status`,
            message: `confirmed by ${basis}: ${name}`,
            hints: ['add a source that did not copy the first, or write `status: reported`'],
          },
        ];
      });
  },
};
