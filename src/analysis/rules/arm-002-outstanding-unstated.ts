/** ARM002: something was taken, and nothing says whether it was found again. */
import { isNone } from '../quantities.ts';
import type { Rule } from './rule.ts';
import { sayQuantity } from './say-quantity.ts';

export const outstandingUnstated: Rule = {
  code: 'ARM002',
  name: 'outstanding-unstated',
  severity: 'warning',
  what: 'An item was taken in a stated number, but `recovered` is not stated, and no `note` says why: how much of it is still out cannot be told. Where both are stated, the deck shows what is outstanding by itself.',
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
    return briefing.materiel
      .filter(({ taken, recovered, note }) => taken.stated && !isNone(taken) && !recovered.stated && note === null)
      .map(({ item, taken, at }) => ({
        at: `${at}.recovered`,
        message: `outstanding not stated: ${item}, ${sayQuantity(taken)} taken`,
        hints: ['add `recovered:` (`none` if a source says that none was found), or say in `note:` that nothing is known of it'],
      }));
  },
};
