/** CAS007: zero as the figure, and nobody who says none. */
import type { Briefing, Casualty } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import { isNone } from '../../briefing/quantity/quantity.ts';
import type { BriefingRule } from './rule.ts';

export const zeroVsUnknown: BriefingRule = {
  code: 'CAS007',
  name: 'zero-vs-unknown',
  severity: 'warning',
  what: 'A row of casualties gives zero, or zero as its best number, but no source says that there were none: the row has no source, or none of its reports says so, or the range is all that is known.',
  why: 'Unknown is not zero. “No wounded” is good news that somebody must have brought; where nobody said anything, the honest entry is “not stated”.',
  source: 'reconciliation of casualty data; UCDP keeps low, best and high apart, ACLED has one, the most conservative figure',
  wrong: `parties:
  - { id: guards, name: Guards, side: state }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12 }
casualties:
  - { party: guards, wounded: 0 }
`,
  right: `parties:
  - { id: guards, name: Guards, side: state }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12 }
casualties:
  - { party: guards, wounded: not stated }
`,
  check({ briefing }) {
    const parties = new Map(briefing.parties.map(({ id, name }) => [id, name]));
    return briefing.casualties.flatMap((row) =>
      peopleMeasures
        .filter((measure) => row[measure]?.best === 0 && !isSaid(row[measure], row))
        .map((measure) => ({
          at: `${row.at}.${measure}`,
          message: `zero that nobody states: ${measure}, ${parties.get(row.party) ?? row.party}`,
          hints: ['write `not stated`; if somebody said that there were none, cite who'],
        })),
    );
  },
};

type Figure = NonNullable<Briefing['casualties'][number]['killed']>;

function isSaid(figure: Figure, { sources, note }: Casualty): boolean {
  if (figure.reports.length > 0) return figure.reports.some(({ value }) => isNone(value));
  // The sources of a range may say anything of its best number; a note can say why that is none.
  return isNone(figure) ? sources.length > 0 : note !== null;
}
