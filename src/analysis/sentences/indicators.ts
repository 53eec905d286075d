/** The title over what to watch for. */
import type { Briefing } from '../../briefing/briefing.ts';
import { firstQuotable } from './quotable.ts';
import { count, type Sentence, sentence } from './sentence.ts';

type Indicator = Pick<Briefing['indicators'][number], 'text' | 'key' | 'at'>;

/**
 * The first of those that the author marked `key`, else the first, in its own words where they are short. Else how many there
 * are: they *could* change the assessment, and whether they would, each says for itself. `null` without any.
 */
export function indicatorsTitle(indicators: readonly Indicator[]): Sentence | null {
  const [first] = indicators;
  if (!first) return null;
  const keys = indicators.filter(({ key }) => key);
  const watched = firstQuotable(keys.length > 0 ? keys : indicators, ({ text }) => text);
  if (watched) return sentence('titles.indicators.watch', watched.found.at, { text: watched.text });
  return sentence('titles.indicators.plain', first.at, { n: indicators.length, count: count(indicators.length) });
}
