/** The titles over what is not known, and over what to watch for. */
import type { Briefing } from '../../briefing/briefing.ts';
import { clauses, count, type Sentence, sentence } from './sentence.ts';

type Question = Pick<Briefing['questions'][number], 'question' | 'key' | 'at'> & {
  readonly group?: Briefing['questions'][number]['group'];
};

/**
 * How many questions are open, and how many of them are critical: those that the author marked `key`. Where none is marked, none is called
 * so, and what they are about is told instead. The questions themselves stand below and are not asked twice. `null` without any.
 */
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
  const told = sentence(label, first.at, { n: questions.length, count: count(questions.length), key: count(key) });
  return key === 0 ? clauses(told, sayGroups(questions)) : told;
}

/** "Two on facts and one on actors": the most first. `null` where all are of one group. */
function sayGroups(questions: readonly Question[]): Sentence | null {
  const groups = (['facts', 'actors', 'motive'] as const)
    .map((group) => ({ group, asked: questions.filter((each) => each.group === group) }))
    .filter(({ asked }) => asked.length > 0)
    .toSorted((a, b) => b.asked.length - a.asked.length);
  const at = questions[0]?.at ?? 'questions';
  if (groups.length < 2) return null;
  return sentence('titles.questions.grouped', at, {
    groups: {
      kind: 'list',
      sentences: groups.map(({ group, asked }) =>
        sentence(`titles.questions.on.${group}`, asked[0]?.at ?? at, { n: asked.length, count: count(asked.length) }),
      ),
      join: 'and',
    },
  });
}
