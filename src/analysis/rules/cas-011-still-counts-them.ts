/** CAS011: people who became something else, and a figure from before that still counts them. */
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import { isNone } from '../../briefing/quantity/quantity.ts';
import { dateOfReport } from '../../briefing/settle-reports.ts';
import { surelyBefore } from '../../briefing/when-order.ts';
import { cellsOf } from '../figures/cells.ts';
import type { BriefingRule } from './rule.ts';

export const stillCountsThem: BriefingRule = {
  code: 'CAS011',
  name: 'still-counts-them',
  severity: 'warning',
  what: '`became:` says that people of one figure were later counted in another, and the first figure is of an earlier day: it still counts them.',
  why: 'The missing who were found dead stand in both figures. Read together, the two count them twice.',
  source: 'reconciliation of casualty data',
  wrong: `sources:
  - { id: S1, kind: agency, title: Toll, published: 2019-04-02, reliability: B }
parties:
  - { id: people, name: Residents, side: civilians }
incidents:
  - { id: slide, title: Landslide, main: true, time: 2019-04-01, sources: [S1] }
casualties:
  - { party: people, killed: 20, wounded: not stated, missing: 30, sources: [S1] }
became:
  - { from: missing, to: killed, number: 5, as_of: 2019-04-05, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: agency, title: Toll, published: 2019-04-06, reliability: B }
parties:
  - { id: people, name: Residents, side: civilians }
incidents:
  - { id: slide, title: Landslide, main: true, time: 2019-04-01, sources: [S1] }
casualties:
  - { party: people, killed: 25, wounded: not stated, missing: 25, sources: [S1] }
became:
  - { from: missing, to: killed, number: 5, as_of: 2019-04-05, sources: [S1] }
`,
  check({ briefing }) {
    const main = briefing.incidents.find((incident) => incident.main)?.id;
    return briefing.became.flatMap(({ from, to, number, as_of, party, place, incident, at }) => {
      const id = incident ?? main;
      if (as_of === null || id === undefined) return [];
      return cellsOf(briefing, id)
        .filter(
          (cell) =>
            cell.measure === from &&
            (party === null || cell.party?.id === party) &&
            (place === null || cell.places.some((each) => each.id === place)) &&
            cell.part_of === null &&
            cell.figure.stated &&
            !isNone(cell.figure),
        )
        .filter(({ figure, sources }) => {
          const live = figure.reports.filter(({ state }) => state === 'live');
          const dates = (live.length > 0 ? live : sources.map((source) => ({ as_of: null, source }))).map((report) =>
            dateOfReport(report, briefing.sources),
          );
          return dates.length > 0 && dates.every((date) => date !== null && surelyBefore(date, as_of));
        })
        .map((cell) => ({
          at: cell.at,
          message: `${from} ${sayQuantity(cell.figure)} still counts them: ${sayQuantity(number)} became ${to} later`,
          hints: [`give the figure of ${from} of that day or later, or say in \`note:\` that it counts them`],
          related: [{ at, note: 'became' }],
        }));
    });
  },
};
