/** What is not known, by group, in the order in which a slide asks it. */
import type { Briefing } from '../briefing/briefing.ts';
import { titledQuestion } from './sentences/questions.ts';

export interface QuestionGroup {
  readonly group: 'motive' | 'actors' | 'facts';
  readonly questions: Briefing['questions'];
  readonly at: string;
}

/** The question that the title asks comes first. */
export function titledFirst(questions: Briefing['questions'], asked: string | null): Briefing['questions'] {
  const first = titledQuestion(questions, asked)?.found;
  return first ? [first, ...questions.filter((each) => each !== first)] : questions;
}

/** In groups: that of the first question, then the others. */
export function groupQuestions(questions: Briefing['questions']): readonly QuestionGroup[] {
  const groups = (['motive', 'actors', 'facts'] as const).toSorted(
    (a, b) => Number(b === questions[0]?.group) - Number(a === questions[0]?.group),
  );
  return groups
    .map((group) => ({ group, questions: questions.filter((question) => question.group === group), at: 'questions' }))
    .filter((group) => group.questions.length > 0);
}
