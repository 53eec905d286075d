/** ARM002: something was taken, and nothing says whether it was found again. */

import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import { isNone } from '../../briefing/quantity/quantity.ts';
import type { BriefingRule } from './rule.ts';

export const outstandingUnstated: BriefingRule = {
  code: 'ARM002',
  name: 'outstanding-unstated',
  severity: 'warning',
  what: 'An item was taken in a stated number, but `recovered` is left out, and no `note` says why. `recovered: not stated` says that nothing is known of it. Where both are stated, the deck shows what is outstanding by itself.',
  why: 'What is still out can be used again; it is what the reader of a weapons table looks for first.',
  source: 'ICD 203, standard 5 (relevance and implications)',
  wrong: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
materiel:
  - { item: Rifles, taken: 19, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
materiel:
  - { item: Rifles, taken: 19, recovered: 17, sources: [S1] }
`,
  check({ briefing }) {
    return briefing.materiel.flatMap(({ item, taken, recovered, note, at }) => {
      if (!taken?.stated || isNone(taken) || recovered !== null || note !== null) return [];
      return [
        {
          at: `${at}.recovered`,
          message: `nothing said of recovery: ${item}, ${sayQuantity(taken)} taken`,
          hints: ['add `recovered:` (`none` if a source says that none was found, `not stated` if nothing is known of it)'],
        },
      ];
    });
  },
};
