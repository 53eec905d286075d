/** Two editions held against each other: analyses, not texts. What is the same in another order or under another id is no change. */
import type { Change } from '../analysis/edition.ts';
import { compareClaims } from './compare-claims.ts';
import { compareConclusions } from './compare-conclusions.ts';
import { compareEvents } from './compare-events.ts';
import { compareEvidence } from './compare-evidence.ts';
import { compareFields } from './compare-fields.ts';
import { compareFigures } from './compare-figures.ts';
import { compareHypotheses } from './compare-hypotheses.ts';
import { compareJudgements, compareScenarios } from './compare-judgements.ts';
import { comparePersons } from './compare-persons.ts';
import { compareQuestions } from './compare-questions.ts';
import { compareSources } from './compare-sources.ts';
import { compareTexts } from './compare-texts.ts';
import { compareWording } from './compare-wording.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { otherWording } from './other-wording.ts';
import { rankChanges } from './rank-changes.ts';
import { matchNames, type Names } from './same-names.ts';

/**
 * Everything that `after` says otherwise than `before`, the most important first.
 *
 * @param between the editions between the two, the earliest first: what changed a judgement stands in the one that changed it
 * @param isOnce whether a figure that is all of its total is told once
 */
export function compareEditions(
  before: LoadedEdition,
  after: LoadedEdition,
  names: Names = matchNames(before.briefing, after.briefing),
  between: readonly LoadedEdition[] = [],
  isOnce = true,
): readonly Change[] {
  const [old, now] = [before.briefing, after.briefing];
  const figures = compareFigures(old, now, names, before.others, isOnce);
  const hypotheses = compareHypotheses(before, after, names);
  const compared = [
    ...compareJudgements(before, after, { names, between }),
    ...compareScenarios(names),
    ...comparePersons(names),
    ...compareClaims(old, now, names),
    ...hypotheses,
    ...compareEvidence(
      names,
      hypotheses.some(({ action }) => action === 'reranked'),
    ),
    ...compareEvents(old, now, names),
    ...compareQuestions(old, now),
    ...compareConclusions(old, now, names),
    ...compareSources(names),
    ...compareWording(old, now, names),
    ...compareFields(old, now, names),
  ];
  const others = [...compared, ...compareTexts(old, now, names, [...figures.map(({ change }) => change), ...compared])];
  const isSame = figures.length === 0 && others.length === 0;
  return rankChanges(figures, isSame ? otherWording(old, now, names) : others);
}
