/** Which hypotheses lead the matrix without a word on how likely they are. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { Matrix, ScoredHypothesis } from '../hypotheses.ts';

/**
 * Those that meet the fewest contradictions, where the key judgements rank other hypotheses and none that leads. Nothing leads
 * where all tie, and nothing is ranked where no judgement is about a hypothesis.
 */
export function leadersWithoutJudgement(
  { key_judgements }: Pick<Briefing, 'key_judgements'>,
  { hypotheses, evidence, weighted_leaders }: Matrix,
): readonly ScoredHypothesis[] {
  const judged = new Set(key_judgements.flatMap(({ hypothesis }) => hypothesis ?? []));
  const isLed = evidence.length > 0 && weighted_leaders.length < hypotheses.length;
  if (!isLed || judged.size === 0 || weighted_leaders.some(({ id }) => judged.has(id))) return [];
  return weighted_leaders;
}
