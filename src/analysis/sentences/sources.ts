/** The title over the sources: what they are worth in the author's words, else how many are cited, and of how many origins. */
import { quotable } from './quotable.ts';
import { count, type Sentence, sentence } from './sentence.ts';

export interface SourcesFacts {
  readonly cited: number;
  /** Independent origins of the cited ones: an upper limit, since nobody knows what else repeats what. */
  readonly origins: number;
  /** Their reliability, a letter each; `null` for one without. */
  readonly grades?: readonly (string | null)[];
  /** What the author says of them. */
  readonly summary?: string | null;
}

/** A first sentence of the summary: what comes after it stands below the title. "Reports by Dr. A agree" does not end behind "Dr". */
const firstSentence =
  /^([^.!?\n]+)\.(?:$|(?<!(?:^|\P{L})\p{Lu}\p{Ll}{0,3}\.)\s+(?![\p{Ll}\p{N}]))|^([^.!?\n。।۔！？]+)(?:。|[।۔](?=\s|$))/u;

/**
 * The first sentence of the author's summary where it is short; else, where one repeats another, of how many origins they are at most;
 * else how many of them are reliable, where any is graded; else how many everything rests on. Sources count that are cited, not those
 * that are listed.
 */
export function sourcesTitle({ cited, origins, grades = [], summary = null }: SourcesFacts): Sentence {
  const all = { n: cited, count: count(cited) };
  const [, parted, said = parted ?? ''] = firstSentence.exec(summary ?? '') ?? [];
  const text = quotable(said);
  if (text !== null && cited > 0) return sentence('titles.sources.summary', 'source_summary', { text });
  if (cited > 1 && origins >= cited && grades.some((grade) => grade !== null)) return sayGrades(grades);
  if (cited < 2 || origins >= cited) return sentence('titles.sources.cited', 'sources', all);
  return sentence(origins < 2 ? 'titles.sources.oneOrigin' : 'titles.sources.origins', 'sources', {
    ...all,
    origins: count(origins),
  });
}

/** Of A to F: reliable, and usually reliable. One without a grade is not held to be. */
function sayGrades(grades: SourcesFacts['grades'] & {}): Sentence {
  const good = grades.filter((grade) => grade === 'A' || grade === 'B').length;
  const n = grades.length;
  if (good === n) return sentence('titles.sources.allGraded', 'sources', { count: count(n) });
  return sentence('titles.sources.graded', 'sources', { n: good, good: count(good), count: count(n) });
}

/** The summary without the sentence that is the title. */
export function summaryBelow(summary: string | null, title: Sentence): string | null {
  if (summary === null || title.key !== 'titles.sources.summary') return summary;
  const rest = summary.replace(firstSentence, '').trim();
  return rest === '' ? null : rest;
}
