/** The title over the explanations in words. */
import type { Hypothesis, Judgement } from '../../briefing/briefing.ts';
import { count, type Sentence, sentence } from './sentence.ts';

export interface HypothesesFacts {
  readonly hypotheses: readonly Pick<Hypothesis, 'id' | 'at'>[];
  readonly judgements: readonly Pick<Judgement, 'hypothesis' | 'likelihood'>[];
}

/**
 * "None is judged almost certain" where each explanation has a judgement, each such judgement a likelihood, and none is
 * the highest of its scale. That none is established would be a statement about the world. `null` without explanations.
 */
export function hypothesesTitle({ hypotheses, judgements }: HypothesesFacts): Sentence | null {
  const [first] = hypotheses;
  if (!first) return null;
  const on = judgements.filter(({ hypothesis }) => hypothesis !== null);
  const areJudged =
    hypotheses.every(({ id }) => on.some(({ hypothesis }) => hypothesis === id)) &&
    on.every(({ likelihood }) => likelihood !== null && likelihood.key !== 'almost-certain');
  return sentence(areJudged ? 'titles.hypotheses.open' : 'titles.hypotheses.plain', first.at, {
    n: hypotheses.length,
    count: count(hypotheses.length),
  });
}
