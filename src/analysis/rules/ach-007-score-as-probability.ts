/** ACH007: a count of contradictions passed off as a probability. */
import type { AuthorSentence } from './author-texts.ts';
import type { BriefingRule, Finding, Subject } from './rule.ts';

export const scoreAsProbability: BriefingRule = {
  code: 'ACH007',
  name: 'score-as-probability',
  severity: 'error',
  what: 'Your own text gives the score of a hypothesis as a percentage or calls it a probability.',
  why: 'The score counts contradictions. It has no scale of likelihood: twice the score is not half the chance, and the scores of all hypotheses do not add up to 100 %.',
  source: 'PARC ACH (technical description); Heuer',
  wrong: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
hypotheses_note: The ACH score gives H1 a probability of 40 %.
`,
  right: `hypotheses:
  - { id: H1, title: Political attack, against: [{ text: No claim. }] }
  - { id: H2, title: Robbery, against: [{ text: Weapons left behind. }] }
hypotheses_note: H1 meets more contradictions than H2; the scores are no probabilities.
`,
  check: (subject) => subject.texts.flatMap(({ at, sentences }) => sentences.flatMap((sentence) => judge(sentence, at, subject))),
};

const score = /\b(?:scores?|scored|scoring)\b/iu;
const matrix = /\b(?:ACH|matrix|hypothes[ei]s|inconsistenc(?:y|ies)|contradictions?)\b/iu;
const probability = /\d+(?:\.\d+)?\s?%|\bper ?cent\b|\bpercentages?\b|\bprobabilit(?:y|ies)\b|\bodds\b|\bchances?\b/iu;
const denied = /\b(?:no|not|never|nor|neither|without|rather than|isn[’']t|aren[’']t)\b/iu;

/** All three in one sentence: a score, that it is of the hypotheses, and a number or word of probability. */
function judge({ text, from }: AuthorSentence, at: string, { briefing }: Subject): readonly Finding[] {
  const match = probability.exec(text);
  if (!match || !score.test(text) || denied.test(text)) return [];
  const ids = briefing.hypotheses.map(({ id }) => id);
  const isOfHypotheses = matrix.test(text) || (text.match(/[\p{L}\p{N}_-]+/gu) ?? []).some((word) => ids.includes(word));
  if (!isOfHypotheses) return [];
  return [
    {
      at,
      message: `score given as a probability: ${text.trim().replace(/\.$/u, '').slice(0, 80)}`,
      hints: [
        'say which hypothesis meets fewer contradictions, and leave out the percentage',
        'how likely it is stands in a key judgement, as a term of the scale',
      ],
      within: { from: from + match.index, to: from + match.index + match[0].length },
    },
  ];
}
