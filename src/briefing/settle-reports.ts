/**
 * From the reports of a figure to the figure: which of them stand, which are history, and what those that stand give
 * together. A later report of the same source, and one that is named in `supersedes:`, replaces the earlier; a denied
 * one, and one of other people (`scope:`), never counts; of those still missing or displaced only the last day counts.
 */
import { type Diagnostic, error, note } from '../foundation/diagnostic.ts';
import type { Briefing, Located } from './briefing.ts';
import { findCircle } from './circle.ts';
import { builtInMeasures, peopleMeasures } from './measures.ts';
import { canAgree, rangeOfReports } from './quantity/algebra.ts';
import { sayQuantity } from './quantity/phrase.ts';
import { exactly } from './quantity/quantity.ts';
import type { QuantityReport, ReportedQuantity, ReportState } from './schema/quantity-field.ts';
import type { When } from './when.ts';
import { isOfEarlierDay, surelyBefore } from './when-order.ts';

export type Figure = Located<ReportedQuantity>;
export type Report = Figure['reports'][number];

interface Settling {
  readonly sources: Briefing['sources'];
  readonly diagnostics: Diagnostic[];
  readonly locate: (at: string) => Diagnostic['span'];
}

/** The briefing with every figure settled, and what is wrong with its reports. */
export function settleReports(
  briefing: Briefing,
  locate: Settling['locate'],
): { readonly briefing: Briefing; readonly diagnostics: readonly Diagnostic[] } {
  const settling: Settling = { sources: briefing.sources, diagnostics: [], locate };
  const standing = new Set([
    ...Object.keys(builtInMeasures).filter((id) => builtInMeasures[id]?.standing),
    ...briefing.measures.filter(({ standing }) => standing === true).map(({ id }) => id),
  ]);
  const settleRow = <Row extends object>(
    row: Row,
    fields: readonly (keyof Row & string)[],
    isStanding: (field: string) => boolean,
  ): Row => {
    const settled = fields.map((field) => {
      const figure = row[field] as Figure | null;
      return [field, figure === null ? null : settle(figure, isStanding(field), settling)] as const;
    });
    return { ...row, ...Object.fromEntries(settled) };
  };
  const settledBriefing: Briefing = {
    ...briefing,
    casualties: briefing.casualties.map((row) => settleRow(row, peopleMeasures, (field) => standing.has(field))),
    figures: briefing.figures.map((row) => settleRow(row, ['value'], () => row.measure !== null && standing.has(row.measure))),
    materiel: briefing.materiel.map((row) => settleRow(row, ['taken', 'recovered', 'destroyed', 'damaged'], () => false)),
    incidents: briefing.incidents.map((incident) => ({
      ...incident,
      attackers: incident.attackers && settleRow(incident.attackers, ['size'], () => false),
    })),
    published_totals: briefing.published_totals.map((row) => ({ ...row, value: settle(row.value, false, settling) })),
  };
  return { briefing: settledBriefing, diagnostics: settling.diagnostics };
}

function settle(figure: Figure, isStanding: boolean, settling: Settling): Figure {
  if (figure.reports.length === 0) return figure;
  const reports = withStates(figure.reports, isStanding, settling);
  const live = reports.filter(({ state }) => state === 'live');
  const range = rangeOfReports(live.map(({ value }) => value));
  const given = figure.best ?? range.best;
  const isOutside = figure.best !== null && (!range.stated || !canAgree(exactly(figure.best), range));
  if (isOutside) {
    settling.diagnostics.push(
      error('FIG006', `best number outside of the reports that stand: ${figure.best}`, {
        span: settling.locate(`${figure.at}.best`),
        hints: [
          range.stated
            ? `the reports that stand allow ${sayQuantity({ ...range, best: null })}; correct best, or the report that gives another number`
            : 'no report that stands gives a number; add one, or leave best out',
        ],
      }),
    );
  }
  // One that is refused takes no part: else it would bring mistakes of its own.
  const best = isOutside ? range.best : given;
  return { ...figure, ...range, best, reports, at: figure.at };
}

type Status = Briefing['casualties'][number]['status'];

/**
 * How a figure stands: as its author says of the row, and disputed where reports of this figure contradict each other.
 * Reports of the wounded do not make the number of the killed disputed.
 */
