/** The stage between a checked briefing and its slides: the editions before it are read, and what is new since is told. */
import type { EditionView } from '../analysis/edition.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { hasErrors, type Outcome } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { carryLikelihoods } from './carry-likelihoods.ts';
import { markChanges } from './change-marks.ts';
import { changesTitle } from './changes-title.ts';
import { compareEditions } from './compare-editions.ts';
import { figuresOverEditions } from './figures-over-editions.ts';
import { groupChanges } from './group-changes.ts';
import { type EditionDeps, loadEditions } from './load-editions.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { tellReusedIds } from './reused-ids.ts';
import { matchNames, type Names } from './same-names.ts';
import { mostCharts, viewTrend } from './view-trend.ts';

export interface Past {
  /** With the likelihood that each judgement had in the edition before. */
  readonly briefing: Briefing;
  /** The latest first; at least one. */
  readonly editions: readonly LoadedEdition[];
  readonly names: Names;
}

interface Start {
  readonly file: string;
  readonly briefing: Briefing;
  readonly locate: Locate;
}

/** No value where the briefing names no edition before it, or one that cannot be used. */
export function followEditions(start: Start, deps: EditionDeps): Outcome<Past> {
  const loaded = loadEditions(start, deps);
  const [latest] = loaded.value ?? [];
  if (!loaded.value || !latest) return { diagnostics: loaded.diagnostics };
  const names = matchNames(latest.briefing, start.briefing);
  const carried = carryLikelihoods(start.briefing, latest, { names, locate: start.locate, languages: deps.languages });
  const diagnostics = [...loaded.diagnostics, ...carried.diagnostics, ...tellReusedIds(names, latest, start.locate)];
  if (!carried.value || hasErrors(diagnostics)) return { diagnostics };
  return { value: { briefing: carried.value, editions: loaded.value, names }, diagnostics };
}

/** What templates read of it. */
export function viewEdition(now: Omit<LoadedEdition, 'number'>, { editions, names }: Past): EditionView {
  const [latest] = editions;
  const number = now.briefing.version ?? 1;
  if (!latest) throw new Error('a past without an edition');
  const current = { ...now, number };
  const since = { version: latest.number, as_of: latest.briefing.as_of, at: 'previous' };
  const items = compareEditions(latest, current, names);
  const groups = groupChanges(items);
  const trends = figuresOverEditions([...editions].reverse(), current).map(viewTrend);
  return {
    number,
    is_initial: false,
    since,
    items,
    trends,
    charts: trends.filter(({ chart }) => chart !== null).slice(0, mostCharts),
    title: changesTitle(items, since),
    groups,
    minor_count: groups.reduce((sum, { is_main, rows }) => sum + (is_main ? 0 : rows.length), 0),
    marks: markChanges(items, latest.analysis, now.analysis),
    at: 'previous',
  };
}
