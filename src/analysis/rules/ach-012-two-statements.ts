/** ACH012: one row of the matrix that holds two statements, and can have only one rating. */
import { splitSentences } from './author-texts.ts';
import type { BriefingRule } from './rule.ts';

export const twoStatements: BriefingRule = {
  code: 'ACH012',
  name: 'two-statements',
  severity: 'warning',
  what: 'A piece of evidence holds two statements: two sentences, a semicolon, or two clauses joined by “, but”, “, and”, “while” or the like.',
  why: 'Each may be true without the other and may speak for another explanation, but the row has one rating, one credibility and one weight. Most often one half is evidence and the other half already explains it.',
  source: 'Heuer (matrix is worked item by item); PARC ACH, practice',
  wrong: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
evidence:
  - { id: E1, text: "Guards killed at a manned post; bribery would be easier", credibility: medium, relevance: high, ratings: { H1: C, H2: I } }
`,
  right: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No motive is known. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
evidence:
  - { id: E1, text: Guards killed at a manned post, credibility: medium, relevance: high, ratings: { H1: C, H2: C } }
  - { id: E2, text: "An analyst: bribery would be easier", credibility: low, relevance: high, ratings: { H1: C, H2: I } }
`,
  check: ({ briefing }) =>
    briefing.evidence
      .filter(({ text }) => holdsTwo(text))
      .map(({ id, text, at }) => ({
        at: `${at}.text`,
        message: `two statements in one piece of evidence: ${id}, ${text}`,
        hints: [
          'make two pieces of it, each with its own claims, credibility and ratings; leave out the half that only explains',
        ],
      })),
};

const joints: readonly RegExp[] = [
  /;\s/u,
  /,?\s(?:whereas|although|though|while)\s\p{L}+\s\p{L}+/iu,
  /,\s(?:but|yet)\s\p{L}+\s\p{L}+/iu,
  // The comma of a list has another before it.
  /^[^,]+,\sand\s\p{L}+\s\p{L}+/iu,
  /\sand\s(?:he|she|it|they|there|nobody|nothing|none|these|those)\s/iu,
  /,\s(?:а|но|однако|хотя|тогда как)\s\p{L}+\s\p{L}+/iu,
  /\sи\s(?:он|она|оно|они|никто|ничего|это)\s/iu,
];

/** Words in quotation marks are one statement: that they were said. */
function holdsTwo(text: string): boolean {
  const sentences = splitSentences(text).filter((sentence) => /\p{L}/u.test(sentence.text));
  return sentences.length > 1 || sentences.some((sentence) => joints.some((joint) => joint.test(sentence.text)));
}
