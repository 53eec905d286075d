/** CAS006: more attackers killed and detained than took part. */
import { exceeds } from '../../briefing/quantity/algebra.ts';
import { sayQuantity } from '../../briefing/quantity/phrase.ts';
import type { Balance } from '../figures/balance.ts';
import { incidentsOf } from './all-incidents.ts';
import type { BriefingRule, Finding } from './rule.ts';

export const groupSizeOverrun: BriefingRule = {
  code: 'CAS006',
  name: 'group-size-overrun',
  severity: 'error',
  what: 'The attackers killed and detained are surely more than the highest size of their group.',
  why: 'Nobody can be killed or caught who was not there. Either the group was larger, or somebody is counted twice: as caught, and then as dead.',
  source: 'arithmetic',
  wrong: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
parties:
  - { id: gunmen, name: Gunmen, side: attackers }
incidents:
  - id: raid
    title: Raid
    main: true
    time: 2006-05-12
    attackers: { party: gunmen, size: 5, sources: [S1] }
    sources: [S1]
casualties:
  - { party: gunmen, killed: 4, detained: 2, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
parties:
  - { id: gunmen, name: Gunmen, side: attackers }
incidents:
  - id: raid
    title: Raid
    main: true
    time: 2006-05-12
    attackers: { party: gunmen, size: at least 7, sources: [S1] }
    sources: [S1]
casualties:
  - { party: gunmen, killed: 4, detained: 2, sources: [S1] }
`,
  check({ analysis }) {
    return incidentsOf(analysis).flatMap(({ balance }) => (balance && isOverrun(balance) ? [describe(balance)] : []));
  },
};

const isOverrun = ({ size, gone }: Balance): boolean => exceeds(gone, size) === 'surely';

const describe = ({ size, killed, detained }: Balance): Finding => ({
  at: size.at,
  message: `more accounted for than there were: ${sayQuantity(killed)} killed, ${sayQuantity(detained)} detained, of ${sayQuantity(size)}`,
  hints: ['raise `size:`, or lower the rows; who was caught and then died counts once'],
  related: [
    { quantity: killed, note: 'killed' },
    { quantity: detained, note: 'detained' },
  ]
    .filter(({ quantity }) => quantity.stated)
    .map(({ quantity, note }) => ({ at: quantity.at, note })),
});