export const statusOfFigure = (told: Status, figure: Pick<Figure, 'reports'>): Status =>
  contradictsItself(figure) ? 'disputed' : told;

/** Whether no number satisfies two of the reports that stand. */
export function contradictsItself({ reports }: Pick<Figure, 'reports'>): boolean {
  const live = reports.filter(({ state }) => state === 'live');
  return live.some((one, index) => live.slice(index + 1).some((other) => !canAgree(one.value, other.value)));
}

/** The day or hour that a report speaks of: its own, else that of the publication of its source. */
export const dateOfReport = (
  { as_of, source }: Pick<QuantityReport, 'as_of' | 'source'>,
  sources: Briefing['sources'],
): When | null => as_of ?? sources.find(({ id }) => id === source)?.published ?? null;

function withStates(reports: readonly Report[], isStanding: boolean, settling: Settling): readonly Report[] {
  const dates = reports.map((report) => dateOfReport(report, settling.sources));
  const isBefore = (a: number, b: number, order: typeof surelyBefore) => {
    const [first, second] = [dates[a], dates[b]];
    return first != null && second != null && order(first, second);
  };
  const states: ReportState[] = reports.map(({ status, scope }) =>
    scope !== null ? 'scope' : status === 'denied' ? 'denied' : 'live',
  );
  const drop = (index: number, state: ReportState) => {
    if (states[index] === 'live') states[index] = state;
  };
  for (const index of replacedByName(reports, settling)) drop(index, 'superseded');
  const counted = states.flatMap((state, index) => (state === 'live' ? [index] : []));
  for (const a of counted) {
    for (const b of counted) {
      if (a !== b && reports[a]?.source === reports[b]?.source && isBefore(a, b, surelyBefore)) drop(a, 'superseded');
    }
  }
  const still = states.flatMap((state, index) => (state === 'live' ? [index] : []));
  if (isStanding) for (const a of still) if (still.some((b) => isBefore(a, b, isOfEarlierDay))) drop(a, 'earlier');
  tellUndecided(reports, states, settling);
  return reports.map((report, index) => ({ ...report, state: states[index] ?? 'live' }));
}

/** Indices of the reports that another names in `supersedes:`; a name without a report, and a circle, are mistakes. */
function replacedByName(reports: readonly Report[], { diagnostics, locate }: Settling): readonly number[] {
  const edges = reports.map(({ supersedes }, from) =>
    reports.flatMap(({ source }, to) => (to !== from && supersedes.includes(source) ? [to] : [])),
  );
  for (const { supersedes, source, at } of reports) {
    for (const id of supersedes) {
      if (reports.some((other) => other.at !== at && other.source === id)) continue;
      const others = [...new Set(reports.flatMap((other) => (other.at === at ? [] : [other.source])))];
      const hint =
        others.length > 0
          ? `name the source of an earlier report of the same figure: ${others.join(', ')}`
          : 'delete it: no other report stands here';
      diagnostics.push(
        error('FIG004', `report replaces what is not there: ${source} supersedes ${id}`, {
          span: locate(`${at}.supersedes`),
          hints: [hint],
        }),
      );
    }
  }
  const circle = findCircle(edges);
  if (circle >= 0) {
    diagnostics.push(
      error('FIG004', 'reports that replace each other in a circle', {
        span: locate(`${reports[circle]?.at}.supersedes`),
        hints: ['only the later report names the earlier one in `supersedes:`; delete it from the other'],
      }),
    );
  }
  return edges.flat();
}

/** Two figures of one source of which nobody can tell which is the later: both count, and the author is told. */
function tellUndecided(reports: readonly Report[], states: readonly ReportState[], { diagnostics, locate }: Settling): void {
  reports.forEach((report, index) => {
    const twin = reports.findIndex((other, at) => at < index && other.source === report.source && states[at] === 'live');
    const other = reports[twin];
    if (states[index] !== 'live' || !other) return;
    const related = locate(other.at);
    diagnostics.push(
      note(
        'FIG008',
        `two reports of ${report.source} stand side by side, ${sayQuantity(other.value)} and ${sayQuantity(report.value)}`,
        {
          span: locate(report.at),
          ...(related ? { related: [{ span: related, note: 'the other' }] } : {}),
          hints: ['if one replaces the other, date both with `as_of:`, or write `supersedes:` in the later one'],
        },
      ),
    );
  });
}
