/** The title over what to watch for. */
import type { Briefing } from '../../briefing/briefing.ts';
import { count, type Sentence, sentence } from './sentence.ts';

/** They *could* change the assessment: whether they would, each says for itself. `null` without any. */
export function indicatorsTitle(indicators: readonly Pick<Briefing['indicators'][number], 'at'>[]): Sentence | null {
  const [first] = indicators;
  return first ? sentence('titles.indicators', first.at, { n: indicators.length, count: count(indicators.length) }) : null;
}
