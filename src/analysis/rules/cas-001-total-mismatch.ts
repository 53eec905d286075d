/** CAS001: a published total that the rows do not add up to, and nothing that explains it. */

import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { PublishedTotal } from '../figures/published-totals.ts';
import { incidentsOf } from './all-incidents.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const totalMismatch: BriefingRule = {
  code: 'CAS001',
  name: 'total-mismatch',
  severity: 'error',
  what: 'A published total surely lies outside of what is computed from the rows, and has no `note`. One inside the range is no error, nor is one that a later total has replaced; “at least”, “up to” and “about” differ only where no number satisfies both.',
  why: 'Two totals on one slide that do not agree cost the briefing its credit. Mostly the difference has a reason: somebody was left out, or has died since. Then one sentence is enough.',
  source: 'arithmetic; reconciliation of casualty data',
  wrong: `sources:
  - { id: S1, kind: agency, title: Report with a total, reliability: C }
parties:
  - { id: guards, name: Guards, side: state }
  - { id: driver, name: Driver, side: civilians }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: guards, killed: 13, sources: [S1] }
  - { party: driver, killed: 1, sources: [S1] }
published_totals:
  - { measure: killed, value: 13, includes_attackers: false, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: agency, title: Report with a total, reliability: C }
parties:
  - { id: guards, name: Guards, side: state }
  - { id: driver, name: Driver, side: civilians }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: guards, killed: 13, sources: [S1] }
  - { party: driver, killed: 1, sources: [S1] }
published_totals:
  - { measure: killed, value: 13, includes_attackers: false, note: The driver is not counted., sources: [S1] }
`,
  check({ briefing, analysis }) {
    return incidentsOf(analysis)
      .flatMap(({ published }) => published.rows)
      .filter(isUnexplained)
      .map((row) =>
        describe(row, briefing.measures.find(({ id }) => id === row.measure.id)?.label ?? row.measure.id.replaceAll('_', ' ')),
      );
  },
};

type Compared = PublishedTotal & { readonly computed: NonNullable<PublishedTotal['computed']> };

const isUnexplained = <Row extends PublishedTotal>(row: Row): row is Row & Compared =>
  row.computed !== null && row.is_mismatch && !row.is_superseded && (row.note === null || row.note === '');

/** @param what is counted, in words */
const describe = ({ published, unit, computed, has_attackers, is_with_attackers, at }: Compared, what: string): Finding => ({
  at: `${at}.value`,
  message: `total does not add up: ${sayQuantity(published)} ${unit === null ? '' : `${unit} `}${what} published, ${sayQuantity(computed)} computed${has_attackers ? ` ${is_with_attackers ? 'with' : 'without'} attackers` : ''}`,
  hints: ['correct the rows of `casualties:` or `figures:`, or say in `note:` what explains the difference'],
  related: [{ at: computed.at, note: 'the sum begins here' }],
});
