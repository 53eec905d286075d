/** The titles over what is not known, and over what to watch for. */
import type { Briefing } from '../../briefing/briefing.ts';
import { count, type Sentence, sentence } from './sentence.ts';

type Question = Pick<Briefing['questions'][number], 'key' | 'at'>;

/** "Critical" are those that the author marked `key`; where none is marked, none is called so. `null` without any. */
export function questionsTitle(questions: readonly Question[]): Sentence | null {
  const [first] = questions;
  if (!first) return null;
  const key = questions.filter((question) => question.key).length;
  const label =
    key === 0
      ? 'titles.questions.plain'
      : key === questions.length
        ? 'titles.questions.allCritical'
        : key === 1
          ? 'titles.questions.oneCritical'
          : 'titles.questions.someCritical';
  return sentence(label, first.at, { n: questions.length, count: count(questions.length), key: count(key) });
}
