/** The titles over what is not known, and over what to watch for. */
import type { Briefing } from '../../briefing/briefing.ts';
import { firstAsked } from './quotable.ts';
import { count, type Sentence, sentence } from './sentence.ts';

type Question = Pick<Briefing['questions'][number], 'question' | 'key' | 'at'>;

/**
 * The first of those that the author marked `key`, else the first, as it is asked where it is short, and how many others are open;
 * else how many there are. "Critical" are those marked `key`; where none is marked, none is called so. `null` without any.
 */
export function questionsTitle(questions: readonly Question[]): Sentence | null {
  const [first] = questions;
  if (!first) return null;
  const keys = questions.filter((question) => question.key);
  const open = firstAsked(keys.length > 0 ? keys : questions, ({ question }) => question);
  const others = questions.length - 1;
  if (open) return sentence('titles.questions.open', open.found.at, { n: others, question: open.text, others: count(others) });
  const key = keys.length;
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
