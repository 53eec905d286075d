/** CAS005: a published total that may or may not count the attackers. */
import { peopleMeasures } from '../../briefing/measures.ts';
import type { BriefingRule } from './rule.ts';

export const attackersInTotalUnstated: BriefingRule = {
  code: 'CAS005',
  name: 'attackers-in-total-unstated',
  severity: 'warning',
  what: 'A published total has no `includes_attackers`, although the briefing has a party on the side of the attackers.',
  why: 'Six dead and ten dead can be the same night: with and without those who attacked. Some counts include them, some never do; a total that does not say so cannot be compared with another.',
  source: 'GTD (counts attackers among the dead); practice',
  wrong: `sources:
  - { id: S1, kind: agency, title: Report with a total, reliability: C }
parties:
  - { id: gunmen, name: Gunmen, side: attackers }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
published_totals:
  - { measure: killed, value: 10, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: agency, title: Report with a total, reliability: C }
parties:
  - { id: gunmen, name: Gunmen, side: attackers }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
published_totals:
  - { measure: killed, value: 10, includes_attackers: true, sources: [S1] }
`,
  check({ briefing: { parties, published_totals } }) {
    const attackers = parties.filter(({ side }) => side === 'attackers').map(({ id }) => id);
    if (attackers.length === 0) return [];
    return (
      published_totals
        .filter(({ includes_attackers, value }) => includes_attackers === null && value.stated)
        // Attackers are neither money nor houses, and no part of a total that names other parties.
        .filter(({ measure }) => peopleMeasures.some((people) => people === measure))
        .filter(({ parties: named }) => named.length === 0 || named.some((id) => attackers.includes(id)))
        .map(({ measure, by, at }) => ({
          at,
          message: `total ${measure}${by === null ? '' : ` by ${by}`} with or without attackers`,
          hints: ['add `includes_attackers: true` or `false`; if the source does not say, compare its rows'],
        }))
    );
  },
};
