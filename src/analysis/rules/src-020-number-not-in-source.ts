/** SRC020: a number or a time of day of a cited statement that no cited source holds. */
import { notInSource } from './not-in-source.ts';
import type { BriefingRule } from './rule.ts';

export const numberNotInSource: BriefingRule = {
  code: 'SRC020',
  name: 'number-not-in-source',
  severity: 'warning',
  what: 'A number, or a time of day, of a statement that cites sources stands in the text of none of them, neither in digits nor as a word. It is asked where each source that the statement cites has a `text:`; the ends of a time window, and what is inferred (`inferred_from:`), are left out.',
  why: 'A reader takes a number with a source’s mark as the source’s number. One that was added up, rounded or remembered wrongly is the author’s.',
  source: 'ICD 206 (accuracy of what is cited)',
  texts: {
    S1: 'At dawn on 3 March four men in two boats came to the customs house of Arvela and took eleven crates. “We saw nothing,” the watchman said.',
  },
  wrong: `sources:
  - { id: S1, kind: article, title: Raid on a customs house, text: sources/raid.txt, reliability: C }
situation:
  - { text: Five men took eleven crates., sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Raid on a customs house, text: sources/raid.txt, reliability: C }
situation:
  - { text: Four men took 11 crates., sources: [S1] }
`,
  check: ({ review }) =>
    notInSource(review, ['number', 'month', 'time'], ({ words }, cited) => ({
      message: `number not in the source: ${words} (looked for in ${cited})`,
      hints: ['copy the number from the source; if you computed it, say from what with `inferred_from:` instead of `sources:`'],
    })),
};
