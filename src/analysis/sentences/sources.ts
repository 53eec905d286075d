/** The title over the sources: how many are cited, and of how many origins. */
import { count, type Sentence, sentence } from './sentence.ts';

export interface SourcesFacts {
  readonly cited: number;
  /** Independent origins of the cited ones: an upper limit, since nobody knows what else repeats what. */
  readonly origins: number;
}

/** Counts sources that are cited, not those that are listed; where one repeats another, origins are told apart. */
export function sourcesTitle({ cited, origins }: SourcesFacts): Sentence {
  const all = { n: cited, count: count(cited) };
  if (cited < 2 || origins >= cited) return sentence('titles.sources.cited', 'sources', all);
  return sentence(origins < 2 ? 'titles.sources.oneOrigin' : 'titles.sources.origins', 'sources', {
    ...all,
    origins: count(origins),
  });
}
