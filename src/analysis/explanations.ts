/** The explanations as a slide tells them in words: with the judgements on each, the likeliest first. */
import type { Briefing, Judgement } from '../briefing/briefing.ts';
import type { Matrix, ScoredHypothesis } from './hypotheses.ts';

export interface ExplanationView extends ScoredHypothesis {
  /** The judgements that say how likely it is. */
  readonly judgements: readonly (Pick<Judgement, 'likelihood' | 'confidence'> & {
    readonly number: number;
    readonly at: string;
  })[];
}

/**
 * The likeliest first; of several that are judged alike, and of those without a judgement, in the order of the file. Where judgements
 * on one differ, it stands where the least of them puts it. A percentage counts as it is, a term as its lower end.
 */
export function explainHypotheses(briefing: Briefing, { hypotheses }: Matrix): readonly ExplanationView[] {
  const judgementsOn = (id: string) =>
    briefing.key_judgements.flatMap(({ hypothesis, likelihood, confidence, at }, index) =>
      hypothesis === id && likelihood !== null ? [{ likelihood, confidence, number: index + 1, at }] : [],
    );
  const leastOf = ({ judgements }: ExplanationView): number =>
    Math.min(101, ...judgements.map(({ likelihood }) => likelihood?.percent ?? likelihood?.from ?? 0)) % 101;
  return briefing.hypotheses
    .flatMap(({ id }) => hypotheses.filter((each) => each.id === id))
    .map((each) => ({ ...each, judgements: judgementsOn(each.id) }))
    .toSorted((a, b) => leastOf(b) - leastOf(a));
}
