/** Two editions held against each other: analyses, not texts. What is the same in other words, order or under another id is no change. */
import type { Change } from '../analysis/edition.ts';
import { compareFigures } from './compare-figures.ts';
import { compareJudgements, compareScenarios } from './compare-judgements.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { rankChanges } from './rank-changes.ts';
import { matchNames, type Names } from './same-names.ts';

/** Everything that `after` says otherwise than `before`, the most important first. */
export function compareEditions(
  before: LoadedEdition,
  after: LoadedEdition,
  names: Names = matchNames(before.briefing, after.briefing),
): readonly Change[] {
  const figures = compareFigures(before.briefing, after.briefing, names);
  return rankChanges(figures, [...compareJudgements(before, after, names), ...compareScenarios(names)]);
}
