/** The title over what to watch for. */
import type { Briefing } from '../../briefing/briefing.ts';
import { firstInside } from './inside-line.ts';
import { count, type Sentence, sentence } from './sentence.ts';

type Indicator = Pick<Briefing['indicators'][number], 'text' | 'key' | 'at'>;

/**
 * The first of those that the author marked `key`, else the first, whose own words are short and can stand in the middle of a line. Else how
 * many there are: they *could* change the assessment, and whether they would, each says for itself. `null` without any.
 */
export function indicatorsTitle(indicators: readonly Indicator[], language: string): Sentence | null {
  const [first] = indicators;
  if (!first) return null;
  const keys = indicators.filter(({ key }) => key);
  const watched = firstInside(keys.length > 0 ? keys : indicators, ({ text }) => text, language);
  if (watched) {
    const key = keys.length > 0 ? 'titles.indicators.watchAboveAll' : 'titles.indicators.watch';
    return sentence(key, watched.found.at, { text: watched.text });
  }
  return sentence('titles.indicators.plain', first.at, { n: indicators.length, count: count(indicators.length) });
}
