/** FAC005: one person with two statuses that exclude each other. */
import type { BriefingRule } from './rule.ts';

export const mutuallyExclusiveStatus: BriefingRule = {
  code: 'FAC005',
  name: 'mutually-exclusive-status',
  severity: 'error',
  what: 'A person has two fates that exclude each other (killed and detained, detained and escaped), and is not marked `disputed`.',
  why: 'Reports that differ are then printed as if both were true, and the person is counted twice.',
  source: 'logic',
  wrong: `sources:
  - { id: S9, kind: article, title: Report on the attacks }
persons:
  - id: rakhimov
    name: Dilshod Rakhimov
    role: suspect
    sources: [S9]
    standing: Alleged gunman
    fates: [killed, detained]
    status: alleged
`,
  right: `sources:
  - { id: S9, kind: article, title: Report on the attacks }
persons:
  - id: rakhimov
    name: Dilshod Rakhimov
    role: suspect
    sources: [S9]
    standing: Alleged gunman; reported killed or detained
    fates: [killed, detained]
    status: disputed
`,
  check: ({ briefing }) =>
    briefing.persons
      .filter(({ status }) => status !== 'disputed')
      .flatMap(({ fates, at }) => {
        const pair = exclusive.find((each) => each.every((fate) => fates.some((one) => one === fate)));
        if (!pair) return [];
        const hints = ['write `status: disputed` where reports differ, or keep only the last fate'];
        return [{ at: `${at}.fates`, message: `fates that exclude each other: ${pair.join(' and ')}`, hints }];
      }),
};

/** Wounded and then killed, detained and then convicted or released are one story. */
const exclusive = [
  ['killed', 'detained'],
  ['killed', 'escaped'],
  ['killed', 'released'],
  ['detained', 'escaped'],
] as const;
