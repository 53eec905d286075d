/** The computed numbers of an analysis. */
import type { Analysis } from '../analyze.ts';
import type { Computation } from './computation.ts';
import { differences } from './differences.ts';
import { figureTotals } from './figure-totals.ts';
import { scores } from './scores.ts';

/** All of them, by address. */
export const findComputations = (analysis: Analysis): ReadonlyMap<string, Computation> =>
  new Map(computationsOf(analysis).map((computation) => [computation.at, computation]));

function computationsOf({ incident, linked, matrix }: Analysis): readonly Computation[] {
  const incidents = incident ? [incident, ...linked] : linked;
  return [...incidents.flatMap((each) => [...figureTotals(each), ...differences(each)]), ...scores(matrix)];
}
