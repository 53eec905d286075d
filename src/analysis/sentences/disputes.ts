/** The title over version against version. */
import { firstAsked } from './quotable.ts';
import { count, type Sentence, sentence } from './sentence.ts';

/** A question, and how many versions of its answer are shown. */
export interface DisputeFacts {
  readonly versions: readonly unknown[];
  /** In the author's words; `null` for a figure that reports give differently. */
  readonly question: string | null;
  readonly at: string;
}

/**
 * The first question of two versions, as the author asks it where it is short, and that accounts differ; else how many there are.
 * "Accounts differ" only where each question has at least two versions; a single rumour that is denied is in dispute,
 * but nothing stands against it. Without a number where versions agree after all, or where a dispute may be about the very
 * figure whose reports differ (`isCountable`). `null` without questions.
 */
export function disputesTitle(disputes: readonly DisputeFacts[], isCountable: boolean): Sentence | null {
  const [first] = disputes;
  if (!first) return null;
  const asked = firstAsked(
    disputes.filter(({ versions, question }) => versions.length > 1 && question !== null),
    ({ question }) => question ?? '',
  );
  if (asked) return sentence('titles.disputes.asked', asked.found.at, { question: asked.text });
  if (!isCountable) return sentence('titles.disputes.plain', first.at);
  const key = disputes.every(({ versions }) => versions.length > 1) ? 'titles.disputes.differ' : 'titles.disputes.disputed';
  return sentence(key, first.at, { n: disputes.length, count: count(disputes.length) });
}
