/** ARM001: more found again than was taken. */
import type { Materiel } from '../../briefing/briefing.ts';
import { exceeds } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { BriefingRule } from './rule.ts';

export const recoveredExceedsSeized: BriefingRule = {
  code: 'ARM001',
  name: 'recovered-exceeds-seized',
  severity: 'error',
  what: 'Of one item more was recovered than was taken.',
  why: 'Either a number is wrong, or the find holds arms from elsewhere, which is news of its own and must not vanish in the sum.',
  source: 'arithmetic',
  wrong: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
materiel:
  - { item: Rifles, taken: 17, recovered: 19, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
materiel:
  - { item: Rifles, taken: 17, recovered: 17, note: Two more of unknown origin were found beside them., sources: [S1] }
`,
  check({ briefing }) {
    return briefing.materiel
      .filter(isCounted)
      .filter(isOver)
      .map(({ item, taken, recovered, at }) => ({
        at: `${at}.recovered`,
        message: `more recovered than taken: ${sayQuantity(recovered)} of ${sayQuantity(taken)}, ${item}`,
        hints: ['correct one of the two; arms that came from elsewhere are told in `note:` or as a claim, not counted here'],
        related: [{ at: `${at}.taken`, note: 'taken' }],
      }));
  },
};

/** Best against best where both have one; else only where the ranges leave no way out. */
function isOver({ taken, recovered }: Counted): boolean {
  if (taken.best !== null && recovered.best !== null) return recovered.best > taken.best;
  return exceeds(recovered, taken) === 'surely';
}

type Counted = Materiel & {
  readonly taken: NonNullable<Materiel['taken']>;
  readonly recovered: NonNullable<Materiel['recovered']>;
};

const isCounted = (row: Materiel): row is Counted => row.taken !== null && row.recovered !== null;
