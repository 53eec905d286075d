/** CAS004: a row of casualties at the place of another incident, counted into the main one because it does not say whose it is. */
import type { Briefing } from '../../briefing/briefing.ts';
import type { BriefingRule } from './rule.ts';

export const crossIncidentSum: BriefingRule = {
  code: 'CAS004',
  name: 'cross-incident-sum',
  severity: 'error',
  what: 'A row of casualties names no incident, so it counts for the main one; but its place belongs to another incident only.',
  why: 'Figures of two incidents are never added: the dead of an earlier attack would swell the toll of this one. Totals are computed for each incident apart, but only you can say to which a row belongs.',
  source: 'UCDP (the event is the unit of count)',
  wrong: `sources:
  - { id: S1, kind: article, title: Two attacks, reliability: C }
parties:
  - { id: staff, name: Prison staff, side: state }
places:
  - { id: post, name: Border post }
  - { id: prison, name: Prison }
incidents:
  - { id: raid, title: Raid on the post, main: true, time: 2006-05-12, place: post, sources: [S1] }
  - { id: breakout, title: Attack on the prison, time: 2006-01, place: prison, sources: [S1] }
casualties:
  - { party: staff, place: prison, killed: 1, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Two attacks, reliability: C }
parties:
  - { id: staff, name: Prison staff, side: state }
places:
  - { id: post, name: Border post }
  - { id: prison, name: Prison }
incidents:
  - { id: raid, title: Raid on the post, main: true, time: 2006-05-12, place: post, sources: [S1] }
  - { id: breakout, title: Attack on the prison, time: 2006-01, place: prison, sources: [S1] }
casualties:
  - { party: staff, place: prison, incident: breakout, killed: 1, sources: [S1] }
`,
  check({ briefing }) {
    const main = briefing.incidents.find((incident) => incident.main);
    if (!main) return [];
    const incidentsAt = readPlaces(briefing, main.id);
    return briefing.casualties.flatMap(({ incident, place, at }) => {
      const here = place === null ? undefined : incidentsAt.get(place);
      const [other] = here ?? [];
      // A row that names its incident leaves no doubt.
      if (incident !== null || !here || other === undefined || here.has(main.id)) return [];
      return [
        {
          at: `${at}.place`,
          message: `casualties of ${other} counted for ${main.id}`,
          hints: [`add \`incident: ${other}\` to the row, or \`incident: ${main.id}\` if it does belong there`],
          related: briefing.incidents
            .filter(({ id }) => id === other)
            .map((each) => ({ at: each.at, note: 'this happened there' })),
        },
      ];
    });
  },
};

/** Which incidents have to do with a place: by their own, or by an event there. */
function readPlaces({ incidents, events }: Briefing, main: string): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  const add = (place: string | null, incident: string) => {
    if (place !== null) places.set(place, (places.get(place) ?? new Set()).add(incident));
  };
  for (const { place, id } of incidents) add(place, id);
  for (const { place, incident } of events) add(place, incident ?? main);
  return places;
}
