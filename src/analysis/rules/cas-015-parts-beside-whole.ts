/** CAS015: measures that are parts of another, and do not fit it. */
import { compareWholes } from '../figures/compare-wholes.ts';
import { countIncident } from '../figures/counting.ts';
import { incidentsOf } from './all-incidents.ts';
import type { BriefingRule } from './rule.ts';

export const partsBesideWhole: BriefingRule = {
  code: 'CAS015',
  name: 'parts-beside-whole',
  severity: 'warning',
  what: 'The `parts:` of a measure may come to more than the whole, or surely leave some of it over that no slide tells. Where they surely are more, that is an error (FIG003).',
  why: 'Of fifty people aboard, 46 rescued and “about five” dead may be one too many. And where the parts are too few, a reader asks what became of the rest.',
  source: 'arithmetic',
  wrong: `sources:
  - { id: S1, kind: article, title: Ferry aground, reliability: C }
measures: [{ id: aboard, label: people aboard, kind: people, parts: [rescued, killed] }, { id: rescued, label: rescued, kind: people }]
parties:
  - { id: people, name: Passengers, side: civilians }
incidents:
  - { id: ferry, title: Ferry, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: people, killed: about 5, wounded: not stated, sources: [S1] }
figures:
  - { measure: aboard, value: 50, sources: [S1] }
  - { measure: rescued, value: 46, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Ferry aground, reliability: C }
measures: [{ id: aboard, label: people aboard, kind: people, parts: [rescued, killed] }, { id: rescued, label: rescued, kind: people }]
parties:
  - { id: people, name: Passengers, side: civilians }
incidents:
  - { id: ferry, title: Ferry, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: people, killed: up to 4, wounded: not stated, sources: [S1] }
figures:
  - { measure: aboard, value: 50, sources: [S1] }
  - { measure: rescued, value: 46, sources: [S1] }
`,
  check({ briefing, analysis }) {
    if (briefing.measures.every(({ parts }) => parts.length === 0)) return [];
    return incidentsOf(analysis).flatMap(({ id, wholes }) =>
      compareWholes(briefing, countIncident(briefing, id)).flatMap(({ exceeds, leavesRest, isWithheld, working, at, parts }) => {
        // What is left of a whole whose slide is drawn stands there as a piece of its own.
        const isDrawn = wholes.some((whole) => whole.at.startsWith(`${at}.`));
        const isLeft = leavesRest && !isDrawn && !isWithheld;
        if (exceeds !== 'possibly' && !isLeft) return [];
        return [
          {
            at,
            message: `${exceeds === 'possibly' ? 'parts may come to more than their whole' : 'parts come to less than their whole'}: ${working}`,
            hints: [
              exceeds === 'possibly'
                ? 'correct a part or the whole, by what the sources say of both'
                : 'say what became of the others: add the measure that counts them to `parts:`, with `not stated` where nobody says',
            ],
            related: parts,
          },
        ];
      }),
    );
  },
};
