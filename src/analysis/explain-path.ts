/** From a field's path to what can be said of it in words: what stands there, who said it, how it was computed. */

import type { Briefing } from '../briefing/briefing.ts';
import type { Analysis } from './analyze.ts';
import type { Computation } from './explain/computation.ts';
import { differences } from './explain/differences.ts';
import { figureTotals } from './explain/figure-totals.ts';
import { credibilityOf, nameSources, sourceIds } from './explain/name-sources.ts';
import { reportedFigure } from './explain/reported-figure.ts';
import { sayStatus } from './explain/say-status.ts';
import { sayValue } from './explain/say-value.ts';
import { scores } from './explain/scores.ts';
import { findStatement } from './explain/statement.ts';
import type { Explanation } from './explanation.ts';

export type { ExplainedSource, Explanation } from './explanation.ts';

/** What can be said of an address, as slides carry it. */
export type Explain = (path: string) => Explanation | undefined;

/** What an explanation is drawn from. */

interface Known {
  readonly briefing: Briefing;
  readonly analysis: Analysis;
}

/** Answers for one analysis: a pointer on a slide asks many times a second, so what was computed is listed once, when first asked. */
export function openExplanations(known: Known): Explain {
  let computations: ReadonlyMap<string, Computation> | undefined;
  return (path) => {
    computations ??= findComputations(known.analysis);
    return explainPath(path, known, computations.get(path));
  };
}

/**
 * @param path an address as slides carry it: of a field of the briefing, or of a number that was computed from several,
 *   which is the address of the first of them with a name of its own after it (`casualties[0].killed.total_with_attackers`)
 * @param total that number, where the path leads to one
 * @returns nothing where the path leads to no field of the briefing and to no computed number
 */
function explainPath(path: string, { briefing, analysis }: Known, total: Computation | undefined): Explanation | undefined {
  // What several statements were added up to has no status of its own.
  if (total) return explainComputed(total, '', analysis);
  const statement = findStatement(path, briefing);
  if (!statement) return undefined;
  const { value, around } = statement;
  const figure = reportedFigure(path, value);
  if (figure) return explainComputed(figure, sayStatus(around), analysis);
  return {
    path,
    value: sayValue(value),
    status: sayStatus(around),
    sources: nameSources(sourceIds(around), analysis.sources, credibilityOf(around)),
    computed: '',
    from: [path],
  };
}

const explainComputed = (
  { at, value, how, from, sources }: Computation,
  status: string,
  { sources: known }: Analysis,
): Explanation => ({
  path: at,
  value,
  status,
  sources: nameSources(sources, known, ''),
  computed: how,
  from,
});

/** The computed numbers of an analysis, by address. */
const findComputations = (analysis: Analysis): ReadonlyMap<string, Computation> =>
  new Map(computationsOf(analysis).map((computation) => [computation.at, computation]));

function computationsOf({ incident, linked, matrix }: Analysis): readonly Computation[] {
  const incidents = incident ? [incident, ...linked] : linked;
  return [...incidents.flatMap((each) => [...figureTotals(each), ...differences(each)]), ...scores(matrix)];
}
