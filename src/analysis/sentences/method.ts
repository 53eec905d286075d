/** The title over how to read the briefing. */
import type { Judgement } from '../../briefing/briefing.ts';
import { type Sentence, sentence } from './sentence.ts';

/** That both are stated separately is said only of a briefing that has a judgement with both. */
export const methodTitle = (judgements: readonly Pick<Judgement, 'likelihood' | 'confidence'>[]): Sentence =>
  sentence(
    judgements.some(({ likelihood, confidence }) => likelihood !== null && confidence !== null)
      ? 'titles.method.separate'
      : 'titles.method.plain',
    'key_judgements',
  );
