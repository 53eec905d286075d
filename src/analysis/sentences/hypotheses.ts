/** The title over the explanations in words. */
import type { Hypothesis, Judgement } from '../../briefing/briefing.ts';
import { count, type Sentence, sentence } from './sentence.ts';

export interface HypothesesFacts {
  readonly hypotheses: readonly Pick<Hypothesis, 'id' | 'at'>[];
  readonly judgements: readonly Pick<Judgement, 'hypothesis' | 'likelihood'>[];
}

/** Up to this share, in percent, a likelihood is no more than even. */
const even = 55;

/**
 * "None is judged likely" where each explanation has a judgement, each such judgement a likelihood, and none reaches
 * beyond an even chance. Where one does, that none is almost certain would suggest more than is judged: then, and where
 * judgements are missing, the explanations are only counted. `null` without explanations.
 */
export function hypothesesTitle({ hypotheses, judgements }: HypothesesFacts): Sentence | null {
  const [first] = hypotheses;
  if (!first) return null;
  const on = judgements.filter(({ hypothesis }) => hypothesis !== null);
  const areOpen =
    hypotheses.every(({ id }) => on.some(({ hypothesis }) => hypothesis === id)) &&
    on.every(({ likelihood }) => likelihood !== null && likelihood.to <= even);
  return sentence(areOpen ? 'titles.hypotheses.open' : 'titles.hypotheses.plain', first.at, {
    n: hypotheses.length,
    count: count(hypotheses.length),
  });
}
