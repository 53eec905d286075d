/** SRC022: words in quotation marks that no cited source holds letter for letter. */
import { notInSource } from './not-in-source.ts';
import type { BriefingRule } from './rule.ts';

export const quotationNotInSource: BriefingRule = {
  code: 'SRC022',
  name: 'quotation-not-in-source',
  severity: 'warning',
  what: 'Words in quotation marks, in a statement that cites sources or in the `quote:` of a citation or a claim, stand in the text of none of them letter for letter. Spaces, the shape of quotation marks and dashes, and what is left out with … or […] make no difference. It is asked where each source that is cited has a `text:`.',
  why: 'A quotation is the one thing that a reader takes letter for letter.',
  source: 'ICD 206 (accuracy of what is cited)',
  texts: {
    S1: 'At dawn on 3 March four men in two boats came to the customs house of Arvela and took eleven crates. “We saw nothing,” the watchman said.',
  },
  wrong: `sources:
  - { id: S1, kind: article, title: Raid on a customs house, text: sources/raid.txt, reliability: C }
situation:
  - { text: The watchman said “I saw nothing”., sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Raid on a customs house, text: sources/raid.txt, reliability: C }
situation:
  - { text: The watchman said “We saw nothing”., sources: [S1] }
`,
  check: ({ review }) =>
    notInSource(review, ['quotation'], ({ words }, cited) => ({
      message: `quotation not in the source: ${words} (looked for in ${cited})`,
      hints: ['copy the words from the source; mark what you left out with …, and what you put in with [ ]'],
    })),
};
