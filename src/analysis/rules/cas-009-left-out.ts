/** CAS009: killed or wounded left out, where the reader will ask. */
import type { BriefingRule } from './rule.ts';

export const leftOut: BriefingRule = {
  code: 'CAS009',
  name: 'left-out',
  severity: 'note',
  what: 'Rows of casualties leave out `killed` or `wounded`. Left out, the row is not about it: the table shows a dash, and the total stays as it is. Told once, for the first row.',
  why: 'A reader cannot tell whether nobody was wounded, nobody counted, or nobody asked. `none` says that a source says so; `not stated` says that no source gives a number, and opens the total.',
  source: 'reconciliation of casualty data',
  wrong: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
parties:
  - { id: guards, name: Guards, side: state }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: guards, killed: 3, sources: [S1] }
`,
  right: `sources:
  - { id: S1, kind: article, title: Attack on a border post, reliability: C }
parties:
  - { id: guards, name: Guards, side: state }
incidents:
  - { id: raid, title: Raid, main: true, time: 2006-05-12, sources: [S1] }
casualties:
  - { party: guards, killed: 3, wounded: not stated, sources: [S1] }
`,
  check({ briefing }) {
    // A row about detentions or evacuations alone does not concern killed or wounded people.
    const open = briefing.casualties.filter(({ killed, wounded, killed_or_wounded, part_of }) => {
      const given = [killed, wounded].filter((figure) => figure !== null).length;
      return given === 1 && killed_or_wounded === null && part_of === null;
    });
    const [first] = open;
    if (!first) return [];
    const missing = first.killed === null ? 'killed' : 'wounded';
    const others = open.length > 1 ? `, and ${open.length - 1} more ${open.length === 2 ? 'row' : 'rows'}` : '';
    return [
      {
        at: first.at,
        message: `${missing} left out${others}`,
        hints: [
          'write `none` where a source says so, `not stated` where no source gives a number; left out, the table shows a dash',
        ],
      },
    ];
  },
};
