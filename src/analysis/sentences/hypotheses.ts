/** The title over the explanations in words. */
import type { Hypothesis, Judgement } from '../../briefing/briefing.ts';
import { quotable } from './quotable.ts';
import { count, type Sentence, sentence } from './sentence.ts';

export interface HypothesesFacts {
  readonly hypotheses: readonly Pick<Hypothesis, 'id' | 'title' | 'at'>[];
  readonly judgements: readonly Pick<Judgement, 'hypothesis' | 'likelihood'>[];
}

/** Up to this share, in percent, a likelihood is no more than even. */
const even = 55;

/** Longer names make the title a list. */
const mostNamed = 110;

/**
 * "None is judged likely" where each explanation has a judgement, each such judgement a likelihood, and none reaches
 * beyond an even chance. Where one does, that none is almost certain would suggest more than is judged: then, and where
 * judgements are missing, the explanations are named, or only counted where their names are long. `null` without explanations.
 */
export function hypothesesTitle({ hypotheses, judgements }: HypothesesFacts): Sentence | null {
  const [first] = hypotheses;
  if (!first) return null;
  const on = judgements.filter(({ hypothesis }) => hypothesis !== null);
  const areOpen =
    hypotheses.every(({ id }) => on.some(({ hypothesis }) => hypothesis === id)) &&
    on.every(({ likelihood }) => likelihood !== null && likelihood.to <= even);
  const titles = hypotheses.map(({ title }) => title);
  const isShort =
    hypotheses.length > 1 && titles.every((title) => quotable(title) === title) && titles.join('').length <= mostNamed;
  if (!areOpen && isShort)
    return sentence('titles.hypotheses.named', first.at, {
      n: hypotheses.length,
      count: count(hypotheses.length),
      hypotheses: { kind: 'names', names: titles, join: 'or', quoted: true },
    });
  return sentence(areOpen ? 'titles.hypotheses.open' : 'titles.hypotheses.plain', first.at, {
    n: hypotheses.length,
    count: count(hypotheses.length),
  });
}
