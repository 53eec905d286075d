/** How sure a judgement is, behind a title that rests on it: no title is firmer than what it quotes. */
import type { Judgement } from '../../briefing/briefing.ts';
import { isEnglish, sayingIn } from '../../briefing/likelihood-language.ts';
import { saysLikelihood } from '../likelihood-words.ts';
import { type Sentence, sentence } from './sentence.ts';

/** "Confidence is low", where all of the judgements that a title rests on say so of themselves; else `null`. */
export function lowConfidence(judgements: readonly Pick<Judgement, 'confidence'>[], at: string): Sentence | null {
  const isLow = judgements.length > 0 && judgements.every(({ confidence }) => confidence === 'low');
  return isLow ? sentence('titles.lowConfidence', at) : null;
}

/**
 * "Judged likely", where a judgement has a likelihood and its statement says none in any words of its language; else `null`, and so in a
 * language whose words nobody has described.
 */
export function unsaidLikelihood(
  { statement, likelihood, at }: Pick<Judgement, 'statement' | 'likelihood' | 'at'>,
  language: string,
): Sentence | null {
  const saying = sayingIn(language)?.saying;
  if (likelihood === null || (!saying && !isEnglish(language))) return null;
  const isSaid = saying?.test(statement) || saysLikelihood(statement) || statement.toLowerCase().includes(likelihood.term);
  return isSaid ? null : sentence('titles.judged', at, { term: { kind: 'label', key: `likelihood.${likelihood.key}` } });
}
