/** How sure a judgement is, behind a title that rests on it: no title is firmer than what it quotes. */
import type { Judgement } from '../../briefing/briefing.ts';
import { type Sentence, sentence } from './sentence.ts';

/** "Confidence is low", where all of the judgements that a title rests on say so of themselves; else `null`. */
export function lowConfidence(judgements: readonly Pick<Judgement, 'confidence'>[], at: string): Sentence | null {
  const isLow = judgements.length > 0 && judgements.every(({ confidence }) => confidence === 'low');
  return isLow ? sentence('titles.lowConfidence', at) : null;
}

/** "Judged likely", where a judgement has a likelihood whose word its statement leaves out; else `null`. */
export function unsaidLikelihood({
  statement,
  likelihood,
  at,
}: Pick<Judgement, 'statement' | 'likelihood' | 'at'>): Sentence | null {
  if (likelihood === null || statement.toLowerCase().includes(likelihood.term.toLowerCase())) return null;
  return sentence('titles.judged', at, { term: { kind: 'label', key: `likelihood.${likelihood.key}` } });
}
