/** The title over version against version. */
import { count, type Sentence, sentence } from './sentence.ts';

/** A question, and how many versions of its answer are shown. */
export interface DisputeFacts {
  readonly versions: readonly unknown[];
  readonly at: string;
}

/**
 * "Accounts differ" only where each question has at least two versions; a single rumour that is denied is in dispute,
 * but nothing stands against it. `null` without questions.
 */
export function disputesTitle(disputes: readonly DisputeFacts[]): Sentence | null {
  const [first] = disputes;
  if (!first) return null;
  const key = disputes.every(({ versions }) => versions.length > 1) ? 'titles.disputes.differ' : 'titles.disputes.disputed';
  return sentence(key, first.at, { n: disputes.length, count: count(disputes.length) });
}
