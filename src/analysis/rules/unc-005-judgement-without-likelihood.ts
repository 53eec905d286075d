/** UNC005: a key judgement that does not say how likely it is. */
import type { Judgement } from '../../briefing/briefing.ts';
import { saysLikelihood } from './likelihood-words.ts';
import type { Finding, Rule } from './rule.ts';

export const judgementWithoutLikelihood: Rule = {
  code: 'UNC005',
  name: 'judgement-without-likelihood',
  severity: 'warning',
  what:
    'A key judgement has no likelihood, or has one in `likelihood:` that its sentence does not mention: the slide prints the ' +
    'sentence. A judgement that something is not known needs none.',
  why: 'Without a term the reader takes the judgement for a fact, or supplies a likelihood of their own.',
  source: 'ICD 203, standard 2',
  wrong: `key_judgements:
  - id: J1
    statement: One and the same group carried out both attacks.
`,
  right: `key_judgements:
  - id: J1
    statement: It is very likely that one and the same group carried out both attacks.
    likelihood: very likely
`,
  check: ({ briefing }) => briefing.key_judgements.flatMap(checkJudgement),
};

/** "The motive is not established" is a finding about our knowledge, not about an event. */
const notKnown =
  /\b(?:not (?:yet |been )*(?:known|established|clear|confirmed|evidenced|possible to say)|unknown|unclear|no evidence|insufficient|cannot (?:be )?(?:judged?|sa(?:y|id)|determined?|assess(?:ed)?|rule[d]?)|unresolved|remains? open)\b/iu;

function checkJudgement({ statement, likelihood, at }: Judgement): readonly Finding[] {
  if (saysLikelihood(statement) || notKnown.test(statement)) return [];
  if (!likelihood) {
    const hints = ['write how likely it is into the sentence, and the term into `likelihood:`'];
    return [{ at: `${at}.statement`, message: `missing likelihood: ${excerpt(statement)}`, hints }];
  }
  return [
    {
      at: `${at}.statement`,
      message: `missing likelihood in the sentence: ${likelihood.term}`,
      hints: [`the slide prints the sentence only: write "${likelihood.term}" into it`],
      related: [{ at: likelihood.at, note: 'it stands here' }],
    },
  ];
}

const excerpt = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
