/** The title over the explanations in words. */
import type { Hypothesis, Judgement } from '../../briefing/briefing.ts';
import { quotable } from './quotable.ts';
import { count, quotedNames, type Sentence, sentence } from './sentence.ts';

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
 * beyond an even chance. Which one is judged likely, where each has a judgement and all others are judged at most even. Where several are, and where
 * judgements are missing, the explanations are named, or only counted where their names are long. `null` without explanations.
 */
export function hypothesesTitle({ hypotheses, judgements }: HypothesesFacts): Sentence | null {
  const [first] = hypotheses;
  if (!first) return null;
  const on = judgements.filter(({ hypothesis }) => hypothesis !== null);
  const areOpen =
    hypotheses.every(({ id }) => on.some(({ hypothesis }) => hypothesis === id)) &&
    on.every(({ likelihood }) => likelihood !== null && likelihood.to <= even);
  const leader = areOpen ? null : likelyOne(hypotheses, on);
  if (leader) return leader;
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

/** "Only one is judged likely", in the term of its judgement, of several that are all judged; `null` where it is not one, or its terms differ. */
function likelyOne(hypotheses: HypothesesFacts['hypotheses'], on: HypothesesFacts['judgements']): Sentence | null {
  const bands = hypotheses.map(({ id }) => on.filter(({ hypothesis }) => hypothesis === id).map(({ likelihood }) => likelihood));
  const isJudged = bands.every((all) => all.length > 0 && all.every((likelihood) => likelihood !== null));
  const above = hypotheses.filter((_, index) => bands[index]?.some((likelihood) => likelihood !== null && likelihood.to > even));
  const [one, ...others] = above;
  if (!isJudged || !one || others.length > 0 || hypotheses.length < 2 || quotable(one.title) !== one.title) return null;
  const own = bands[hypotheses.indexOf(one)] ?? [];
  const [first] = own;
  const isOneTerm = own.every((likelihood) => likelihood?.key === first?.key);
  if (!first || !isOneTerm || first.from < even) return null;
  return sentence('titles.hypotheses.likely', one.at, {
    n: hypotheses.length,
    count: count(hypotheses.length),
    hypothesis: quotedNames([one.title]),
    term: { kind: 'label', key: `likelihood.${first.key}` },
  });
}
