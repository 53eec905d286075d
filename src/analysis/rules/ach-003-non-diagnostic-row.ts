/** ACH003: evidence that separates no hypothesis from another. */
import type { BriefingRule } from './rule.ts';

export const nonDiagnosticRow: BriefingRule = {
  code: 'ACH003',
  name: 'non-diagnostic-row',
  severity: 'note',
  what: 'A piece of evidence has the same rating for every hypothesis.',
  why: 'It is true whichever hypothesis is right, so it helps to choose none; it only makes the matrix look fuller.',
  source: 'Heuer (diagnosticity of evidence)',
  wrong: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
evidence:
  - { id: E1, text: The border region is remote, credibility: high, relevance: low, ratings: { H1: C, H2: C } }
`,
  right: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
evidence:
  - { id: E1, text: No claim of responsibility, credibility: medium, relevance: high, ratings: { H1: I, H2: C } }
`,
  check: ({ analysis: { matrix } }) =>
    matrix.evidence.flatMap(({ id, text, ratings, diagnosticity, at }) => {
      const rated = ratings.filter((rating) => rating !== null);
      if (rated.length < 2 || rated.length < ratings.length || diagnosticity > 0) return [];
      return [
        {
          at: `${at}.ratings`,
          message: `non-diagnostic evidence: ${id}, ${text}`,
          hints: ['look again at each rating, working across the row; if they stay equal, the row can go'],
        },
      ];
    }),
};
