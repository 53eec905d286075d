/** What is not known, by group, in the order in which a slide asks it. */
import type { Briefing } from '../briefing/briefing.ts';

export interface QuestionGroup {
  readonly group: 'motive' | 'actors' | 'facts';
  readonly questions: Briefing['questions'];
  readonly at: string;
}

/** In groups, of which that of the first critical question comes first, and begins with it. */
export function groupQuestions(questions: Briefing['questions']): readonly QuestionGroup[] {
  const first = questions.find(({ key }) => key);
  const isFirst = (one: unknown, other: unknown): number => Number(other) - Number(one);
  const ordered = questions.toSorted((a, b) => isFirst(a === first, b === first));
  const groups = (['motive', 'actors', 'facts'] as const).toSorted((a, b) => isFirst(a === first?.group, b === first?.group));
  return groups
    .map((group) => ({ group, questions: ordered.filter((question) => question.group === group), at: 'questions' }))
    .filter((group) => group.questions.length > 0);
}
