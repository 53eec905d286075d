/** Why a figure is another: which reports came, which no longer stand, or that the same report is told otherwise. */
import type { Why } from '../analysis/edition.ts';
import { names, type Sentence, sentence } from '../analysis/sentences/sentence.ts';
import type { Briefing } from '../briefing/briefing.ts';
import { isSame, type Quantity } from '../briefing/quantity/quantity.ts';
import type { Figure } from '../briefing/settle-reports.ts';
import { isSameWhen } from '../briefing/when-order.ts';
import { reasonOf } from './make-change.ts';
import { nameReports } from './name-reports.ts';
import type { Names } from './same-names.ts';

type FigureReason = Exclude<Why['kind'], 'reason' | 'evidence-new' | 'evidence-gone' | 'evidence-rated'>;

/** A figure as an edition has it, with the sources that its row cites. */
export interface Reported {
  readonly figure: Figure;
  readonly sources: readonly string[];
  readonly at: string;
}

interface Known {
  readonly before: Briefing;
  readonly after: Briefing;
  readonly names: Names;
}

/** A report with its source as the later edition calls it. */
interface Report {
  readonly source: string;
  /** As its own edition calls it. */
  readonly id: string;
  readonly value: Quantity;
  readonly as_of: Figure['reports'][number]['as_of'];
  readonly scope: string | null;
  readonly state: Figure['reports'][number]['state'];
}

/**
 * A figure without reports counts as one report of each source that it cites. A report of the same source and day with another
 * number corrects; any other that was not there is new. Every kind is told once, with the sources that it is true of.
 */
export function whyFigure(old: Reported, now: Reported, { before, after, names: { now: nameOf } }: Known): readonly Why[] {
  const { at } = now;
  // What nobody stated cites nothing; its row did all the same, and those who said nothing then report nothing new by being cited again.
  const isUnsaid = !old.figure.stated && old.figure.reports.length === 0;
  const cited = isUnsaid ? { ...old, sources: sourcesOfRow(old.at, before) } : old;
  const were = reportsOf(cited, (id) => nameOf('sources', id));
  const are = reportsOf(now, (id) => id);
  const isPlain = old.figure.reports.length === 0 && now.figure.reports.length === 0;
  const lost = were.filter((report) => !are.some((other) => isSameReport(report, other)));
  const fresh = are.filter((report) => !were.some((other) => isSameReport(report, other)));
  const corrected = fresh.filter((report) => lost.some((other) => isSameOrigin(report, other)));
  const arrived = fresh.filter((report) => !corrected.includes(report));
  const stateNow = (report: Report) => are.find((other) => isSameReport(report, other))?.state;
  const fell = were.filter((report) => report.state === 'live' && !lost.includes(report) && stateNow(report) !== 'live');
  const replaced = fell.filter((report) => ['superseded', 'earlier'].includes(stateNow(report) ?? ''));
  const denied = fell.filter((report) => stateNow(report) === 'denied');
  // Of a plain figure nobody knows which of the sources of its row gave it.
  const withdrawn =
    old.figure.reports.length === 0 ? [] : lost.filter((report) => !corrected.some((other) => isSameOrigin(report, other)));
  const told = (kind: FigureReason, reports: readonly Report[], of: Briefing = after): readonly Why[] =>
    reports.length === 0 ? [] : [why(kind, reports, { of, at, known: after })];
  const live = arrived.filter(({ state }) => state === 'live');
  const hadBefore = new Set(before.sources.map(({ id }) => nameOf('sources', id)));
  const isKnown = ({ source }: Report): boolean => hadBefore.has(source);
  const reasons = [
    // What replaces is the news; that it is a new report goes without saying.
    ...(replaced.length > 0 && live.length > 0
      ? told('superseded', live)
      : [
          ...told(
            'new-report',
            live.filter((report) => !isKnown(report)),
          ),
          ...told('report-counted', live.filter(isKnown)),
        ]),
    ...(replaced.length > 0 && live.length === 0 ? told('withdrawn', replaced, before) : []),
    ...told('denied', denied, before),
    // The words of a plain figure came from what it cites now.
    ...(isPlain && (live.length > 0 || isUnsaid)
      ? []
      : [...told('withdrawn', withdrawn, before), ...told('corrected', corrected)]),
  ];
  const isOwn = now.figure.best !== old.figure.best || now.figure.basis !== old.figure.basis;
  const reason = isOwn ? reasonOf(now.figure.basis, `${at}.basis`) : [];
  if (reasons.length + reason.length > 0) return [...reasons, ...reason];
  return isUnsaid ? [] : told('corrected', are.slice(0, 1));
}

function reportsOf({ figure, sources }: Reported, nameOf: (id: string) => string): readonly Report[] {
  if (figure.reports.length > 0)
    return figure.reports.map((report) => ({ ...report, source: nameOf(report.source), id: report.source }));
  return sources.map((id) => ({ source: nameOf(id), id, value: figure, as_of: null, scope: null, state: 'live' }));
}

/** Of the row that holds a figure. */
function sourcesOfRow(at: string, { casualties, figures, materiel }: Briefing): readonly string[] {
  const row = [...casualties, ...figures, ...materiel].find((each) => at === each.at || at.startsWith(`${each.at}.`));
  return row?.sources ?? [];
}

const isSameDay = (a: Report['as_of'], b: Report['as_of']): boolean => (a && b ? isSameWhen(a, b) : a === b);
const isSameOrigin = (a: Report, b: Report): boolean =>
  a.source === b.source && a.scope === b.scope && (isSameDay(a.as_of, b.as_of) || a.as_of === null || b.as_of === null);
const isSameReport = (a: Report, b: Report): boolean => isSameOrigin(a, b) && isSame(a.value, b.value);

interface Naming {
  /** The edition whose ids the reports name. */
  readonly of: Briefing;
  readonly known: Briefing;
  readonly at: string;
}

function why(kind: FigureReason, reports: readonly Report[], { of, known, at }: Naming): Why {
  const ids = [...new Set(reports.map(({ id }) => id))];
  const current = new Set(known.sources.map(({ id }) => id));
  const list = nameReports(ids, of);
  return {
    kind,
    sources: reports.map(({ source }) => source).filter((id) => current.has(id)),
    text: whyText(kind, list, at),
    at,
  };
}

/** @param list names; a reason without any is told alone */
export const whyText = (kind: FigureReason, list: readonly string[], at: string): Sentence =>
  list.length === 0
    ? sentence(`changes.why.${kind}.plain`, at)
    : sentence(`changes.why.${kind}.named`, at, { names: names(list) });
