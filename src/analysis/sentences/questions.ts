/** The titles over what is not known, and over what to watch for. */
import type { Briefing } from '../../briefing/briefing.ts';
import { firstAsked } from './quotable.ts';
import { count, type Sentence, sentence } from './sentence.ts';

type Question = Pick<Briefing['questions'][number], 'question' | 'key' | 'at'>;

/**
 * What nobody knows, as it is asked: "Not known: How many died? What was the aim?" Those that the author marked `key` where there are any,
 * as many as make a title; why one matters stands in its row, where its "it" has something to mean. One that is asked over the accounts
 * compared stands there already, and is taken only where there is no other. Where none can be asked, how many there are: "critical" are
 * those marked `key`; where none is marked, none is called so. `null` without any.
 *
 * @param asked the question in the title over the accounts compared, if there is one
 * @param most so many are told: of a slide that says other things too, the first
 */
export function questionsTitle(
  questions: readonly Question[],
  asked: string | null = null,
  most = mostQuestions,
): Sentence | null {
  const [first] = questions;
  if (!first) return null;
  const open = titledQuestion(questions, asked);
  if (open) {
    const told = questionsTold(questions, open.found, { asked, most });
    return sentence('titles.questions.asked', open.found.at, { questions: [open.text, ...told].join(' ') });
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

/** Of all questions in a title together: two lines. */
const mostAsked = 105;
/** More of them are a list. */
const mostQuestions = 3;

/** Those after the first, while they are short: of one kind, all critical or none marked so. */
function questionsTold(
  questions: readonly Question[],
  first: Question,
  { asked, most }: { readonly asked: string | null; readonly most: number },
): readonly string[] {
  const others = questions.filter((each) => each !== first && each.key === first.key && each.question.trim() !== asked);
  const told: string[] = [];
  let room = mostAsked - first.question.trim().length;
  for (const each of others) {
    const text = firstAsked([each], ({ question }) => question)?.text;
    if (text === undefined || text.length >= room || told.length + 1 >= most) break;
    told.push(text);
    room -= text.length + 1;
  }
  return told;
}

/** The question that the title asks, and its words; `null` where the title only counts. */
export function titledQuestion<Each extends Question>(questions: readonly Each[], asked: string | null) {
  const keys = questions.filter((question) => question.key);
  const first = keys.length > 0 ? keys : questions;
  const others = first.filter(({ question }) => question.trim() !== asked);
  return firstAsked(others, ({ question }) => question) ?? firstAsked(first, ({ question }) => question);
}
