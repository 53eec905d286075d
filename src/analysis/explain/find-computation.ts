/** The computed number of an address, if there is one. */
import type { Analysis } from '../analyze.ts';
import type { Computation } from './computation.ts';
import { differences } from './differences.ts';
import { figureTotals } from './figure-totals.ts';
import { scores } from './scores.ts';

/** An analysis does not change, and a pointer on a slide asks many times a second. */
const tables = new WeakMap<Analysis, ReadonlyMap<string, Computation>>();

export function findComputation(at: string, analysis: Analysis): Computation | undefined {
  const table = tables.get(analysis) ?? new Map(computationsOf(analysis).map((computation) => [computation.at, computation]));
  tables.set(analysis, table);
  return table.get(at);
}

function computationsOf({ incident, linked, matrix }: Analysis): readonly Computation[] {
  const incidents = incident ? [incident, ...linked] : linked;
  return [...incidents.flatMap((each) => [...figureTotals(each), ...differences(each)]), ...scores(matrix)];
}
