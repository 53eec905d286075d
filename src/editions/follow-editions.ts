/** The stage between a checked briefing and its slides: the editions before it are read, and what is new since is told. */

import { analyze } from '../analysis/analyze.ts';
import type { EditionView } from '../analysis/edition.ts';
import { sharedScale } from '../analysis/figures/shared-scale.ts';
import { insideOf } from '../analysis/sentences/inside-line.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { type Diagnostic, note, type Outcome } from '../foundation/diagnostic.ts';
import type { Locate } from '../foundation/locate.ts';
import { carryLikelihoods } from './carry-likelihoods.ts';
import { markChanges } from './change-marks.ts';
import { changesTitle } from './changes-title.ts';
import { compareEditions } from './compare-editions.ts';
import { figuresOverEditions } from './figures-over-editions.ts';
import { groupChanges } from './group-changes.ts';
import { type EditionDeps, loadEditions } from './load-editions.ts';
import type { LoadedEdition } from './loaded-edition.ts';
import { otherSets, type Versions } from './other-sets.ts';
import { pageChanges } from './page-changes.ts';
import { tellReusedIds } from './reused-ids.ts';
import { matchNames, type Names } from './same-names.ts';
import { keepTrueChanges, keepTrueCourses, keepTrueMarks } from './shown-changes.ts';
import { mostCharts, tabulateCourses, viewTrend } from './view-trend.ts';

export interface Past {
  /** With the likelihood that each judgement had in the edition before. */
  readonly briefing: Briefing;
  /** The latest first; at least one. */
  readonly editions: readonly LoadedEdition[];
  readonly names: Names;
  /** This edition with everything, where `briefing` is what an audience sees of it; `null` where that cannot be analyzed. */
  readonly whole?: Pick<LoadedEdition, 'briefing' | 'analysis'> | null | undefined;
}

interface Start {
  readonly file: string;
  readonly briefing: Briefing;
  /** With everything, where `briefing` is what an audience sees of it. */
  readonly whole?: Briefing | undefined;
  readonly locate: Locate;
}

/** No value where the briefing names no edition before it, or one that cannot be used. */
export function followEditions(start: Start, deps: EditionDeps): Outcome<Past> {
  const loaded = loadEditions(start, deps);
  const seen = loaded.value?.filter(({ isUnseen }) => isUnseen !== true) ?? [];
  const unseen = loaded.value?.find(({ isUnseen }) => isUnseen === true);
  const told = [...loaded.diagnostics, ...(unseen ? [nothingShown(unseen, seen[0], start.locate)] : [])];
  const [latest] = seen;
  if (!latest) return { diagnostics: told };
  const names = matchNames(latest.briefing, start.briefing);
  const carried = carryLikelihoods(start.briefing, latest, { names, locate: start.locate, languages: deps.languages });
  const spoken = names.sameLanguage ? [] : [twoLanguages(latest, start)];
  const diagnostics = [...told, ...spoken, ...carried.diagnostics, ...tellReusedIds(names, latest, start.locate)];
  // A likelihood that was never said is one mistake: without the others nobody could judge the rest.
  if (!carried.value) return { diagnostics };
  const whole = start.whole && wholeOf(start.whole, start, deps);
  const editions = whole ? seen.map((edition) => withOthers(edition, { shown: start.briefing, whole: whole.briefing })) : seen;
  return { value: { briefing: carried.value, editions, names, whole }, diagnostics };
}

function wholeOf(briefing: Briefing, { locate }: Start, { memory }: EditionDeps): Past['whole'] {
  const { value: analysis } = analyze(briefing, locate, memory);
  return analysis ? { briefing, analysis } : null;
}

/** With what the audience was shown otherwise in it. */
export const withOthers = (edition: LoadedEdition, after: Versions): LoadedEdition =>
  edition.whole ? { ...edition, others: otherSets({ shown: edition.briefing, whole: edition.whole.briefing }, after) } : edition;

const twoLanguages = ({ number, briefing: { language } }: LoadedEdition, { briefing, locate }: Start): Diagnostic =>
  note('EDN010', `edition ${number} is in another language (${language}, now ${briefing.language}): its words are not compared`, {
    span: locate('language') ?? locate('previous'),
    hints: ['numbers, likelihoods, grades and statuses are; questions, indicators and what follows are left out'],
  });

/** An audience is not told what has changed since something that it never saw. */
const nothingShown = ({ number }: LoadedEdition, latest: LoadedEdition | undefined, locate: Locate): Diagnostic =>
  note('EDN009', `edition ${number} could not be shown to this audience`, {
    span: locate('previous'),
    hints: [
      latest && latest.number < number
        ? `what is new is told since edition ${latest.number}`
        : latest
          ? `what is new is told since edition ${latest.number}, and totals are followed without edition ${number}`
          : 'for this audience it is a first edition, and nothing is told to be new',
    ],
  });

/** What templates read of it. */
export function viewEdition(now: Omit<LoadedEdition, 'number'>, { editions, names, whole }: Past): EditionView {
  const [latest] = editions;
  const number = now.briefing.version ?? 1;
  if (!latest) throw new Error('a past without an edition');
  const current = { ...now, number };
  const since = { version: latest.number, as_of: latest.briefing.as_of, at: 'previous' };
  const entire = whole === undefined ? undefined : wholeEditions(editions, whole && { ...current, ...whole });
  const shown = compareEditions(latest, current, names);
  const items = entire ? keepTrueChanges(shown, entire.changes, latest.others) : shown;
  const groups = groupChanges(items);
  const courses = figuresOverEditions([...editions].reverse(), current);
  const isPartly = (at: string): boolean => editions.some(({ others }) => others?.partly.now.has(at));
  const trends = (entire ? keepTrueCourses(courses, entire.courses, isPartly) : courses).map(viewTrend);
  const title = changesTitle(items, since, insideOf(now.briefing));
  const charts = trends.filter(({ chart }) => chart !== null).slice(0, mostCharts);
  const marks = markChanges(items, latest.analysis, now.analysis, latest.others);
  return {
    number,
    is_initial: false,
    since,
    items,
    trends,
    charts,
    course_table: tabulateCourses(trends.filter((trend) => !charts.includes(trend))),
    scale: sharedScale(charts.map(({ unit, chart }) => ({ unit, figures: chart?.bars ?? [] }))),
    title,
    groups,
    main_groups: groups.filter(({ is_main }) => is_main),
    pages: pageChanges(groups, items.length > 0 ? title : null, since),
    is_same_language: names.sameLanguage,
    minor_count: groups.reduce((sum, { is_main, rows }) => sum + (is_main ? 0 : rows.length), 0),
    marks: entire
      ? keepTrueMarks(
          marks,
          [
            { shown: latest.analysis, whole: latest.whole?.analysis },
            { shown: now.analysis, whole: whole?.analysis },
          ],
          latest.others,
        )
      : marks,
    at: 'previous',
  };
}

/** What the editions with everything say; nothing where this one cannot be analyzed. */
function wholeEditions(editions: readonly LoadedEdition[], now: LoadedEdition | null) {
  const entire = editions.map((edition) => ({ ...edition, ...edition.whole, others: undefined }));
  const [latest] = entire;
  if (!latest || !now) return { changes: [], courses: [] };
  return { changes: compareEditions(latest, now, undefined, [], false), courses: figuresOverEditions(entire.toReversed(), now) };
}
