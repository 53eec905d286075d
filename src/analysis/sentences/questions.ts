/** The titles over what is not known, and over what to watch for. */
import type { Briefing } from '../../briefing/briefing.ts';
import { firstAsked, quotable } from './quotable.ts';
import { count, type Sentence, sentence } from './sentence.ts';

type Question = Pick<Briefing['questions'][number], 'question' | 'why' | 'how' | 'key' | 'at'>;

/**
 * The first of those that the author marked `key`, else the first, as it is asked where it is short, with why it matters where both
 * make a title, or with what would tell; else that it is not known. One that is asked over the accounts compared stands there already, and
 * is taken only where there is no other. Else how many there are: "critical" are those marked `key`; where none is marked, none is called
 * so. `null` without any.
 *
 * @param asked the question in the title over the accounts compared, if there is one
 */
export function questionsTitle(questions: readonly Question[], asked: string | null = null): Sentence | null {
  const [first] = questions;
  if (!first) return null;
  const open = titledQuestion(questions, asked);
  if (open) {
    const why = quotable(open.found.why ?? '');
    const isWhy = why !== null && !idOfItem.test(why) && open.text.length + why.length <= mostAskedWhy;
    const values = { question: open.text } as const;
    if (isWhy) return sentence('titles.questions.why', open.found.at, { ...values, why });
    const how = quotable(open.found.how ?? '');
    if (how !== null && !idOfItem.test(how) && open.text.length + how.length <= mostAskedHow)
      return sentence('titles.questions.how', open.found.at, { ...values, how });
    return sentence('titles.questions.unknown', open.found.at, values);
  }
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

/** "It decides between H1 and H2" tells nothing to somebody who reads the titles alone. */
const idOfItem = /\b\p{Lu}{1,2}\d+\b/u;

/** Of a question with why it matters. */
const mostAskedWhy = 120;
/** Of a question with what would tell: both on one line, since an answer to come is worth no second one. */
const mostAskedHow = 54;

/** The question that the title asks, and its words; `null` where the title only counts. */
export function titledQuestion<Each extends Question>(questions: readonly Each[], asked: string | null) {
  const keys = questions.filter((question) => question.key);
  const first = keys.length > 0 ? keys : questions;
  const others = first.filter(({ question }) => question.trim() !== asked);
  return firstAsked(others, ({ question }) => question) ?? firstAsked(first, ({ question }) => question);
}
