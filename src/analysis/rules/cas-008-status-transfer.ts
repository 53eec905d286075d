/** CAS008: a later report counts more dead, and the wounded stay as they were. */

import type { Casualty, Source } from '../../briefing/briefing.ts';
import { utc } from '../../briefing/civil-time.ts';
import { dateOfReport } from '../../briefing/settle-reports.ts';
import { stretchOfWhen } from '../instant.ts';
import type { BriefingRule } from './rule.ts';

export const statusTransfer: BriefingRule = {
  code: 'CAS008',
  name: 'status-transfer',
  severity: 'warning',
  what: 'Among the reports of a row, a later one counts more killed than all before it; the wounded of the same party do not become fewer, and the later report has no `supersedes`.',
  why: 'Who is wounded today may be dead tomorrow. If the dead grow and the wounded stay, one person may be counted twice. Saying which report replaces which settles it.',
  source: 'reconciliation of casualty data',
  wrong: `sources:
  - { id: S1, kind: agency, title: Report of the day, published: 2006-05-12, reliability: B }
  - { id: S2, kind: agency, title: Report three days later, published: 2006-05-15, reliability: B }
parties:
  - { id: guards, name: Guards, side: state }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - party: guards
    killed:
      reports:
        - { source: S1, value: 2 }
        - { source: S2, value: 3 }
    wounded: 1
`,
  right: `sources:
  - { id: S1, kind: agency, title: Report of the day, published: 2006-05-12, reliability: B }
  - { id: S2, kind: agency, title: Report three days later, published: 2006-05-15, reliability: B }
parties:
  - { id: guards, name: Guards, side: state }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - party: guards
    killed:
      reports:
        - { source: S1, value: 2 }
        - { source: S2, value: 3, supersedes: S1 }
    wounded: 0-1
`,
  check({ briefing }) {
    const { sources } = briefing;
    return briefing.casualties.flatMap(({ killed, wounded }) => {
      if (!killed || !wounded) return [];
      const growth = findGrowth(datedReports(killed.reports, sources));
      if (!growth || growth.later.supersedes.length > 0 || !woundedStay(wounded, growth, sources)) return [];
      const { earlier, later } = growth;
      return [
        {
          at: later.at,
          message: `killed grow from ${earlier.value.high} to ${later.value.low}, and the wounded stay`,
          hints: [`add \`supersedes: ${earlier.source}\` to the later report, and lower the wounded if one of them died`],
          related: [
            { at: earlier.at, note: 'the earlier report' },
            { at: wounded.at, note: 'the wounded' },
          ],
        },
      ];
    });
  },
};

type Figure = NonNullable<Casualty['killed']>;
type Report = Figure['reports'][number];
type Dated = Report & { readonly instant: number };
type Sources = readonly Source[];

/** By the date as of which they speak, else that of publication; reports without either stay out. */
function datedReports(reports: readonly Report[], sources: Sources): readonly Dated[] {
  return reports
    .flatMap((report) => {
      const when = dateOfReport(report, sources);
      return when && report.value.stated ? [{ ...report, instant: stretchOfWhen(when, utc).start }] : [];
    })
    .filter(({ instant }) => Number.isFinite(instant))
    .sort((a, b) => a.instant - b.instant);
}

interface Growth {
  readonly earlier: Dated;
  readonly later: Dated;
}

/** The first report that surely counts more than every earlier one. */
function findGrowth(reports: readonly Dated[]): Growth | undefined {
  for (const later of reports) {
    const before = reports.filter(({ instant }) => instant < later.instant);
    const highest = before.reduce<Dated | undefined>(
      (most, each) => (most && topOf(most) >= topOf(each) ? most : each),
      undefined,
    );
    if (highest && later.value.low !== null && later.value.low > topOf(highest)) return { earlier: highest, later };
  }
  return undefined;
}

const topOf = ({ value: { high } }: Dated): number => high ?? Number.POSITIVE_INFINITY;

/** Somebody was surely wounded before, and after the growth no report counts fewer. A plain figure does not change at all. */
function woundedStay(wounded: Figure, { later }: Growth, sources: Sources): boolean {
  if (wounded.reports.length === 0) return (wounded.low ?? 0) > 0;
  const reports = datedReports(wounded.reports, sources);
  const before = reports.filter(({ instant }) => instant < later.instant);
  const most = Math.max(0, ...before.map(({ value }) => value.low ?? 0));
  const after = reports.filter(({ instant }) => instant >= later.instant);
  return most > 0 && !after.some(({ value, supersedes }) => (value.low ?? 0) < most || supersedes.length > 0);
}
