/** MRK003: a deck that may travel further than its source. */
import { tlpLabels } from '../../foundation/tlp-labels.ts';
import type { BriefingRule } from './rule.ts';

export const sourceMoreRestricted: BriefingRule = {
  code: 'MRK003',
  name: 'source-more-restricted',
  severity: 'error',
  what: 'The TLP label of a source is stricter than that of the briefing.',
  why: 'Whoever gave you the source decided how far it may go. A deck that repeats it under a wider label breaks that word.',
  source: 'FIRST TLP 2.0, section 1',
  wrong: `handling: { tlp: GREEN }
sources:
  - { id: S1, kind: report, title: Situation report, publisher: Border service, reliability: B, tlp: AMBER }
`,
  right: `handling: { tlp: AMBER }
sources:
  - { id: S1, kind: report, title: Situation report, publisher: Border service, reliability: B, tlp: AMBER }
`,
  check: ({ briefing: { sources, handling } }) =>
    sources.flatMap(({ id, title, tlp, at }) => {
      // The labels are listed from the strictest on.
      if (tlp === null || tlpLabels.indexOf(tlp) >= tlpLabels.indexOf(handling.tlp)) return [];
      return [
        {
          at: `${at}.tlp`,
          message: `source more restricted than the deck: ${id} is TLP:${tlp}, the deck TLP:${handling.tlp}: ${title}`,
          hints: [
            `write \`tlp: ${tlp}\` under \`handling:\`, or leave out what rests on ${id}`,
            'if the source allowed wider sharing, waive this and say who allowed it',
          ],
          related: [{ at: `${handling.at}.tlp`, note: 'the label of the deck' }],
        },
      ];
    }),
};
