/** The title over what to watch for. */
import type { Briefing } from '../../briefing/briefing.ts';
import { firstInside } from './inside-line.ts';
import { count, type Sentence, sentence } from './sentence.ts';

type Indicator = Pick<Briefing['indicators'][number], 'text' | 'at'>;

/**
 * Of a single one its own words, where they are short and can stand in the middle of a line. Else how many there are, since the words
 * of one would stand twice on the slide: they *could* change the assessment, and whether they would, each says for itself. `null`
 * without any.
 */
export function indicatorsTitle(indicators: readonly Indicator[], language: string): Sentence | null {
  const [first] = indicators;
  if (!first) return null;
  const watched = indicators.length === 1 ? firstInside(indicators, ({ text }) => text, language) : null;
  if (watched) return sentence('titles.indicators.watch', watched.found.at, { text: watched.text });
  return sentence('titles.indicators.plain', first.at, { n: indicators.length, count: count(indicators.length) });
}
