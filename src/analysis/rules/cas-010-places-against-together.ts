/** CAS010: a figure for several places together that contradicts the figures of all of them. */
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import { countIncident } from '../figures/counting.ts';
import type { BriefingRule } from './rule.ts';

export const placesAgainstTogether: BriefingRule = {
  code: 'CAS010',
  name: 'places-against-together',
  severity: 'warning',
  what: 'A figure for several places together (`places:`) contradicts the sum of its places, each of which has one. The places are counted, and the figure for them together is not.',
  why: 'Both cannot be right. Mostly the figure for the places together is of another day, or counts people whom no place counts.',
  source: 'arithmetic',
  wrong: `sources:
  - { id: S1, kind: article, title: Two bombs, reliability: C }
places:
  - { id: a, name: Alder }
  - { id: b, name: Birch }
parties:
  - { id: people, name: Residents, side: civilians }
incidents:
  - { id: bombs, title: Bombs, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: people, place: a, killed: 34, wounded: not stated, sources: [S1] }
  - { party: people, place: b, killed: 11, wounded: not stated, sources: [S1] }
  - { party: people, places: [a, b], killed: 50, wounded: not stated, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Two bombs, reliability: C }
places:
  - { id: a, name: Alder }
  - { id: b, name: Birch }
parties:
  - { id: people, name: Residents, side: civilians }
incidents:
  - { id: bombs, title: Bombs, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: people, place: a, killed: 34, wounded: not stated, sources: [S1] }
  - { party: people, place: b, killed: 11, wounded: not stated, sources: [S1] }
  - { party: people, places: [a, b], killed: 45, wounded: not stated, sources: [S1] }
`,
  check({ briefing }) {
    return briefing.incidents
      .flatMap(({ id }) => countIncident(briefing, id).contradictions)
      .map(({ combined, finer, sum }) => ({
        at: combined.at,
        message: `${combined.places.map(({ name }) => name).join(' and ')} together ${sayQuantity(combined.figure)}, but ${sayQuantity(sum)} place by place`,
        hints: ['correct one of them; if the figure is of another day, write it as a report with `as_of:`'],
        related: finer.map(({ at, figure }) => ({ at, note: sayQuantity(figure) })),
      }));
  },
};
