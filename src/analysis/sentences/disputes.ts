/** The title over version against version. */
import { count, type Sentence, sentence } from './sentence.ts';

/** A question, and how many versions of its answer are shown. */
export interface DisputeFacts {
  readonly versions: readonly unknown[];
  readonly at: string;
}

/**
 * "Accounts differ" only where each question has at least two versions; a single rumour that is denied is in dispute,
 * but nothing stands against it. Without a number where versions agree after all, or where a dispute may be about the very
 * figure whose reports differ (`isCountable`). `null` without questions.
 */
export function disputesTitle(disputes: readonly DisputeFacts[], isCountable: boolean): Sentence | null {
  const [first] = disputes;
  if (!first) return null;
  if (!isCountable) return sentence('titles.disputes.plain', first.at);
  const key = disputes.every(({ versions }) => versions.length > 1) ? 'titles.disputes.differ' : 'titles.disputes.disputed';
  return sentence(key, first.at, { n: disputes.length, count: count(disputes.length) });
}
