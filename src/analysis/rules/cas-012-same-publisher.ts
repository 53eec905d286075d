/** CAS012: two figures of one publisher are shown as if two independent sources disagreed. */
import type { Casualty } from '../../briefing/briefing.ts';
import { peopleMeasures } from '../../briefing/measures.ts';
import { isSame } from '../../briefing/quantity/quantity.ts';
import type { BriefingRule } from './rule.ts';

export const samePublisher: BriefingRule = {
  code: 'CAS012',
  name: 'same-publisher',
  severity: 'note',
  what: 'Two reports of one figure come from the same publisher and differ, and neither replaces the other.',
  why: 'An agency that counts again corrects itself: its older figure is history, not a conflict. Left standing, it widens the range with a number that nobody holds any more.',
  source: 'reconciliation of casualty data',
  wrong: `sources:
  - { id: S1, kind: agency, title: First toll, publisher: Agency, published: 2006-05-12, reliability: B }
  - { id: S2, kind: agency, title: Second toll, publisher: Agency, published: 2006-05-15, reliability: B }
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
    wounded: not stated
`,
  right: `sources:
  - { id: S1, kind: agency, title: First toll, publisher: Agency, published: 2006-05-12, reliability: B }
  - { id: S2, kind: agency, title: Second toll, publisher: Agency, published: 2006-05-15, reliability: B }
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
    wounded: not stated
`,
  check({ briefing }) {
    // What a broadcaster's guest counts is not the broadcaster's count.
    const own = briefing.sources.filter(({ kind }) => kind !== 'interview' && kind !== 'social-media');
    const publishers = new Map(own.map(({ id, publisher }) => [id, publisher]));
    const figures: readonly Casualty['killed'][] = [
      ...briefing.casualties.flatMap((row) => peopleMeasures.map((measure) => row[measure])),
      ...briefing.figures.map(({ value }) => value),
      ...briefing.materiel.flatMap(({ taken, recovered, destroyed, damaged }) => [taken, recovered, destroyed, damaged]),
    ];
    return figures.flatMap((figure) => {
      const live = figure?.reports.filter(({ state, value }) => state === 'live' && value.stated) ?? [];
      return live.flatMap((report, index) => {
        const publisher = publishers.get(report.source);
        const other = live
          .slice(0, index)
          .find((each) => each.source !== report.source && publisher != null && publishers.get(each.source) === publisher);
        if (!other || isSame(other.value, report.value)) return [];
        return [
          {
            at: report.at,
            message: `two figures of ${publisher}: ${other.source} and ${report.source}`,
            hints: [`if the later replaces the earlier, write \`supersedes: ${other.source}\` here, or the reverse there`],
            related: [{ at: other.at, note: 'the other' }],
          },
        ];
      });
    });
  },
};
