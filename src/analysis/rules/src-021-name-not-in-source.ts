/** SRC021: a name of a cited statement that no cited source holds. */
import { notInSource } from './not-in-source.ts';
import type { BriefingRule } from './rule.ts';

export const nameNotInSource: BriefingRule = {
  code: 'SRC021',
  name: 'name-not-in-source',
  severity: 'warning',
  what: 'A name in a statement that cites sources stands in the text of none of them, in no spelling that the briefing knows (`variants:` of places, `aliases:` of actors). It is asked where each source that the statement cites has a `text:` in the language of the briefing.',
  why: 'Who did it and where is what a reader acts on. A name that a source does not have was brought in by somebody else, and has to be cited from there.',
  source: 'ICD 206 (accuracy of what is cited)',
  texts: {
    S1: 'At dawn on 3 March four men in two boats came to the customs house of Arvela and took eleven crates. “We saw nothing,” the watchman said.',
  },
  wrong: `sources:
  - { id: S1, kind: article, title: Raid on a customs house, text: sources/raid.txt, reliability: C }
situation:
  - { text: Four men took eleven crates to Lisma., sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Raid on a customs house, text: sources/raid.txt, reliability: C }
situation:
  - { text: Four men took eleven crates in Arvela., sources: [S1] }
`,
  check: ({ review }) =>
    notInSource(review, ['name'], ({ words }, cited) => ({
      message: `name not in the source: ${words} (looked for in ${cited})`,
      hints: ['cite the source that has the name too, or add its other spelling to `variants:` or `aliases:`'],
    })),
};
