/** ACH004: a matrix with too many holes to rank by. */
import { addressOrder } from '../address-order.ts';
import type { Matrix } from '../hypotheses.ts';
import type { BriefingRule, Finding } from './rule.ts';

/** Shares of the cells above which a ranking says more about the holes than about the hypotheses. */
const mostBlank = 0.25;
const mostInapplicable = 0.5;
/** As many further rows as a message can name. */
const mostRelated = 4;

export const unratedCells: BriefingRule = {
  code: 'ACH004',
  name: 'unrated-cells',
  severity: 'warning',
  what: 'More than a quarter of the cells of the matrix are blank, or more than half of the ratings of one hypothesis are NA.',
  why: 'A cell without a rating counts as no contradiction. The hypothesis that was rated least then leads.',
  source: 'Heuer; practice of matrix tools',
  wrong: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
evidence:
  - { id: E1, text: No claim of responsibility, credibility: medium, relevance: high, ratings: { H1: I } }
`,
  right: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
evidence:
  - { id: E1, text: No claim of responsibility, credibility: medium, relevance: high, ratings: { H1: I, H2: C } }
`,
  check: ({ analysis: { matrix } }) => [...findBlanks(matrix), ...findInapplicable(matrix)],
};

function findBlanks({ evidence, hypotheses }: Matrix): readonly Finding[] {
  const holed = inFileOrder(evidence.filter(({ ratings }) => ratings.includes(null)));
  const cells = evidence.length * hypotheses.length;
  const blank = holed.reduce((sum, { ratings }) => sum + ratings.filter((rating) => rating === null).length, 0);
  const [first, ...others] = holed;
  if (!first || blank <= cells * mostBlank) return [];
  return [
    {
      at: `${first.at}.ratings`,
      message: `unrated cells: ${blank} of ${cells}`,
      hints: ['give each piece of evidence a rating for every hypothesis: CC, C, N, I, II, or NA where it cannot apply'],
      related: others.slice(0, mostRelated).map(({ id, at }) => ({ at: `${at}.ratings`, note: `${id} has blanks too` })),
    },
  ];
}

/** The matrix is sorted by diagnosticity; an author looks for the first row in the file. */
const inFileOrder = (rows: Matrix['evidence']): Matrix['evidence'] => [...rows].sort((a, b) => addressOrder(a.at, b.at));

function findInapplicable({ evidence, hypotheses }: Matrix): readonly Finding[] {
  return hypotheses.flatMap(({ id, title, at }, column) => {
    const count = evidence.filter(({ ratings }) => ratings[column] === 'NA').length;
    if (count <= evidence.length * mostInapplicable) return [];
    return [
      {
        at: `${at}.title`,
        message: `inapplicable evidence: ${count} of ${evidence.length} ratings of ${id} are NA: ${title}`,
        hints: ['look for evidence that bears on this hypothesis, or word it so that the evidence does'],
      },
    ];
  });
}
