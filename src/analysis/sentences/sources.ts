/** The title over the sources: what they are worth in the author's words, else how many are cited, and of how many origins. */
import { quotable } from './quotable.ts';
import { count, type Sentence, sentence } from './sentence.ts';

export interface SourcesFacts {
  readonly cited: number;
  /** Independent origins of the cited ones: an upper limit, since nobody knows what else repeats what. */
  readonly origins: number;
  /** What the author says of them. */
  readonly summary?: string | null;
}

/** A first sentence of the summary: what comes after it stands below the title. "Reports by Dr. A agree" does not end behind "Dr". */
const firstSentence = /^([^.!?\n]+)\.(?:$|(?<!(?:^|\P{L})\p{Lu}\p{Ll}{0,3}\.)\s+(?![\p{Ll}\p{N}]))/u;

/**
 * The first sentence of the author's summary where it is short; else counts sources that are cited, not those that are listed, and
 * where one repeats another, tells origins apart.
 */
export function sourcesTitle({ cited, origins, summary = null }: SourcesFacts): Sentence {
  const all = { n: cited, count: count(cited) };
  const [, said = ''] = firstSentence.exec(summary ?? '') ?? [];
  const text = quotable(said);
  if (text !== null && cited > 0) return sentence('titles.sources.summary', 'source_summary', { text });
  if (cited < 2 || origins >= cited) return sentence('titles.sources.cited', 'sources', all);
  return sentence(origins < 2 ? 'titles.sources.oneOrigin' : 'titles.sources.origins', 'sources', {
    ...all,
    origins: count(origins),
  });
}

/** The summary without the sentence that is the title. */
export function summaryBelow(summary: string | null, title: Sentence): string | null {
  if (summary === null || title.key !== 'titles.sources.summary') return summary;
  const rest = summary.replace(firstSentence, '').trim();
  return rest === '' ? null : rest;
}
