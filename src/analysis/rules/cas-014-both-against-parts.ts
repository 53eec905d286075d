/** CAS014: killed or wounded in one number, and killed and wounded beside it, that cannot all be right. */
import { canAgree, sumQuantities } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { BriefingRule } from './rule.ts';

export const bothAgainstParts: BriefingRule = {
  code: 'CAS014',
  name: 'both-against-parts',
  severity: 'error',
  what: 'A row gives `killed_or_wounded`, `killed` and `wounded`, and the last two together surely make another number.',
  why: 'The three are of the same people. If they do not add up, one of them is of another day or another place, and a reader will find it.',
  source: 'arithmetic',
  wrong: `sources:
  - { id: S1, kind: article, title: Bomb in a market, reliability: C }
parties:
  - { id: people, name: Residents, side: civilians }
incidents:
  - { id: bomb, title: Bomb, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: people, killed: 200, wounded: 200, killed_or_wounded: 285, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Bomb in a market, reliability: C }
parties:
  - { id: people, name: Residents, side: civilians }
incidents:
  - { id: bomb, title: Bomb, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: people, killed: 85, wounded: 200, killed_or_wounded: 285, sources: [S1] }
`,
  check({ briefing }) {
    return briefing.casualties.flatMap(({ killed, wounded, killed_or_wounded: both }) => {
      if (!killed?.stated || !wounded?.stated || !both?.stated) return [];
      const sum = sumQuantities([killed, wounded]);
      if (canAgree(sum, both)) return [];
      return [
        {
          at: both.at,
          message: `killed or wounded ${sayQuantity(both)}, but killed and wounded make ${sayQuantity(sum)}`,
          hints: ['correct one of the three'],
          related: [
            { at: killed.at, note: `killed ${sayQuantity(killed)}` },
            { at: wounded.at, note: `wounded ${sayQuantity(wounded)}` },
          ],
        },
      ];
    });
  },
};
